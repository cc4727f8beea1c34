import { change, count, percent } from "../print.ts";
import { between, pick, split } from "../random.ts";
import { Footnotes, longDate, type Voice } from "./voice.ts";

/** The year's report of a district's steering committee, at length, with footnotes by commune. */
export const steeringCommittee: Voice = ({ area, year, now, before, next }) => {
  const notes = new Footnotes();
  const unit = area.kind.toLowerCase();
  const byCommune = (total: number, what: string): string =>
    split(next, total, area.communes.length)
      .map((part, index) => `${area.communes[index]!} ${count(part)} ${what}`)
      .join("; ");
  const opening = pick(next, [
    `Thực hiện chương trình công tác năm ${year}, Ban Chỉ đạo phòng, chống tội phạm ${unit} ${area.name} báo cáo kết quả xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc (ANTQ) như sau:`,
    `Căn cứ hướng dẫn của Công an tỉnh ${area.province}, Ban Chỉ đạo phòng, chống tội phạm ${unit} ${area.name} tổng hợp kết quả công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc (ANTQ) năm ${year}, cụ thể:`,
  ]);
  const parts = split(next, now.sessions, 3);
  const body = [
    `# BÁO CÁO`,
    `# Kết quả công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year} trên địa bàn ${unit} ${area.name}`,
    opening,
    "## I. ĐẶC ĐIỂM TÌNH HÌNH",
    `Toàn ${unit} hiện có ${count(now.communes)} đơn vị hành chính cấp xã với ${count(now.villages)} thôn, bản, tổ dân phố; dân số ${count(now.population)} người, ${count(now.households)} hộ. Trong năm, tình hình an ninh, trật tự cơ bản ổn định, không để xảy ra điểm nóng.`,
    `Tội phạm về trật tự xã hội xảy ra ${count(now.cases)} vụ (${change(now.cases, before.cases, "vụ")} so với năm ${year - 1}); đã điều tra, làm rõ ${count(now.solved)}/${count(now.cases)} vụ, đạt ${percent(now.solved, now.cases)}%, bắt giữ, xử lý ${count(now.arrests)} đối tượng. Trong đó: xâm phạm sở hữu ${count(now.propertyCases)} vụ; xâm phạm tính mạng, sức khỏe ${count(now.personCases)} vụ; xâm phạm trật tự công cộng ${count(now.publicOrderCases)} vụ.`,
    `Phát hiện, bắt giữ ${count(now.drugCases)} vụ, ${count(now.drugArrests)} đối tượng phạm tội về ma túy; lập hồ sơ quản lý ${count(now.addicts)} người nghiện ma túy.`,
    "## II. KẾT QUẢ THỰC HIỆN",
    "### 1. Công tác tuyên truyền, vận động",
    `Trong năm ${year}, các đơn vị, địa phương đã tổ chức ${count(now.sessions)} buổi tuyên truyền với ${count(now.attendees)} lượt người tham gia${notes.mark(`Trong đó: tuyên truyền pháp luật ${count(parts[0]!)} buổi; phòng, chống ma túy ${count(parts[1]!)} buổi; trật tự an toàn giao thông ${count(parts[2]!)} buổi.`)}; phát ${count(now.leaflets)} tờ rơi; phát thanh ${count(now.broadcasts)} lượt trên hệ thống loa truyền thanh cơ sở; đăng tải ${count(now.articles)} tin, bài trên trang mạng xã hội của Công an ${unit}.`,
    `Qua tuyên truyền, Nhân dân đã cung cấp ${count(now.tips)} nguồn tin${notes.mark(`${byCommune(now.tips, "tin")}.`)}, trong đó có ${count(now.valuableTips)} tin có giá trị, giúp lực lượng Công an khám phá ${count(now.casesByTips)} vụ, bắt ${count(now.arrestsByTips)} đối tượng.`,
    `- Tiếp nhận ${count(now.denunciations)} tố giác, tin báo về tội phạm; đã giải quyết ${count(now.denunciationsResolved)} tin, đạt ${percent(now.denunciationsResolved, now.denunciations)}%.`,
    `- Vận động Nhân dân giao nộp ${count(now.weapons)} khẩu súng tự chế các loại.`,
    "### 2. Xây dựng mô hình tự quản",
    `Đến nay, toàn ${unit} duy trì ${count(now.models)} mô hình tự quản về an ninh, trật tự thuộc ${count(now.modelTypes)} loại hình với ${count(now.members)} thành viên. Trong năm xây dựng mới ${count(now.newModels)} mô hình.`,
    `Lực lượng nòng cốt được củng cố: ${count(now.guards)} bảo vệ dân phố, ${count(now.prestigious)} người có uy tín trong đồng bào dân tộc thiểu số.`,
    "### 3. Bảo đảm trật tự, an toàn giao thông",
    `Xảy ra ${count(now.accidents)} vụ tai nạn giao thông, làm chết ${count(now.deaths)} người, bị thương ${count(now.injuries)} người. Phát hiện ${count(now.violations)} trường hợp vi phạm (trong đó có ${count(now.alcohol)} trường hợp vi phạm nồng độ cồn), xử phạt ${count(now.fines)} đồng.`,
    "### 4. Thực hiện tiêu chuẩn “An toàn về an ninh, trật tự”",
    year < 2022
      ? "- Việc xét, công nhận thực hiện theo Thông tư số 23/2012/TT-BCA của Bộ Công an."
      : "- Việc xét, công nhận thực hiện theo Thông tư số 124/2021/TT-BCA của Bộ Công an.",
    `- Khu dân cư: ${count(now.villagesSafe)}/${count(now.villages)} thôn, bản, tổ dân phố đạt tiêu chuẩn “An toàn về an ninh, trật tự”, đạt ${percent(now.villagesSafe, now.villages)}%.`,
    `- Xã, phường, thị trấn: ${count(now.communesSafe)}/${count(now.communes)} đơn vị đạt.`,
    `- Cơ quan: ${count(now.agenciesSafe)}/${count(now.agencies)} đơn vị đạt; cơ sở giáo dục: ${count(now.schoolsSafe)}/${count(now.schools)} trường đạt.`,
    `- Phân loại phong trào ở khu dân cư: xuất sắc ${count(now.excellent)}, khá ${count(now.good)}, trung bình ${count(now.average)}.`,
    "### 5. Ngày hội và khen thưởng",
    `Tổ chức Ngày hội toàn dân bảo vệ ANTQ tại ${count(now.festivalSites)} điểm với ${count(now.festivalAttendees)} lượt người tham dự. Các cấp đã khen thưởng ${count(now.collectives)} tập thể, ${count(now.individuals)} cá nhân có thành tích trong phong trào.`,
    "## III. PHƯƠNG HƯỚNG",
    `Năm ${year + 1}, phấn đấu tổ chức ít nhất ${count(Math.round(now.sessions / 10) * 10)} buổi tuyên truyền; xây dựng mới ${count(between(next, 3, 6))} mô hình; trên 90% khu dân cư đạt tiêu chuẩn “An toàn về an ninh, trật tự”.`,
    `Trên đây là kết quả công tác xây dựng phong trào toàn dân bảo vệ ANTQ năm ${year} của ${unit} ${area.name}./.`,
    notes.print(),
  ];
  return {
    fields: {
      parent: `ỦY BAN NHÂN DÂN ${area.kind === "Huyện" ? "HUYỆN" : "THỊ XÃ"} ${area.name.toUpperCase()}`,
      issuer: "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM",
      number: `${between(next, 60, 420)}/BC-BCĐ`,
      date: `${area.capital}, ${longDate(between(next, 3, 18), 12, year)}`,
      recipients: `Ban Chỉ đạo PCTP tỉnh; Thường trực ${area.kind === "Huyện" ? "Huyện ủy" : "Thị ủy"}; Thành viên Ban Chỉ đạo; Lưu: VT, CA.`,
      signer: `TM. BAN CHỈ ĐẠO | TRƯỞNG BAN | CHỦ TỊCH UBND ${area.kind.toUpperCase()} | Nguyễn Văn Mẫu`,
    },
    body: body.join("\n\n"),
  };
};
