import { expect, test } from "vitest";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import type { Block } from "../../model/document.ts";

const line = (x: number, y: number, width: number, text: string): Block => ({
  type: "line",
  inlines: [{ type: "run", text, font: "Times", size: 12 }],
  place: { type: "page", page: 1, box: { x, y: y - 10, width, height: 12 } },
  page: 1,
  x,
  y,
  width,
  size: 12,
});

const print = (blocks: readonly Block[]): readonly string[] =>
  printPlain(
    structureDocument({
      snapshot: "",
      format: "pdf",
      blocks,
      notes: [],
      pages: [{ number: 1, width: 595, height: 842, source: "text" }],
      messages: [],
    }),
  ).text.split("\n");

const before = [
  line(72, 100, 450, "Trong năm 2021, toàn tỉnh xảy ra một nghìn vụ phạm pháp hình sự, giảm so với"),
  line(72, 114, 250, "năm trước, trong đó trọng án giảm nhiều nhất."),
];

test.each(["1.", "a)", "-", "2.1."])(
  "the marker %s and its text are one item, with the lines that hang behind it",
  (marker) => {
    const text = print([
      ...before,
      line(84, 137, 11, marker),
      line(108, 137, 412, "Xử phạt 12.340 trường hợp vi phạm trật tự an toàn giao thông, phạt"),
      line(108, 151, 300, "tiền 14,8 tỷ đồng, tước 640 giấy phép lái xe."),
      line(84, 167, 11, marker),
      line(108, 167, 410, "Khen thưởng cho 145 tập thể và 230 cá nhân có thành tích tiêu biểu trong"),
      line(108, 181, 120, "phong trào thi đua."),
    ]);
    expect(text).toContain(
      `${marker} Xử phạt 12.340 trường hợp vi phạm trật tự an toàn giao thông, phạt tiền 14,8 tỷ đồng, tước 640 giấy phép lái xe.`,
    );
    expect(text).toContain(
      `${marker} Khen thưởng cho 145 tập thể và 230 cá nhân có thành tích tiêu biểu trong phong trào thi đua.`,
    );
  },
);

test("a number of its own on a row with short cells is no marker", () => {
  const text = print([
    ...before,
    line(84, 137, 11, "1."),
    line(108, 137, 60, "Bát Xát"),
    line(300, 137, 20, "33"),
    line(84, 151, 11, "2."),
    line(108, 151, 60, "Sa Pa"),
    line(300, 151, 20, "31"),
  ]);
  expect(text.join("\n")).not.toContain("1. Bát Xát 33 2.");
});

test("short items are joined to their markers too", () => {
  const text = print([
    ...before,
    line(84, 137, 11, "II."),
    line(120, 137, 70, "NỘI DUNG"),
    line(84, 153, 8, "1."),
    line(120, 153, 42, "Phần lễ"),
  ]);
  expect(text).toContain("II. NỘI DUNG");
  expect(text).toContain("1. Phần lễ");
});
