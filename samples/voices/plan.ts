import { count } from "../print.ts";
import { between } from "../random.ts";
import { longDate, type Voice } from "./voice.ts";

/** A district's plan: every figure in it is a target. */
export const plan: Voice = ({ area, year, now, next }) => ({
  fields: {
    parent: `ỦY BAN NHÂN DÂN HUYỆN ${area.name.toUpperCase()}`,
    issuer: "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM",
    number: `${between(next, 10, 60)}/KH-BCĐ`,
    date: `${area.capital}, ${longDate(between(next, 10, 28), 1, year)}`,
    recipients: "Công an huyện; UBND các xã; Lưu: VT.",
    signer: "TRƯỞNG BAN | Phạm Thị Mẫu",
  },
  body: [
    "# KẾ HOẠCH",
    `# Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year} trên địa bàn huyện ${area.name}`,
    `Ban Chỉ đạo phòng, chống tội phạm huyện ${area.name} ban hành kế hoạch xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year}, cụ thể:`,
    "## I. CHỈ TIÊU",
    `1. Tổ chức ít nhất ${count(Math.round(now.sessions / 10) * 10)} buổi tuyên truyền, thu hút trên ${count(Math.round(now.attendees / 1000) * 1000)} lượt người tham gia.`,
    `2. Mỗi xã xây dựng mới ít nhất 01 mô hình tự quản về an ninh, trật tự.`,
    `3. Trên 95% khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”.`,
    `4. Tỷ lệ điều tra, khám phá án trật tự xã hội đạt trên 85%; giảm ít nhất 5% số vụ phạm tội về trật tự xã hội so với năm ${year - 1}.`,
    "## II. TỔ CHỨC THỰC HIỆN",
    "Công an huyện là cơ quan thường trực, định kỳ 6 tháng, 01 năm tổng hợp kết quả báo cáo Ban Chỉ đạo./.",
  ].join("\n\n"),
});
