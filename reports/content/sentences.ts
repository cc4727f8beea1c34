/**
 * How a figure is said in a sentence: `{v}` is its value. An indicator without an entry is said with its label.
 *
 * Everything that the reports say in words stands in this file.
 */
export const sentences: Readonly<Record<string, string>> = {
  "propaganda.sessions": "tổ chức {v} buổi tuyên truyền, vận động",
  "propaganda.attendees": "thu hút {v} lượt người tham dự tuyên truyền",
  "propaganda.materials": "phát hành {v} tài liệu tuyên truyền",
  "propaganda.broadcasts": "phát thanh {v} lượt",
  "propaganda.articles": "đăng, phát {v} tin, bài",
  "tips.received": "Nhân dân cung cấp {v} nguồn tin",
  "tips.valuable": "có {v} nguồn tin có giá trị",
  "tips.cases_solved": "khám phá {v} vụ qua nguồn tin của Nhân dân",
  "tips.arrests": "bắt giữ {v} đối tượng qua nguồn tin của Nhân dân",
  "denunciations.received": "tiếp nhận {v} tố giác, tin báo về tội phạm",
  "denunciations.resolved": "giải quyết {v} tố giác, tin báo",
  "crime.social_order.cases": "xảy ra {v} vụ phạm tội về trật tự xã hội",
  "crime.social_order.solved": "điều tra, làm rõ {v} vụ phạm tội về trật tự xã hội",
  "crime.social_order.arrests": "bắt, xử lý {v} đối tượng phạm tội về trật tự xã hội",
  "crime.social_order.clearance_rate": "tỷ lệ điều tra, khám phá án trật tự xã hội đạt {v}%",
  "crime.drugs.cases": "phát hiện {v} vụ phạm tội về ma túy",
  "crime.drugs.arrests": "bắt {v} đối tượng phạm tội về ma túy",
  "drugs.addicts": "quản lý {v} người nghiện ma túy",
  "traffic.accidents": "xảy ra {v} vụ tai nạn giao thông",
  "traffic.deaths": "{v} người chết do tai nạn giao thông",
  "traffic.injuries": "{v} người bị thương do tai nạn giao thông",
  "traffic.violations": "phát hiện {v} trường hợp vi phạm trật tự, an toàn giao thông",
  "fire.facilities_inspected": "kiểm tra an toàn phòng cháy, chữa cháy {v} cơ sở",
  "weapons.collected": "thu hồi {v} vũ khí, vật liệu nổ, công cụ hỗ trợ",
  "models.total": "duy trì {v} mô hình tự quản về an ninh, trật tự",
  "models.types": "có {v} loại mô hình",
  "models.new": "xây dựng mới {v} mô hình",
  "models.replicated": "nhân rộng {v} mô hình",
  "festival.sites": "tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc tại {v} điểm",
  "festival.attendees": "có {v} lượt người dự Ngày hội",
  "awards.collectives": "khen thưởng {v} tập thể",
  "awards.individuals": "khen thưởng {v} cá nhân",
  "forces.commune_police": "bố trí {v} Công an xã chính quy",
};

/** The indicators that the summary names, the most telling first. */
export const summaryOrder: readonly string[] = [
  "propaganda.sessions",
  "propaganda.attendees",
  "tips.received",
  "tips.valuable",
  "crime.social_order.cases",
  "crime.social_order.solved",
  "crime.drugs.cases",
  "traffic.accidents",
  "models.total",
  "models.new",
  "festival.attendees",
  "awards.collectives",
];

/** The headings of the topics, in the order of a report. The key is the first part of an indicator's id. */
export const topicHeadings: readonly (readonly [keys: readonly string[], heading: string])[] = [
  [["propaganda"], "Công tác tuyên truyền, vận động"],
  [["tips", "denunciations"], "Nhân dân tham gia phòng, chống tội phạm"],
  [
    ["crime", "investigation", "wanted", "economic", "environment", "cyber"],
    "Tình hình và kết quả đấu tranh với tội phạm",
  ],
  [["drugs", "drug_free"], "Phòng, chống ma túy"],
  [["traffic", "fire"], "Trật tự, an toàn giao thông và phòng cháy, chữa cháy"],
  [["models"], "Mô hình, điển hình tiên tiến"],
  [["safety_standard", "movement_rating"], "Tiêu chuẩn “An toàn về an ninh, trật tự” và phân loại phong trào"],
  [["festival", "awards", "forces", "weapons"], "Ngày hội, khen thưởng và lực lượng nòng cốt"],
  [["id_cards", "id_accounts", "foreigners", "population", "admin"], "Quản lý hành chính và dân cư"],
];

