/** Texts of our own in the manner of reports, to garble and mend. Written for these tests. */
export const REPORT = `BÁO CÁO
Kết quả thực hiện công tác phòng, chống tội phạm trên địa bàn huyện năm 2023

I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
Thực hiện Kế hoạch số 18/KH-UBND ngày 05 tháng 02 năm 2023 của Ủy ban nhân dân tỉnh về xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc, Công an huyện đã chủ động tham mưu cấp ủy, chính quyền địa phương ban hành nhiều văn bản chỉ đạo, hướng dẫn các xã, thị trấn tổ chức triển khai thực hiện nghiêm túc, hiệu quả.
Ban Chỉ đạo đã tổ chức 24 buổi tuyên truyền với 3.150 lượt người tham dự; phát 1.200 tờ rơi; vận động nhân dân giao nộp 15 khẩu súng tự chế, 02 quả lựu đạn. Quần chúng nhân dân cung cấp cho lực lượng Công an 86 nguồn tin, trong đó có 61 nguồn tin có giá trị, giúp điều tra làm rõ 17 vụ, bắt giữ 29 đối tượng.

II. KẾT QUẢ ĐẠT ĐƯỢC
1. Công tác xây dựng phong trào
Các mô hình tự quản về an ninh trật tự tiếp tục được củng cố, nhân rộng; đến nay toàn huyện có 48 mô hình với 1.326 thành viên. Hoạt động của các mô hình đã góp phần giữ vững ổn định tình hình ở cơ sở, hạn chế các vụ việc phức tạp về an ninh, trật tự xảy ra trên địa bàn.
2. Công tác quản lý hành chính về trật tự xã hội
Lực lượng Cảnh sát giao thông đã tuần tra, kiểm soát, phát hiện và xử lý 452 trường hợp vi phạm, phạt tiền nộp ngân sách nhà nước 385 triệu đồng. Tai nạn giao thông xảy ra 09 vụ, làm chết 04 người, bị thương 08 người; so với năm trước giảm 03 vụ.
Công tác phòng cháy, chữa cháy được chú trọng: kiểm tra 120 cơ sở, lập biên bản xử lý 06 cơ sở vi phạm; tổ chức 12 lớp tập huấn cho đội dân phòng và lực lượng tại chỗ.

III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
Bên cạnh những kết quả đạt được, phong trào ở một số nơi còn hình thức, chưa thường xuyên; việc phát hiện, nhân rộng điển hình tiên tiến còn chậm. Nguyên nhân chủ yếu là do nhận thức của một bộ phận cán bộ và nhân dân về nhiệm vụ bảo vệ an ninh trật tự chưa đầy đủ; kinh phí bảo đảm cho công tác này còn khó khăn.

IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
Tiếp tục quán triệt, thực hiện các chỉ thị, nghị quyết của Đảng, Nhà nước; đẩy mạnh tuyên truyền, phổ biến, giáo dục pháp luật; nâng cao chất lượng, hiệu quả công tác nắm tình hình, giải quyết kịp thời mâu thuẫn trong nội bộ nhân dân ngay từ cơ sở.
Nơi nhận: Tỉnh ủy; Ủy ban nhân dân tỉnh; các ban, ngành, đoàn thể huyện; Đảng ủy, Ủy ban nhân dân các xã, thị trấn; lưu văn thư.`;

/** Names and words that are not plain Vietnamese and must come through every repair unhurt. */
export const FOREIGN: readonly string[] = [
  "Señor García và ông Müller dự hội nghị tại Hà Nội.",
  "Les élèves français où ça naïve tête-à-tête août goût dû forêt.",
  "Wie geht's? Schöne Grüße aus Köln, für Öl und Käse.",
  "Журнал Московский университет, № 5.",
  "Huyện Đăk Glei, xã Ia H’Drai, Kon Plông, Krông Pắc, Čư Mgar, Êa Hleo, Bŭk So.",
  "Giàng A Páo, Lừ A Sử, Vàng Thị Mỷ, Hạng A Dế, Sùng Thị Dợ.",
  "ANTT, PCCC, UBND, HĐND, BCĐ, QĐ-TTg, NĐ-CP, ĐƯQT, TTATGT.",
  "Nhiệt độ 25°C, diện tích 12 m², 5 km², ±3%, §4, ½ giờ, «Báo Nhân Dân».",
  "f(x) = a+b, word(s), C++, e^x and it's fine.",
  "São Paulo, Łódź, Dvořák, Ångström, Reykjavík.",
];
