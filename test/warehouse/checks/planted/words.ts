/** Names and nouns that the patterns are filled with. */
export const communes: readonly string[] = [
  "Tân Lập",
  "Thanh Bình",
  "Phú Xuân",
  "Hòa Sơn",
  "Ea Kly",
  "Mường Hum",
  "Bản Lầu",
  "Nậm Chạc",
  "Long Hưng",
  "Vĩnh Thạnh",
  "An Phú Tây",
  "Đắk Rông",
  "Sơn Thủy",
  "Cẩm Giàng",
  "Yên Khương",
  "Trung Lý",
  "Quang Hiến",
  "Tam Văn",
  "Krông Na",
  "Đông Thành",
];
export const districts: readonly string[] = [
  "Bá Thước",
  "Lang Chánh",
  "Quan Hóa",
  "Mường Lát",
  "Như Xuân",
  "Thọ Xuân",
  "Hậu Lộc",
  "Nga Sơn",
  "Hà Trung",
  "Cẩm Thủy",
];
export const crimes: readonly string[] = [
  "trộm cắp tài sản",
  "cố ý gây thương tích",
  "đánh bạc",
  "lừa đảo chiếm đoạt tài sản",
  "cướp giật tài sản",
  "hủy hoại tài sản",
  "gây rối trật tự công cộng",
  "chống người thi hành công vụ",
];
export const violations: readonly string[] = [
  "không đội mũ bảo hiểm",
  "vi phạm nồng độ cồn",
  "chạy quá tốc độ",
  "không có giấy phép lái xe",
  "chở quá tải trọng",
  "đi sai làn đường",
];
export const weapons: readonly string[] = ["súng kíp", "súng hơi", "súng cồn", "súng tự chế", "súng bắn đạn bi"];
export const models: readonly string[] = [
  "Tiếng kẻng bình yên",
  "Camera giám sát an ninh",
  "Dòng họ tự quản",
  "Cổng trường an toàn",
  "Tổ liên gia phòng cháy",
  "Ánh sáng đường quê",
  "Xóm đạo bình yên",
  "Chợ văn minh",
  "Thắp sáng niềm tin",
  "Bến đò an toàn",
];
export const ranks: readonly string[] = ["xuất sắc", "tốt", "khá", "trung bình"];
export const topics: readonly string[] = [
  "phòng, chống ma túy",
  "an toàn giao thông",
  "phòng cháy, chữa cháy",
  "an ninh mạng",
  "phòng, chống tội phạm",
  "quản lý vũ khí, vật liệu nổ",
];
