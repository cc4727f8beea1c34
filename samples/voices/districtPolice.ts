import { change, count, percent } from "../print.ts";
import { between, pick } from "../random.ts";
import { Footnotes, longDate, type Voice } from "./voice.ts";

/** The year's report of a district police, brisk, with a table of the standard and of the movement's rating. */
export const districtPolice: Voice = ({ area, year, now, before, next }) => {
  const notes = new Footnotes();
  const rows = [
    ["Nội dung", "Tổng số", "Đăng ký", "Đạt", "Không đạt"],
    [
      "Khu dân cư",
      count(now.villages),
      count(now.villages),
      count(now.villagesSafe),
      count(now.villages - now.villagesSafe),
    ],
    [
      "Xã, phường, thị trấn",
      count(now.communes),
      count(now.communes),
      count(now.communesSafe),
      count(now.communes - now.communesSafe),
    ],
    [
      "Cơ quan",
      count(now.agencies),
      count(now.agencies),
      count(now.agenciesSafe),
      count(now.agencies - now.agenciesSafe),
    ],
    [
      "Cơ sở giáo dục",
      count(now.schools),
      count(now.schools),
      count(now.schoolsSafe),
      count(now.schools - now.schoolsSafe),
    ],
  ];
  const body = [
    "# BÁO CÁO",
    `# Tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year}`,
    pick(next, [
      `Công an huyện ${area.name} báo cáo tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year} trên địa bàn huyện với các nội dung chính sau đây:`,
      `Năm ${year}, dưới sự lãnh đạo của Huyện ủy và Giám đốc Công an tỉnh, Công an huyện ${area.name} đã triển khai phong trào toàn dân bảo vệ an ninh Tổ quốc đạt kết quả như sau:`,
    ]),
    "## Phần thứ nhất. KẾT QUẢ PHONG TRÀO",
    "### I. Tuyên truyền",
    `1. Công an huyện chủ trì, phối hợp mở ${count(now.sessions)} cuộc tuyên truyền, thu hút ${count(now.attendees)} lượt người nghe, ${change(now.sessions, before.sessions, "cuộc")} so với cùng kỳ năm ${year - 1}. Cấp phát ${count(now.leaflets)} tờ rơi, thực hiện ${count(now.broadcasts)} lượt phát thanh, viết ${count(now.articles)} tin, bài.`,
    `2. Quần chúng cung cấp ${count(now.tips)} tin liên quan đến an ninh, trật tự; ${count(now.valuableTips)} tin có giá trị phục vụ công tác; qua đó khám phá ${count(now.casesByTips)} vụ việc, bắt giữ ${count(now.arrestsByTips)} đối tượng.`,
    "### II. Đấu tranh, phòng, chống tội phạm",
    `Phạm pháp về trật tự xã hội: ${count(now.cases)} vụ, ${change(now.cases, before.cases, "vụ")} so với năm ${year - 1}. Điều tra làm rõ ${count(now.solved)} vụ, bắt ${count(now.arrests)} đối tượng (tỷ lệ khám phá ${percent(now.solved, now.cases)}%).`,
    `Tội phạm ma túy: bắt ${count(now.drugCases)} vụ với ${count(now.drugArrests)} đối tượng. Toàn huyện có ${count(now.addicts)} người nghiện có hồ sơ quản lý${notes.mark(`So với năm ${year - 1}: ${change(now.addicts, before.addicts, "người")}.`)}.`,
    `Tai nạn giao thông xảy ra ${count(now.accidents)} vụ, chết ${count(now.deaths)} người, bị thương ${count(now.injuries)} người. Lập biên bản ${count(now.violations)} trường hợp vi phạm trật tự an toàn giao thông, nộp Kho bạc Nhà nước ${count(now.fines)} đồng.`,
    "### III. Mô hình, điển hình",
    `Hiện có ${count(now.models)} mô hình đang hoạt động; năm ${year} thành lập mới ${count(now.newModels)} mô hình. Kiểm tra an toàn phòng cháy, chữa cháy tại ${count(now.facilities)} cơ sở.`,
    "### IV. Xây dựng địa bàn đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
    `Kết quả năm ${year}:`,
    rows.map((row) => `| ${row.join(" | ")} |`).join("\n"),
    `Xếp loại phong trào ở khu dân cư: Xuất sắc ${count(now.excellent)}, Khá ${count(now.good)}, Trung bình ${count(now.average)}.`,
    "### V. Khen thưởng",
    `Trong năm, có ${count(now.collectives)} tập thể và ${count(now.individuals)} cá nhân được khen thưởng về phong trào toàn dân bảo vệ an ninh Tổ quốc. Ngày hội toàn dân bảo vệ an ninh Tổ quốc được tổ chức ở ${count(now.festivalSites)} điểm, có ${count(now.festivalAttendees)} lượt người dự.`,
    "## Phần thứ hai. NHIỆM VỤ NĂM SAU",
    `Phấn đấu giảm ít nhất 5% số vụ phạm tội về trật tự xã hội so với năm ${year}; tỷ lệ điều tra, khám phá đạt trên 80%.`,
    `Công an huyện ${area.name} báo cáo Công an tỉnh theo dõi, chỉ đạo./.`,
    notes.print(),
  ];
  return {
    fields: {
      parent: `CÔNG AN TỈNH ${area.province.toUpperCase()}`,
      issuer: `CÔNG AN HUYỆN ${area.name.toUpperCase()}`,
      number: `${between(next, 300, 2100)}/BC-CAH`,
      date: `${area.capital}, ${longDate(between(next, 2, 20), 12, year)}`,
      recipients: "Công an tỉnh (PV05); Huyện ủy, UBND huyện; Lưu: VT, ANND.",
      signer: "TRƯỞNG CÔNG AN HUYỆN | Thượng tá Y Mẫu Niê",
    },
    body: body.join("\n\n"),
  };
};
