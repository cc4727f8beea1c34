import { count } from "../print.ts";
import { between } from "../random.ts";
import { longDate, type Voice } from "./voice.ts";

const half = (value: number): number => Math.max(1, Math.floor(value * 0.47));

/** A district's report on the first six months: figures that are never added to those of a year. */
export const halfYear: Voice = ({ area, year, now, next }) => ({
  fields: {
    parent: `CÔNG AN TỈNH ${area.province.toUpperCase()}`,
    issuer: `CÔNG AN HUYỆN ${area.name.toUpperCase()}`,
    number: `${between(next, 200, 900)}/BC-CAH`,
    date: `${area.capital}, ${longDate(between(next, 8, 20), 6, year)}`,
    recipients: "Công an tỉnh (PV05); Lưu: VT.",
    signer: "KT. TRƯỞNG CÔNG AN HUYỆN | PHÓ TRƯỞNG CÔNG AN HUYỆN | Trung tá Lý A Mẫu",
  },
  body: [
    "# BÁO CÁO",
    `# Sơ kết công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc 6 tháng đầu năm ${year}`,
    `Công an huyện ${area.name} báo cáo kết quả 6 tháng đầu năm ${year} (số liệu tính từ ngày 15/12/${year - 1} đến ngày 14/6/${year}):`,
    "## 1. Công tác tuyên truyền",
    `Tổ chức ${count(half(now.sessions))} buổi tuyên truyền với ${count(half(now.attendees))} lượt người tham dự; phát ${count(half(now.leaflets))} tờ rơi.`,
    "## 2. Kết quả vận động",
    `- Tiếp nhận ${count(half(now.tips))} tin do quần chúng cung cấp, có ${count(half(now.valuableTips))} tin có giá trị.`,
    `- Xây dựng mới 01 mô hình; duy trì hoạt động của ${count(now.models)} mô hình.`,
    "## 3. Tình hình tội phạm",
    `Xảy ra ${count(half(now.cases))} vụ phạm tội về trật tự xã hội, đã làm rõ ${count(half(now.solved))} vụ. Chưa ghi nhận vụ việc xâm phạm an ninh quốc gia.`,
    "## 4. Nhiệm vụ 6 tháng cuối năm",
    `Phấn đấu tổ chức ít nhất ${count(Math.round(now.sessions / 20) * 10)} buổi tuyên truyền./.`,
  ].join("\n\n"),
});
