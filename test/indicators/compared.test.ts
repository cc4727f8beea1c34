import { expect, test } from "vitest";
import { inventDocument } from "../warehouse/checks/planted/inventDocument.ts";

/** The figures of a sentence, each as value, role and dimensions. */
function read(line: string): readonly string[] {
  return inventDocument(line, [line]).observations.map((one) =>
    `${one.value} ${one.role} ${Object.values(one.dims).join()}`.trim(),
  );
}

test.each<readonly [line: string, figures: readonly string[]]>([
  [
    "Thu hồi 50 khẩu súng các loại, so với năm 2022 (59 khẩu) giảm 9 khẩu.",
    ["50 actual gun", "59 actual gun", "9 change gun,down"],
  ],
  [
    "Thu ngân sách đạt 473 triệu đồng, bằng 15,8% kế hoạch năm (kế hoạch 2.993 triệu đồng).",
    ["473000000 actual", "15.8 share", "2993000000 target"],
  ],
  ["Đã tổ chức theo kế hoạch 05 buổi tuyên truyền.", ["5 actual"]],
])("what a value is compared with counts the same: %s", (line, figures) => {
  expect(read(line)).toEqual(figures);
});

test.each<readonly [text: string, values: readonly string[]]>([
  ["bắt giữ dưới 18 tuổi 31 đối tượng", ["31"]],
  ["chi ngân sách xã 9 tỷ 845 triệu đồng", ["9845000000"]],
  ["tăng từ 35 lên 41 mô hình", ["35", "41"]],
])("numbers after words that name by number: %s", (text, values) => {
  expect(inventDocument(text, [`Công an huyện ${text}.`]).observations.map((one) => one.value)).toEqual(values);
});
