import { expect, test } from "vitest";
import { sayFinding } from "../../reports/content/composeAnnexes.ts";
import type { FactFinding } from "../../reports/facts/facts.ts";
import { columnShares } from "../../reports/form/columnShares.ts";

const finding: FactFinding = {
  severity: "wrong",
  area: "Huyện A",
  period: "2022",
  stated: "40",
  computed: "37",
  reason: "20 + 17 = 37",
  quotes: ["Cả huyện 40 vụ"],
  document: "a.docx",
};

test.each<readonly [string, Partial<FactFinding>, string]>([
  ["a wrong sum", {}, "Sai: văn bản ghi 40; tính lại là 37 (20 + 17 = 37). “Cả huyện 40 vụ” – a.docx."],
  [
    "a list left open, which is no wrong sum",
    { severity: "incomplete", check: "sum" },
    "Liệt kê chưa hết: văn bản ghi 40; phần đã liệt kê cộng lại là 37 (20 + 17 = 37). “Cả huyện 40 vụ” – a.docx.",
  ],
  [
    "districts that are missing, counted as such",
    { severity: "incomplete", check: "coverage", stated: "3", computed: "9", reason: "thiếu Huyện B", quotes: [] },
    "Thiếu: nêu 3 trên 9 huyện (thiếu Huyện B). – a.docx.",
  ],
  [
    "an indicator no more reported",
    { severity: "incomplete", check: "coverage", stated: "", computed: undefined, reason: "không còn", quotes: [] },
    "Thiếu (không còn). – a.docx.",
  ],
])("a report says %s", (_, change, said) => {
  expect(sayFinding({ ...finding, ...change })).toBe(said);
});

test("columns are as wide as what is not to be broken in them", () => {
  const rows = [["Tỷ lệ giải quyết tố giác, tin báo", "%", "+128 (21,3%)", "missing"]];
  const [first, unit, change, missing] = columnShares(["Chỉ tiêu", "Đơn vị", "So sánh", "Thị xã Sa Pa (2022)"], rows);
  expect(first! > change! && change! > missing! && missing! >= unit!).toBe(true);
  expect(change).toBeGreaterThanOrEqual(12);
});
