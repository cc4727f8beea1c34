import { describe, expect, test } from "vitest";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import type { Observation } from "../../model/observation.ts";
import { plainOf } from "./plainOf.ts";
import { reportOf } from "./reportOf.ts";

const province = reportOf({ area: "Tỉnh Kon Tum", area_code: "62", period: "2022" });
const read = (text: string, report = province): readonly Observation[] => findObservations(plainOf(text), report);

describe("the role of a figure", () => {
  test.each<[string, readonly string[]]>([
    ["Xảy ra 28 vụ phạm pháp hình sự, tăng 08 vụ = 40% so với năm 2021.", ["actual", "change", "change_pct"]],
    ["Xảy ra 28 vụ phạm pháp hình sự, giảm 08 vụ (22,2%).", ["actual", "change", "change_pct"]],
    ["Bắt giữ 12 vụ ma túy, tăng 03 vụ, tương đương 33,3% so với cùng kỳ.", ["actual", "change", "change_pct"]],
    ["Xảy ra 62 vụ phạm pháp hình sự, giảm 13 vụ, tỷ lệ 17,3%.", ["actual", "change", "change_pct"]],
    ["Tai nạn giao thông giảm 02 vụ, 01 người chết, 03 người bị thương.", ["change", "change", "change"]],
    ["Làm rõ 25/28 vụ (đạt 89,3%).", ["actual", "base", "share"]],
    ["Tăng cường 05 đồng chí về cơ sở.", ["actual"]],
    ["Hiện đang đề nghị Bộ Công an tặng Bằng khen cho 03 tập thể.", ["proposed"]],
    ["Đã khen thưởng, biểu dương 03 tập thể.", ["actual"]],
    ["Năm 2023 phấn đấu tổ chức 300 buổi tuyên truyền.", ["target"]],
    ["Diện tích tự nhiên 66.315 ha.", ["context"]],
    ["Đơn vị là một trong 24 mô hình tiêu biểu toàn quốc.", ["context"]],
  ])("%s", (text, roles) => {
    expect(read(text).map((one) => one.role)).toEqual(roles);
  });
});

describe("the area of a figure", () => {
  test.each<[string, readonly string[]]>([
    ["Công an huyện Đăk Hà tổ chức 12 buổi tuyên truyền; toàn tỉnh 90 buổi.", ["Huyện Đăk Hà", "Tỉnh Kon Tum"]],
    ["Xây dựng mới 01 mô hình tại huyện Sa Thầy.", ["Huyện Sa Thầy"]],
    ["Xây dựng mới 03 mô hình tại các huyện Sa Thầy, Đăk Hà, Ngọc Hồi.", ["Tỉnh Kon Tum"]],
    ["Vận động 20 công dân của huyện Sa Thầy chấp hành quy định.", ["Tỉnh Kon Tum"]],
    ["Phòng PC02 tiếp nhận 10 nguồn tin.", ["Tỉnh Kon Tum/Phòng PC02"]],
    ["- Huyện Đăk Hà: phát 200 tờ rơi, tổ chức 05 buổi tuyên truyền.", ["Huyện Đăk Hà", "Huyện Đăk Hà"]],
  ])("%s", (text, areas) => {
    expect(read(text).map((one) => one.area)).toEqual(areas);
  });
});

test("an estimate of the whole year in the report of a quarter is of the year", () => {
  const quarter = reportOf({ area: "Tỉnh Kon Tum", area_code: "62", period: "2022-10/2022-12" });
  const text = "Xảy ra 5 vụ phạm pháp hình sự.\nƯớc thực hiện cả năm 2022: phạm pháp hình sự 17 vụ.";
  expect(read(text, quarter).map((one) => `${one.value} ${one.period}`)).toEqual(["5 2022-10/2022-12", "17 2022"]);
});

describe("the period of a figure", () => {
  test.each<[string, readonly string[]]>([
    ["Từ năm 2019 đến nay đã vận động được 50.125 lượt người.", ["2019/2022"]],
    ["Năm 2020 đầu tư kinh phí 40.000.000 đồng; năm 2022 hỗ trợ 10.000.000 đồng.", ["2020", "2022"]],
    ["Xảy ra 20 vụ phạm pháp hình sự (năm 2021: 25 vụ).", ["2022", "2021"]],
    ["So với năm 2021, xảy ra 20 vụ phạm pháp hình sự.", ["2022"]],
    ["Tỷ lệ đạt chuẩn tăng từ 92,5% năm 2018 lên 97,8% năm 2022.", ["2018", "2022"]],
  ])("%s", (text, periods) => {
    expect(read(text).map((one) => one.period)).toEqual(periods);
  });
});

test("victims of accidents are told apart where only the changes are given", () => {
  const text = "Tai nạn giao thông: so với cùng kỳ năm 2021 tăng 01 người chết, giảm 04 người bị thương.";
  expect(read(text).map((one) => `${one.indicator} ${one.role} ${one.value}`)).toEqual([
    "traffic.deaths change 1",
    "traffic.injuries change 4",
  ]);
});

test("a footnote that lists areas breaks down the total that cites it", () => {
  const text = [
    "- Tổ chức 380 lượt vận động giao nộp vũ khí với 9.100 lượt người[1].",
    "[1] Công an huyện Đăk Hà vận động 120 lượt với 3.000 người; Công an huyện Sa Thầy 95 buổi, 2.100 người…",
  ].join("\n");
  expect(read(text).map((one) => `${one.indicator} ${one.area} ${one.value} ${one.dims.topic}`)).toEqual([
    "propaganda.sessions Tỉnh Kon Tum 380 weapons_handover",
    "propaganda.attendees Tỉnh Kon Tum 9100 weapons_handover",
    "propaganda.sessions Huyện Đăk Hà 120 weapons_handover",
    "propaganda.attendees Huyện Đăk Hà 3000 weapons_handover",
    "propaganda.sessions Huyện Sa Thầy 95 weapons_handover",
    "propaganda.attendees Huyện Sa Thầy 2100 weapons_handover",
  ]);
});

test("a count explained by a list of names counts kinds", () => {
  const names = [
    "Tổ hòa giải",
    "Camera an ninh",
    "Tiếng kẻng an ninh",
    "Dòng họ tự quản",
    "Ánh sáng an ninh",
    "Zalo an ninh",
  ];
  const text = `Duy trì hoạt động của 06 mô hình[1].\n[1] ${names.join("; ")}.`;
  expect(read(text)[0]?.indicator).toBe("models.types");
});

test("a misspelled word inside a phrase is forgiven", () => {
  expect(read("Mặt trật Tổ quốc tổ chức tuyên truyền 40 buổi.")[0]?.dims).toEqual({ organiser: "fatherland_front" });
});

test("bare parts that add up to their total take its unit; others are names", () => {
  expect(read("Có 30 mô hình (Đăk Hà 12, Sa Thầy 18).").map((one) => one.area)).toEqual([
    "Tỉnh Kon Tum",
    "Huyện Đăk Hà",
    "Huyện Sa Thầy",
  ]);
  expect(read("Có 30 mô hình (bản Gia Khâu 1, bản Gia Khâu 2).")).toHaveLength(1);
});

test("the sum of a complete partition is given, marked as computed", () => {
  const found = read("Đăng ký mô hình “Dân vận khéo”: 114 mô hình tập thể; 235 mô hình cá nhân.");
  const sum = found.find((one) => one.computed);
  expect([sum?.indicator, sum?.value, sum?.headline]).toEqual(["models.skilled_mobilisation", "349", true]);
});
