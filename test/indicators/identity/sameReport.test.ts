import { describe, expect, test } from "vitest";
import { sameReport } from "../../../extractors/indicators/identity/sameReport.ts";
import type { Report } from "../../../model/report.ts";

const signed: Report = {
  kind: "report",
  number: "419/BC-BCĐ",
  issuer: "BAN CHỈ ĐẠO 138",
  title: "Tổng kết công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023",
  area: "Huyện Bát Xát",
  area_code: "082",
  period: "2023",
  as_of: undefined,
  series: "movement-annual",
  date: "2023-12-17",
  dateFrom: "letterhead",
  confidence: 0.97,
  reasons: [],
};

describe("renditions of one report", () => {
  test.each<[string, Partial<Report>]>([
    ["the same again", {}],
    ["its draft without number and date", { number: undefined, date: "2023-12-01", dateFrom: "cited" }],
    [
      "its scan with slips of recognition",
      { title: "Tong kết công tác xây dụng phong trào toàn dân bảo vệ an nính Tổ quốc năm 2023" },
    ],
    ["one in a font that spells the number in other letters", { number: "419/BC-BCĐ".normalize("NFD") }],
  ])("%s", (_, change) => {
    const { same, confidence } = sameReport(signed, { ...signed, ...change });
    expect(same).toBe(true);
    expect(confidence).toBeGreaterThanOrEqual(0.8);
  });
});

describe("different reports", () => {
  test.each<[string, Partial<Report>]>([
    ["another year's", { period: "2022" }],
    ["another area's", { area: "Huyện Bảo Thắng", area_code: "086" }],
    ["a plan", { kind: "plan" }],
    ["one with another number", { number: "420/BC-BCĐ" }],
    ["one of another day", { number: undefined, date: "2023-06-17" }],
    [
      "one on another subject",
      {
        number: undefined,
        date: undefined,
        dateFrom: undefined,
        title: "Kết quả công tác phòng cháy, chữa cháy năm 2023",
      },
    ],
  ])("%s", (_, change) => {
    expect(sameReport(signed, { ...signed, ...change }).same).toBe(false);
  });
});

test("sameness goes both ways", () => {
  const draft = { ...signed, number: undefined };
  expect(sameReport(draft, signed)).toEqual(sameReport(signed, draft));
});
