import { change, count, percent } from "../print.ts";
import { between } from "../random.ts";
import { Footnotes, longDate, type Voice } from "./voice.ts";

/** The year's report of a province: totals in the text, districts in footnotes and in a table. */
export const province: Voice = ({ area, year, now, before, next, districts = [] }) => {
  const notes = new Footnotes();
  const office = (index: number): string => {
    const { kind, name } = districts[index]!.area;
    return `Công an ${kind.toLowerCase()} ${name}`;
  };
  const named = districts.map((district) => district.now);
  const list = (say: (facts: (typeof named)[number]) => string): string =>
    `${named.map((facts, index) => `${office(index)} ${say(facts)}`).join("; ")}…`;
  const rows = [
    ["TT", "Đơn vị", "Số vụ phạm tội về TTXH", "Số vụ đã làm rõ", "Tỷ lệ (%)"],
    ...districts.map(({ area: district, now: facts }, index) => [
      String(index + 1),
      `${district.kind} ${district.name}`,
      count(facts.cases),
      count(facts.solved),
      percent(facts.solved, facts.cases),
    ]),
  ];
  const body = [
    "# BÁO CÁO",
    `# Tổng kết công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year} và phương hướng năm ${year + 1} trên địa bàn tỉnh ${area.name}`,
    `Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc (ANTQ) tỉnh ${area.name} báo cáo kết quả năm ${year} như sau:`,
    "## I. KẾT QUẢ CÔNG TÁC TUYÊN TRUYỀN",
    `Toàn tỉnh tổ chức ${count(now.sessions)} buổi tuyên truyền với ${count(now.attendees)} người tham gia${notes.mark(list((facts) => `tổ chức ${count(facts.sessions)} buổi với ${count(facts.attendees)} người tham gia`))}; in, cấp phát ${count(now.leaflets)} tài liệu; đăng, phát ${count(now.articles)} tin, bài.`,
    `Nhân dân cung cấp ${count(now.tips)} nguồn tin${notes.mark(list((facts) => `tiếp nhận ${count(facts.tips)} nguồn tin`))}, trong đó ${count(now.valuableTips)} nguồn tin có giá trị; qua đó điều tra, khám phá ${count(now.casesByTips)} vụ án, bắt giữ ${count(now.arrestsByTips)} đối tượng.`,
    "## II. TÌNH HÌNH TỘI PHẠM",
    `Xảy ra ${count(now.cases)} vụ phạm tội về trật tự xã hội (${change(now.cases, before.cases, "vụ")} so với năm ${year - 1}), đã làm rõ ${count(now.solved)} vụ, bắt ${count(now.arrests)} đối tượng. Kết quả của một số địa phương:`,
    rows.map((row) => `| ${row.join(" | ")} |`).join("\n"),
    "## III. XÂY DỰNG MÔ HÌNH VÀ TIÊU CHUẨN AN TOÀN",
    `Toàn tỉnh duy trì ${count(now.models)} mô hình với ${count(now.members)} thành viên, xây dựng mới ${count(now.newModels)} mô hình. Có ${count(now.villagesSafe)}/${count(now.villages)} khu dân cư đạt tiêu chuẩn “An toàn về ANTT”, đạt ${percent(now.villagesSafe, now.villages)}%.`,
    `Ngày hội toàn dân bảo vệ ANTQ được tổ chức tại ${count(now.festivalSites)} điểm với ${count(now.festivalAttendees)} lượt người tham gia.`,
    "## IV. KHEN THƯỞNG",
    `Các cấp khen thưởng ${count(now.collectives)} tập thể, ${count(now.individuals)} cá nhân. Hiện đang đề nghị Bộ Công an tặng Bằng khen cho ${count(between(next, 4, 9))} tập thể.`,
    notes.print(),
  ];
  return {
    fields: {
      parent: `ỦY BAN NHÂN DÂN TỈNH ${area.name.toUpperCase()}`,
      issuer: "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM",
      number: `${between(next, 90, 480)}/BC-BCĐ`,
      date: `${area.capital}, ${longDate(between(next, 10, 28), 12, year)}`,
      recipients: "Bộ Công an (V05); Thường trực Tỉnh ủy; Các sở, ban, ngành; Lưu: VT, NC.",
      signer: "TM. BAN CHỈ ĐẠO | KT. TRƯỞNG BAN | PHÓ TRƯỞNG BAN | Trần Thị Mẫu",
    },
    body: body.join("\n\n"),
  };
};
