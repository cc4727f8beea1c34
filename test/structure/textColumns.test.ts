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

const print = (blocks: readonly Block[]): readonly string[] => {
  const pages = [{ number: 1, width: 595, height: 842, source: "text" } as const];
  const document = { snapshot: "", format: "pdf", blocks, notes: [], pages, messages: [] } as const;
  return printPlain(structureDocument(document)).text.trimEnd().split("\n");
};

const words = [
  "lực lượng Công an các đơn vị đã",
  "phối hợp với Mặt trận Tổ quốc và",
  "các tổ chức thành viên, tổ chức",
];

test("running text in two columns is read down the first and on in the second", () => {
  const left = [...words, ...words, ...words].map((text, row) => line(72, 100 + row * 14, 210, text));
  const right = [...words, ...words, ...words].map((text, row) => line(310, 100 + row * 14, 210, text));
  const whole = Array(6).fill(words.join(" ")).join(" ");
  expect(print([...left, ...right])).toEqual([whole]);
});

test("a letterhead in two columns keeps its lines apart", () => {
  expect(
    print([
      line(80, 100, 170, "CÔNG AN TỈNH QUẢNG TRỊ"),
      line(300, 100, 240, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      line(110, 114, 110, "Số: 12/BC-PTM"),
      line(335, 114, 170, "Độc lập - Tự do - Hạnh phúc"),
    ]),
  ).toEqual([
    "CÔNG AN TỈNH QUẢNG TRỊ",
    "Số: 12/BC-PTM",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
  ]);
});
