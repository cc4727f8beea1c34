import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { identifyReport, type ReportHints } from "../../../extractors/indicators/identifyReport.ts";
import type { Report } from "../../../model/report.ts";
import { inventReport } from "./inventReport.ts";

const identify = (text: string, hints: ReportHints = {}): Report =>
  identifyReport({ text, passages: [], doubts: [] }, hints);

describe("400 invented reports of all provinces, before and since July 2025", () => {
  const invented = Array.from({ length: 400 }, (_, seed) => ({ ...inventReport(seed + 1000), seed }));
  const read = invented.map(({ text }) => identify(text));

  test("at least 99 of 100 areas are right, and none that is sure is wrong in name", () => {
    const wrong = invented.filter(
      ({ area }, index) => read[index]!.area !== area.name || read[index]!.area_code !== area.code,
    );
    expect(wrong.length).toBeLessThanOrEqual(4);
    const misnamed = invented.filter(
      ({ area }, index) => read[index]!.area !== area.name && read[index]!.confidence >= 0.9,
    );
    expect(misnamed.map(({ seed }) => seed)).toEqual([]);
  });

  test("kind, period, number and date are right", () => {
    for (const [index, { kind, period, number, date, text }] of invented.entries()) {
      expect(read[index], text).toMatchObject({ kind, period, number });
      if (date) expect(read[index]).toMatchObject({ date, dateFrom: "letterhead" });
    }
  });
});

const seeds: readonly (readonly [string, Partial<Report>])[] = [
  ["000", { kind: "report", area: "Thành phố Lai Châu", area_code: "105", period: "2023", series: "movement-annual" }],
  [
    "001",
    { kind: "report", area: "Huyện Tam Đường", area_code: "106", period: "2022", series: "conclusion-44-annual" },
  ],
  ["002", { kind: "plan", area: "Huyện Phong Thổ", area_code: "109", period: "2024", series: "movement-plan-annual" }],
  ["003", { kind: "report", area: "Tỉnh Kon Tum", area_code: "62", period: "2022", series: "movement-annual" }],
  ["004", { kind: "report", area: "Huyện Lấp Vò", area_code: "875", period: "2022", series: "coordination-09-annual" }],
];
const folder = resolve(import.meta.dirname, "../../../../shared/truth/plain");
describe.skipIf(!existsSync(folder))("the five real reports", () => {
  test.each(seeds)("%s", (name, expected) => {
    expect(identify(readFileSync(`${folder}/${name}.txt`, "utf8"))).toMatchObject({ ...expected, dateFrom: "cited" });
  });
});

const report = (title: string, ...lines: readonly string[]): string =>
  ["BÁO CÁO", title, ...lines, "Nơi nhận:", "- Lưu: VT."].join("\n");

test("a commune whose letterhead names its city below it reports for itself", () => {
  const head = ["ỦY BAN NHÂN DÂN", "XÃ PHONG ĐIỀN", "THÀNH PHỐ CẦN THƠ", "Phong Điền, ngày 20 tháng 11 năm 2025"];
  const text = [...head, report("Tình hình an ninh, trật tự quý IV năm 2025 trên địa bàn xã")].join("\n");
  expect(identify(text)).toMatchObject({ area: "Xã Phong Điền", period: "2025-10/2025-12" });
});

describe("periods of titles", () => {
  test.each([
    ["Sơ kết công tác 6 tháng đầu năm 2023, phương hướng nhiệm vụ 6 tháng cuối năm 2023", "2023-01/2023-06"],
    ["Kết quả công tác quý III/2023 và nhiệm vụ quý IV/2023", "2023-07/2023-09"],
    ["Kết quả 9 tháng đầu năm 2022", "2022-01/2022-09"],
    ["Tình hình, kết quả công tác tháng 8 năm 2024", "2024-08"],
    ["Tổng kết công tác năm 2021; phương hướng, nhiệm vụ năm 2022", "2021"],
    ["Kết quả thực hiện Đề án giai đoạn 2021-2025 năm 2023", "2023"],
    ["Tổng kết 05 năm thực hiện Nghị quyết (giai đoạn 2018 - 2022)", "2018/2022"],
    ["TỔNG KẾT CÔNG TÁC NĂM 2020", "2020"],
    ["Tình hình, kết quả công tác Công an tháng 10, phương hướng nhiệm vụ tháng 11 năm 2023", "2023-10"],
    ["Kết quả công tác 9 tháng đầu năm và nhiệm vụ trọng tâm 3 tháng cuối năm 2023", "2023-01/2023-09"],
    ["Kết quả công tác phòng, chống tội phạm (Từ 15/12/2022 đến 14/12/2023)", "2023"],
    ["Tổng kết 10 năm thực hiện Chỉ thị số 09-CT/TW (2011-2021)", "2011/2021"],
  ])("%s is %s", (title, period) => {
    expect(identify(report(title, "Công an huyện Sa Thầy báo cáo như sau:")).period).toBe(period);
  });
});