/** The words around the figures. `{…}` are filled in by `composeReport`. */
export const words = {
  kind: "BÁO CÁO",
  about: "Tổng hợp kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm {year} của {area}",
  opening:
    "Báo cáo được tổng hợp từ {documents} văn bản đã nạp vào kho số liệu. Mỗi con số kèm số thứ tự của nguồn trong ngoặc vuông, tra ở Phụ lục Nguồn số liệu.",
  summary: "TÓM TẮT",
  results: "KẾT QUẢ THEO LĨNH VỰC",
  targets: "CHỈ TIÊU VÀ KẾT QUẢ",
  comparing: "So sánh",
  missing: "Chưa có số liệu năm {year}: {labels}.",
  none: "Kho số liệu chưa có con số nào được công bố về {area} năm {year}.",
  rise: "tăng {step} ({percent}%) so với năm {before}",
  riseFromZero: "tăng {step} so với năm {before}",
  fall: "giảm {step} ({percent}%) so với năm {before}",
  risePoints: "tăng {step} điểm phần trăm so với năm {before}",
  fallPoints: "giảm {step} điểm phần trăm so với năm {before}",
  same: "không đổi so với năm {before}",
  unknownBefore: "năm {before} chưa có số liệu để so sánh",
  otherBasis: "không so sánh với năm {before} do thay đổi địa giới hoặc căn cứ thống kê",
  tableByYear: "Số liệu {topic} của {area}",
  tableByArea: "{label} theo địa bàn, năm {year} và năm {before}",
  chart: "{label} theo địa bàn, năm {year}",
  chartYears: "{label} qua các năm",
  points: "điểm %",
  columns: {
    indicator: "Chỉ tiêu",
    unit: "Đơn vị",
    change: "So sánh",
    area: "Địa bàn",
    target: "Chỉ tiêu",
    result: "Kết quả",
  },
  annexFindings: "Phụ lục I. ĐIỂM CẦN LÀM RÕ TRONG CÁC VĂN BẢN",
  annexDoubtful: "Phụ lục II. SỐ LIỆU CÒN NGHI VẤN, CHƯA ĐƯỢC KIỂM DUYỆT",
  annexSources: "Phụ lục III. NGUỒN SỐ LIỆU",
  noFindings: "Không phát hiện mâu thuẫn số học trong các văn bản liên quan.",
  noDoubtful: "Không có số liệu nào chờ kiểm duyệt trong phạm vi báo cáo này.",
  stated: "văn bản ghi {stated}",
  computed: "tính lại là {computed}",
  severity: { wrong: "Sai", incomplete: "Thiếu", rounded: "Làm tròn", unlikely: "Đáng ngờ" },
  marks:
    "Ký hiệu: ? còn nghi vấn; ° số tạm thời; … liệt kê chưa đủ; ↻ đã được báo cáo lại; ≠ các văn bản nêu khác nhau; Σ do hệ thống cộng; ◇ chỉ tính một phần; ¦ thay đổi địa giới.",
  snapshot: "Trạng thái kho số liệu: {snapshot}",
  inquiryKind: "CÔNG VĂN",
  inquiryAbout: "V/v đề nghị làm rõ số liệu trong báo cáo của {area}",
  inquiryOpening:
    "Qua tổng hợp báo cáo của {area}, có {count} điểm cần được làm rõ. Đề nghị quý đơn vị kiểm tra, trả lời bằng văn bản các nội dung sau:",
  inquiryClosing: "Trân trọng cảm ơn sự phối hợp của quý đơn vị./.",
} as const;
