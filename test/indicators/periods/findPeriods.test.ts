import { describe, expect, test } from "vitest";
import { findPeriods } from "../../../extractors/indicators/periods/findPeriods.ts";
import type { PeriodMention } from "../../../extractors/indicators/periods/periodMention.ts";
import { spanPeriod } from "../../../extractors/indicators/periods/spanPeriod.ts";

const found = (text: string, period?: string): readonly PeriodMention[] => findPeriods(text, { period });

describe("periods named in a text of 2023", () => {
  test.each([
    ["trong năm 2023", "2023"],
    ["Năm 2023, toàn huyện", "2023"],
    ["6 tháng đầu năm 2023", "2023-01/2023-06"],
    ["06 tháng đầu năm 2023", "2023-01/2023-06"],
    ["Sáu tháng đầu năm", "2023-01/2023-06"],
    ["6 tháng cuối năm 2022", "2022-07/2022-12"],
    ["9 tháng đầu năm 2023", "2023-01/2023-09"],
    ["9 tháng năm 2023", "2023-01/2023-09"],
    ["quý III/2023", "2023-07/2023-09"],
    ["Quý I năm 2022", "2022-01/2022-03"],
    ["quý II", "2023-04/2023-06"],
    ["tháng 8 năm 2023", "2023-08"],
    ["tháng 08/2023", "2023-08"],
    ["trong tháng 8", "2023-08"],
    ["từ năm 2019 đến nay", "2019/2023"],
    ["năm 2019 đến nay", "2019/2023"],
    ["từ năm 2018 đến năm 2022", "2018/2022"],
    ["giai đoạn 2019-2022", "2019/2022"],
    ["giai đoạn 2021 - 2025", "2021/2025"],
    ["nhiệm kỳ 2020 – 2025", "2020/2025"],
    ["trong các năm 2020-2022", "2020/2022"],
    ["trong 03 năm qua", "2021/2023"],
    ["5 năm qua", "2019/2023"],
    ["trong 5 năm (2018-2022)", "2018/2022"],
    ["10 năm thực hiện (2013-2022)", "2013/2022"],
    ["công tác tháng 10", "2023-10"],
    ["năm trước", "2022"],
    ["năm nay", "2023"],
    ["từ ngày 15/12/2022 đến ngày 14/12/2023", "2023"],
    ["từ 15/12/2022 đến 14/6/2023", "2023-01/2023-06"],
    ["từ ngày 15 tháng 11 năm 2022 đến ngày 14 tháng 11 năm 2023", "2023"],
    ["từ ngày 01/5/2023 đến 30/7/2023", "2023-05-01/2023-07-30"],
    ["quận 9 năm 2022", "2022"],
  ])("%s is %s", (text, period) => {
    expect(found(text, "2023").map((mention) => mention.period)).toEqual([period]);
  });
});

describe("periods that are compared with", () => {
  test.each([
    ["so với năm 2022", "2023", "2022"],
    ["so với cùng kỳ năm 2022", "2023", "2022"],
    ["so với cùng kỳ năm trước", "2023", "2022"],
    ["so với cùng kỳ", "2023", "2022"],
    ["so với cùng kỳ năm 2022", "2023-01/2023-06", "2022-01/2022-06"],
    ["cùng kỳ năm trước", "2023-01/2023-09", "2022-01/2022-09"],
    ["so với năm trước", "2023", "2022"],
    ["so với 6 tháng đầu năm 2022", "2023-01/2023-06", "2022-01/2022-06"],
  ])("%s in %s is %s", (text, own, period) => {
    expect(found(text, own)).toMatchObject([{ period, relation: "compared" }]);
  });
});

test("a day up to which is counted", () => {
  expect(found("tính đến 14/12/2023, thu nhận", "2023")).toMatchObject([
    { period: "2023", as_of: "2023-12-14", relation: "as-of" },
  ]);
  expect(found("Đến ngày 30 tháng 11 năm 2023", "2023")).toMatchObject([{ as_of: "2023-11-30" }]);
  expect(found("(từ ngày 15/12/2022 đến hết ngày 14/12/2023)", "2023")).toMatchObject([{ as_of: "2023-12-14" }]);
});

test("the report's own period without naming it", () => {
  expect(found("Trong năm, tiếp nhận 3 tin", "2023")).toMatchObject([{ period: "2023", relation: "own" }]);
  expect(found("Trong kỳ bắt 1 đối tượng", "2023-01/2023-06")).toMatchObject([
    { period: "2023-01/2023-06", relation: "own" },
  ]);
});

test("the title of another document gives no period to a figure", () => {
  const [mention] = found(
    "Kế hoạch số 12/KH-UBND ngày 05/01/2023 về xây dựng nông thôn mới giai đoạn 2021-2025",
    "2023",
  );
  expect(mention).toMatchObject({ period: "2021/2025", cited: true });
  expect(found("đã xây dựng 13 mô hình trong năm 2023", "2023")).toMatchObject([{ cited: false }]);
});

describe("what is no period", () => {
  test.each([
    "Thông tư 124/2021/TT-BCA ngày 28/12/2021",
    "ngày 29 tháng 4 năm 2022",
    "ngày 14/12",
    "năm học 2022 - 2023",
    "điện thoại 0213.876.2023",
    "sinh năm 1971, 32 tuổi",
    "kỷ niệm 55 năm Ngày truyền thống",
    "năm vụ, năm người",
    "16/6/1967 - 16/6/2022",
  ])("%s", (text) => {
    expect(found(text).filter((mention) => mention.period !== "1971")).toEqual([]);
  });
});

test("nothing is made up where the report's year is not known", () => {
  expect(found("6 tháng đầu năm; cùng kỳ năm trước; trong 03 năm qua; năm nay")).toEqual([]);
});

test("the reporting year may begin on another day", () => {
  expect(spanPeriod("2023-01-01", "2023-12-31", "01-01")).toEqual({ period: "2023", as_of: "2023-12-31" });
  expect(spanPeriod("2022-12-15", "2023-09-14")).toEqual({ period: "2023-01/2023-09", as_of: "2023-09-14" });
  expect(spanPeriod("2023-06-15", "2023-12-14").period).toBe("2023-06-15/2023-12-14");
});

test.each(["năm 2022 ", "1", "từ ngày 1/1/2023 đến ", "Kế hoạch năm 2023 "])(
  "half a megabyte of “%s” is read in time",
  (unit) => {
    const started = performance.now();
    found(unit.repeat(500_000 / unit.length), "2023");
    expect(performance.now() - started).toBeLessThan(3000);
  },
);