test("the cut-off printed in the opening is the as-of date", () => {
  const text = report(
    "Kết quả công tác năm 2023",
    "Công an huyện Sa Thầy báo cáo kết quả (số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023) như sau:",
  );
  expect(identify(text)).toMatchObject({ period: "2023", as_of: "2023-12-14", area: "Huyện Sa Thầy" });
});

describe("offices", () => {
  test.each([
    ["CÔNG AN TỈNH LAI CHÂU\nCÔNG AN TP LAI CHÂU", "Thành phố Lai Châu"],
    ["CÔNG AN TỈNH GIA LAI\nPHÒNG PV05", "Tỉnh Gia Lai"],
    ["ỦY BAN NHÂN DÂN\nHUYỆN TỦA CHÙA", "Huyện Tủa Chùa"],
    ["TỈNH ỦY BẮC KẠN\nHUYỆN ỦY BA BỂ", "Huyện Ba Bể"],
    ["UBND THỊ XÃ HỒNG LĨNH\nBCĐ PHÒNG CHỐNG TỘI PHẠM", "Thị xã Hồng Lĩnh"],
    ["CÔNG AN THÀNH PHỐ HÀ NỘI\nCÔNG AN QUẬN HAI BÀ TRƯNG", "Quận Hai Bà Trưng"],
    ["UBND THÀNH PHỐ HỒ CHÍ MINH\nUBND THÀNH PHỐ THỦ ĐỨC", "Thành phố Thủ Đức"],
    ["CÔNG AN HUYỆN ĐỨC CƠ\nCÔNG AN XÃ IA DƠK", "Xã Ia Dơk"],
    ["BỘ CÔNG AN\nCÔNG AN TỈNH HÀ NAM", "Tỉnh Hà Nam"],
    ["UBND HUYỆN MƯỜNG ẢNG\nBAN CHỈ ĐẠO 138", "Huyện Mường Ảng"],
  ])("%s", (office, area) => {
    const text = `${office}\nSố: 12/BC\nngày 10 tháng 12 năm 2023\n${report("Tổng kết công tác năm 2023", "Thực hiện chỉ đạo của cấp trên, đơn vị báo cáo kết quả như sau:")}`;
    expect(identify(text)).toMatchObject({ area, period: "2023", date: "2023-12-10", confidence: 0.97 });
  });
});

test("a manifest overrides what the text says", () => {
  const text = report("Kết quả công tác năm 2023", "Công an huyện Sa Thầy báo cáo kết quả như sau:");
  expect(identify(text, { area: "TP. Kon Tum", period: "2022", series: "movement-annual" })).toMatchObject({
    area: "Thành phố Kon Tum",
    area_code: "608",
    period: "2022",
    series: "movement-annual",
    confidence: 1,
  });
});

test("a draft has a letterhead without number and day", () => {
  const text = `CÔNG AN TỈNH LAI CHÂU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG AN HUYỆN NẬM NHÙN\tĐộc lập - Tự do - Hạnh phúc\nSố:      /BC-CAH\tNậm Nhùn, ngày     tháng 12 năm 2023\n${report("Tổng kết công tác năm 2023", "Công an huyện báo cáo kết quả như sau:")}`;
  expect(identify(text)).toMatchObject({
    number: undefined,
    area: "Huyện Nậm Nhùn",
    period: "2023",
    issuer: "CÔNG AN TỈNH LAI CHÂU – CÔNG AN HUYỆN NẬM NHÙN",
  });
});

test("the name of a file tells the year where the text does not", () => {
  const text = report("Kết quả công tác dân vận", "Công an huyện Sa Thầy báo cáo kết quả như sau:");
  expect(identify(text, { name: "Bao cao 2021 - Sa Thay.docx" })).toMatchObject({
    period: "2021",
    area: "Huyện Sa Thầy",
  });
});

test("two reports in one file are read with a low confidence", () => {
  const one = report(
    "Kết quả công tác năm 2023",
    "Công an huyện Sa Thầy báo cáo kết quả như sau:",
    ...Array.from({ length: 16 }, () => "- Nội dung."),
  );
  const read = identify(`${one}\n${one.replace("Sa Thầy", "Đăk Hà")}`);
  expect(read.area).toBe("Huyện Sa Thầy");
  expect(read.confidence).toBeLessThanOrEqual(0.4);
});

test("an empty or foreign text is nobody's report", () => {
  for (const text of ["", "Hello world", "1\n2\n3"]) {
    expect(identify(text)).toMatchObject({ area: "", area_code: undefined, kind: "unknown" });
    expect(identify(text).confidence).toBeLessThan(0.3);
  }
});
