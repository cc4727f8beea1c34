import { describe, expect, test } from "vitest";
import { reasonInEnglish, sqlNumber, sqlReason, writeReason } from "../../../warehouse/checks/verdict/reasons.ts";
import { useWarehouse } from "../useWarehouse.ts";

const opened = useWarehouse();

const cases: readonly (readonly [string, string, string])[] = [
  [writeReason("sum", "17 + 11 + 5", 33, 29), "17 + 11 + 5 = 33, không phải 29", "17 + 11 + 5 = 33, not 29"],
  [
    writeReason("sum", "3 + 4", 7, 9) + writeReason("areas", 2, 5) + writeReason("digit", 4, 6),
    "3 + 4 = 7, không phải 9 (danh sách nêu 2/5 địa bàn); 4 có thể là 6",
    "3 + 4 = 7, not 9 (the list names 2 of 5 areas); 4 may be 6",
  ],
  [
    writeReason("quotient", 5, 28, "17.9", "17.8") + writeReason("cut"),
    "5 / 28 = 17,9%, không phải 17,8% (cắt bớt, không làm tròn)",
    "5 / 28 = 17.9%, not 17.8% (cut short)",
  ],
  [writeReason("rate", 8, 10, 20, 25), "8 so với 10 là 20%, không phải 25%", "8 against 10 is 20%, not 25%"],
  [
    writeReason("names", 3, 4) + writeReason("dots"),
    "kể tên 3, không phải 4 (danh sách kết thúc bằng “…”)",
    "3 are named, not 4 (the list ends in “…”)",
  ],
  [
    writeReason("sum", "1200 + 34567.5", "35767.5", 1035768),
    "1.200 + 34.567,5 = 35.767,5, không phải 1.035.768",
    "1,200 + 34,567.5 = 35,767.5, not 1,035,768",
  ],
  [
    "có số liệu năm 2021 và 2022, không có năm 2023",
    "có số liệu năm 2021 và 2022, không có năm 2023",
    "reported for 2021 and 2022, not for 2023",
  ],
  [writeReason("rise", 45, 38), "45 là tăng so với 38", "45 is more than 38"],
  [writeReason("fall", "36.5", 38), "36,5 là giảm so với 38", "36.5 is less than 38"],
  [writeReason("part", 36, 28), "phần 36 lớn hơn tổng 28", "a part of 36 is more than the whole of 28"],
  [writeReason("elsewhere", 12), "chỗ khác trong báo cáo ghi 12", "elsewhere the report says 12"],
  ["lời của người khác", "lời của người khác", "lời của người khác"],
];

describe("reasons of findings", () => {
  test.each(cases)("%s is Vietnamese and can be read in English", (written, vi, en) => {
    expect(written).toBe(vi);
    expect(reasonInEnglish(written)).toBe(en);
  });

  test("are joined in SQL from columns", () => {
    expect(sqlReason("other", "d.name", "o.value")).toBe("'' || d.name || ' ghi ' || o.value || ''");
  });

  test.each([
    ["0.5", "0,5"],
    ["1234567.250000", "1.234.567,25"],
    ["-12.3", "-12,3"],
    ["-0.4::DOUBLE", "-0,4"],
    ["1000", "1.000"],
  ])("%s is written by SQL as %s", async (column, written) => {
    expect(await opened().rows(`SELECT ${sqlNumber(column)}`)).toEqual([[written]]);
  });
});
