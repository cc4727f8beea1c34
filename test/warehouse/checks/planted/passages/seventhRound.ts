import type { Passage } from "./Passage.ts";

/** The seventh set, written after the sixth was mended, and forty true ones. */
export const seventhRound: readonly Passage[] = [
  [
    "fault",
    "Ban Chỉ đạo các cấp đã tổ chức 64 cuộc họp, ban hành 218 văn bản chỉ đạo, trong đó cấp tỉnh 38 văn bản, cấp huyện 74 văn bản, cấp xã {106→116} văn bản; tổ chức 09 đoàn kiểm tra tại 27 đơn vị.",
  ],
  [
    "fault",
    "Tai nạn giao thông đường bộ xảy ra 38 vụ, chết 17 người, bị thương 31 người; trong đó rất nghiêm trọng 02 vụ/04 người chết/03 người bị thương, nghiêm trọng 11 vụ/11 người chết/{06→09} người bị thương, ít nghiêm trọng và va chạm 25 vụ/02 người chết/22 người bị thương.",
  ],
  [
    "fault",
    "Hội đồng Nghĩa vụ quân sự huyện đã giao 140/140 công dân cho 03 đơn vị nhận quân: Trung đoàn 880 nhận 62 công dân, Lữ đoàn 168 nhận 48 công dân, Công an tỉnh nhận {30→20} công dân, đạt 100% chỉ tiêu trên giao.",
  ],
  [
    "fault",
    "Cây trồng\tDiện tích (ha)\tNăng suất (tạ/ha)\tSản lượng (tấn)\nLúa xuân\t520\t58\t3.016\nLúa mùa\t1.140\t46\t5.244\nNgô\t860\t37,5\t{3.225→3.252}\nLạc\t210\t12\t252\nĐậu tương\t150\t14\t210",
  ],
  [
    "fault",
    "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tiếp tục được đẩy mạnh; tỷ lệ hộ gia đình đạt danh hiệu “Gia đình văn hóa” năm 2023 là 84,6%, cao hơn năm 2022 {2,1→1,2} điểm phần trăm (82,5%); 118/152 bản đạt danh hiệu “Bản văn hóa”.",
  ],
  [
    "fault",
    "1. Công tác xây dựng mô hình\nHiện toàn huyện duy trì {96→69} mô hình tự quản về an ninh, trật tự tại 152 bản, tổ dân phố, thu hút đông đảo Nhân dân tham gia.\nIII. ĐÁNH GIÁ CHUNG\nPhong trào tiếp tục phát triển cả bề rộng và chiều sâu; các cấp, các ngành đã xây dựng, duy trì 96 mô hình tự quản về an ninh, trật tự, góp phần giữ vững ổn định từ cơ sở.",
  ],
  [
    "fault",
    "Qua rà soát, Ban Chỉ đạo huyện công nhận 07 bản đạt tiêu chuẩn “Bản không có ma túy”[1], hoàn thành kế hoạch đề ra.\n[1] Bản Nậm Pì, bản Nậm Ô, bản Pá Bon, bản Huổi Chát, bản Nậm Vời{, bản Pá Đởn→}, bản Nậm Cầy.",
  ],
  [
    "fault",
    "Tòa án nhân dân huyện thụ lý 142 vụ, việc dân sự, hôn nhân và gia đình; đã giải quyết 136 vụ, việc (hòa giải thành 88 vụ, việc; đình chỉ 21 vụ, việc; xét xử {27→37} vụ, việc), tỷ lệ giải quyết đạt 95,8%.",
  ],
  [
    "fault",
    "Riêng tháng 12, lực lượng Quản lý thị trường phát hiện, xử lý 09 vụ buôn lậu, gian lận thương mại, tăng 50% so với tháng 11 ({06→05} vụ), phạt tiền 68 triệu đồng.",
  ],
  [
    "fault",
    "Trong năm tiếp nhận 57 tin báo, tố giác về tội phạm, đã xác minh giải quyết {55→59} tin, còn 02 tin đang xác minh theo quy định.",
  ],
  [
    "fault",
    "Tổng thu ngân sách trên địa bàn ước đạt 128,6 tỷ đồng, trong đó thu từ doanh nghiệp nhà nước 46,2 tỷ đồng, thu ngoài quốc doanh 38,7 tỷ đồng, thu phí, lệ phí 9,4 tỷ đồng, thu khác {34,3→43,3} tỷ đồng.",
  ],
  [
    "fault",
    "Đại hội có 186 đại biểu tham dự, trong đó đại biểu nữ 62 đồng chí (33,3%), đại biểu là người dân tộc thiểu số 121 đồng chí ({65,1→56,1}%), đại biểu trẻ dưới 35 tuổi 28 đồng chí (15,1%).",
  ],
  [
    "fault",
    "Bình quân mỗi tháng Bộ phận Một cửa tiếp nhận 45 hồ sơ đất đai; 10 tháng đã tiếp nhận {450→540} hồ sơ, không có hồ sơ quá hạn.",
  ],
  [
    "fault",
    "Kết quả xử lý vi phạm hành chính 10 tháng năm 2023:\n- Số vụ phát hiện: 412 vụ;\n- Số vụ đã xử lý: 396 vụ;\n- Số vụ đang xác minh: {16→26} vụ.",
  ],
  [
    "fault",
    "Loại tội\tNăm 2022\tNăm 2023\tChênh lệch\tTỷ lệ (%)\nGiết người\t2\t1\t-1\t-50\nCướp, cướp giật\t4\t5\t+1\t+25\nTrộm cắp tài sản\t40\t34\t-6\t{-15→-25}\nTổng\t46\t40\t-6\t-13",
  ],
  [
    "fault",
    "Hội Cựu chiến binh huyện hiện có 1.216 hội viên sinh hoạt tại 96 chi hội; trong năm kết nạp 42 hội viên, từ trần 17 hội viên, chuyển đi 09 hội viên; so với đầu năm (1.200 hội viên) tăng {16→26} hội viên.",
  ],
  [
    "fault",
    "Trong 48 dự án đầu tư công có 32 dự án đã hoàn thành (chiếm {2/3→3/4}), 16 dự án chuyển tiếp sang năm 2024; giải ngân 212 tỷ đồng.",
  ],
  [
    "fault",
    "Quỹ “Vì người nghèo” hỗ trợ 86 hộ làm nhà, sửa nhà; mức hỗ trợ thấp nhất 02 triệu đồng/hộ, cao nhất 05 triệu đồng/hộ, bình quân {3,4→6,4} triệu đồng/hộ.",
  ],
  [
    "fault",
    "Số xã đạt chuẩn nông thôn mới đến nay là 6/13 xã ({46,2→42,6}%), còn 7 xã chưa đạt; bình quân toàn huyện đạt 14,8 tiêu chí/xã.",
  ],
  [
    "fault",
    "Lực lượng Biên phòng bắt giữ 12 vụ, 15 đối tượng. Lực lượng Công an bắt giữ 34 vụ, 48 đối tượng. Hải quan chủ trì bắt giữ 03 vụ, 03 đối tượng. Như vậy, các lực lượng đã bắt giữ tổng cộng 49 vụ, {66→56} đối tượng phạm tội về ma túy.",
  ],
  [
    "true",
    "Cây trồng\tKế hoạch (ha)\tThực hiện (ha)\tĐạt (%)\nCây lương thực\t2.500\t2.520\t100,8\n- Lúa\t1.640\t1.660\t101,2\n- Ngô\t860\t860\t100\nCây công nghiệp ngắn ngày\t350\t360\t102,9",
  ],
  [
    "true",
    "Qua rà soát có 07 bản cơ bản đạt tiêu chuẩn[1].\n[1] Gồm các bản thuộc xã Nậm Pì (03 bản), xã Pa Vệ Sủ (02 bản), xã Mường Mô (02 bản).",
  ],
  [
    "ten true passages",
    "Ban Chỉ đạo 35 cấp huyện có 27 thành viên, cấp xã có 13 Ban Chỉ đạo với 312 thành viên; trong năm kiện toàn 09 Ban Chỉ đạo cấp xã, thay thế 41 thành viên.\nTai nạn giao thông xảy ra 38 vụ, chết 17 người, bị thương 31 người; trong đó có 06 vụ tự gây tai nạn làm chết 05 người, 02 vụ do người nước ngoài điều khiển phương tiện làm bị thương 03 người.\nKhám sơ tuyển cho 1.125 công dân, có 642 công dân đạt yêu cầu; khám tuyển 618 công dân, kết quả: loại 1 có 38 công dân, loại 2 có 97 công dân, loại 3 có 129 công dân, còn lại không đủ sức khỏe.\nTỷ lệ hộ nghèo giảm 4,2%, vượt 0,2% so với kế hoạch (4%); trong đó các xã đặc biệt khó khăn giảm bình quân 5,6%.\nHiện toàn huyện duy trì 96 mô hình tự quản, trong đó 41 mô hình do Công an xã chủ trì, 63 mô hình có sự tham gia của Hội Phụ nữ, 28 mô hình hoạt động theo cụm liên bản.\nTòa án thụ lý 142 vụ, việc; trong đó mới thụ lý 129 vụ, việc, cũ chuyển sang 13 vụ, việc. Giải quyết 136 vụ, việc, đạt 95,8%; có 04 vụ, việc bị kháng cáo, 01 vụ bị hủy, sửa do lỗi chủ quan (0,7%).\nTháng 12, xử lý 09 vụ; quý IV xử lý 24 vụ; cả năm xử lý 86 vụ, giảm 11 vụ so với năm 2022.\nTiếp nhận mới 57 tin báo, cùng với 06 tin năm 2022 chuyển sang; đã giải quyết 59 tin, còn 04 tin đang xác minh.\nThu ngân sách trên địa bàn 128,6 tỷ đồng, bằng 107,2% dự toán tỉnh giao (120 tỷ đồng), bằng 102,9% dự toán Hội đồng nhân dân huyện giao (125 tỷ đồng), tăng 9,4% so với cùng kỳ.\nCó 186 đại biểu, trong đó 15 đại biểu đương nhiên, 168 đại biểu do đại hội cơ sở bầu, 03 đại biểu chỉ định; tuổi trung bình 42,6; cao nhất 59 tuổi, thấp nhất 26 tuổi.",
  ],
  [
    "true",
    "Đơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ (%)\tHộ cận nghèo\tTỷ lệ (%)\nXã Nậm Pì\t540\t189\t35,0\t54\t10,0\nXã Nậm Ban\t620\t248\t40,0\t93\t15,0\nXã Trung Chải\t480\t120\t25,0\t60\t12,5\nCộng\t1.640\t557\t34,0\t207\t12,6",
  ],
  [
    "ten true passages",
    "Bình quân mỗi tháng tiếp 12 lượt công dân, riêng tháng 6 tiếp 31 lượt; cả năm tiếp 144 lượt với 189 người.\nKết quả kiểm tra an toàn thực phẩm:\n- Tổng số cơ sở được kiểm tra: 214 cơ sở;\n- Số cơ sở đạt: 189 cơ sở;\n- Số cơ sở vi phạm: 25 cơ sở, trong đó phạt tiền 11 cơ sở, nhắc nhở 14 cơ sở;\n- Số mẫu xét nghiệm nhanh: 312 mẫu, âm tính 306 mẫu.\nHội viên Hội Phụ nữ có 8.412 người, chiếm 76,3% phụ nữ từ 18 tuổi trở lên; thu hút 94% số phụ nữ là chủ hộ (512/545 người); phát triển mới 186 hội viên.\nTrong 48 dự án có 32 dự án hoàn thành, 11 dự án đạt trên 70% khối lượng, 05 dự án dưới 50%; số dự án quyết toán xong là 21 dự án, chiếm 65,6% số dự án hoàn thành.\nHỗ trợ 86 hộ, mức từ 02 đến 05 triệu đồng/hộ, tổng số 292,4 triệu đồng, trong đó 200 triệu đồng từ Quỹ tỉnh, còn lại từ Quỹ huyện và xã.\nĐến nay có 6/13 xã đạt chuẩn, tăng 01 xã so với năm 2022; có 03 xã đạt từ 15 - 18 tiêu chí, 04 xã đạt dưới 15 tiêu chí.\nBộ đội Biên phòng chủ trì bắt 12 vụ, 15 đối tượng; Công an bắt 34 vụ, 48 đối tượng, trong đó có 05 vụ, 09 đối tượng phối hợp với Biên phòng.\nCông an các đơn vị, địa phương tổ chức 412 buổi tuyên truyền với 38.614 lượt người (cấp tỉnh 26 buổi, 3.120 lượt người; cấp huyện 148 buổi, 14.208 lượt người; cấp xã 238 buổi, 21.286 lượt người), phát 12.500 tờ rơi, treo 86 băng rôn.\nSố người chết do tai nạn giảm 3 người (từ 20 người xuống 17 người), giảm 15%; số vụ giảm 5%, từ 40 vụ xuống còn 38 vụ.\nHuyện có 09 dân tộc cùng sinh sống, trong đó dân tộc Thái chiếm 32,4%, dân tộc Mông chiếm 29,8%, dân tộc Dao chiếm 14,1%, dân tộc Kinh chiếm 11,2%, còn lại là các dân tộc khác.",
  ],
  [
    "ten true passages",
    "Trong 11 tháng đã tổ chức 04 đợt cao điểm, 26 chuyên đề; mỗi chuyên đề kéo dài từ 15 đến 30 ngày; huy động 1.860 lượt cán bộ, chiến sĩ tham gia, bình quân 62 lượt cán bộ, chiến sĩ/đợt, chuyên đề.\nQuân số 46 đồng chí; trình độ đại học 31 đồng chí (67,4%), trung cấp 15 đồng chí (32,6%); đảng viên 40 đồng chí (87%), đoàn viên 18 đồng chí.\nXử lý 1.696 trường hợp vi phạm trật tự an toàn giao thông, trong đó không có giấy phép lái xe 612 trường hợp, không đội mũ bảo hiểm 548 trường hợp, nồng độ cồn 292 trường hợp; tước giấy phép lái xe 204 trường hợp, tạm giữ 687 phương tiện.\nSố thu Quỹ phòng, chống thiên tai 11 tháng là 412 triệu đồng; số chi 286 triệu đồng; dư đầu năm 158 triệu đồng, dư đến ngày 30/11 là 284 triệu đồng.\nTrường phổ thông dân tộc bán trú có 18 lớp, 642 học sinh (nữ 318 em), trong đó 486 em ở bán trú tại trường, chiếm 75,7%; bình quân 35,7 học sinh/lớp.\nToàn tỉnh có 8 huyện, thành phố, trong đó 6 huyện giáp biên giới... với 23 xã biên giới; đường biên giới dài 265,165 km, 101 cột mốc.\nĐã bố trí 04 điểm sơ tán tập trung, sức chứa 1.200 người; thời điểm cao nhất có 1.346 người đến sơ tán, trong đó 412 người ở nhà người thân.\nNhiệm kỳ 2020 - 2025 kết nạp 652 đảng viên, trong đó năm 2023 kết nạp 142 đảng viên, tăng 03 đảng viên so với năm 2022 (139 đảng viên); tổng số đảng viên là 4.318 đồng chí.\nGiai đoạn 2021 - 2023, bố trí 96 tỷ đồng; riêng năm 2023 bố trí 41 tỷ đồng, giải ngân 36,9 tỷ đồng, đạt 90%; lũy kế giải ngân 3 năm 88,3 tỷ đồng, đạt 92%.\nSo với chỉ tiêu Nghị quyết, có 18/21 chỉ tiêu đạt và vượt (85,7%), trong đó 07 chỉ tiêu vượt, 11 chỉ tiêu đạt; 03 chỉ tiêu không đạt (14,3%).",
  ],
  [
    "true passages",
    "Cấp phát 3.640 tờ gấp, 1.200 cuốn sổ tay; 100% số bản (152/152) có tủ sách pháp luật; 48,7% số bản (74/152) có điểm truy cập Internet công cộng.\nĐã có 13/13 xã, thị trấn, 148/152 bản, tổ dân phố, 46/46 cơ quan, 21/23 doanh nghiệp tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc với 21.460 lượt người tham gia.\nTiếp nhận 128 đơn; qua phân loại có 31 đơn trùng, 09 đơn không đủ điều kiện, 88 đơn đủ điều kiện xử lý; trong 88 đơn có 63 đơn thuộc thẩm quyền, 25 đơn chuyển cơ quan khác.\nDiện tích rừng hiện có 48.612 ha, gồm rừng tự nhiên 46.205 ha, rừng trồng 2.407 ha; trong đó rừng phòng hộ 27.480 ha, rừng sản xuất 21.132 ha.\nTừ tháng 01 đến tháng 6 khởi tố 24 vụ, 38 bị can; từ tháng 7 đến tháng 11 khởi tố 21 vụ, 30 bị can; hiện đang điều tra 09 vụ, 16 bị can.\nTuyên dương 15 “Điển hình tiên tiến” (09 tập thể, 06 cá nhân); tặng Giấy khen cho 22 tập thể, 48 cá nhân, trong đó có 05 tập thể, 06 cá nhân trong số được tuyên dương.\nNăm 2023, chỉ tiêu giao giảm số vụ tai nạn từ 5 - 10%; kết quả giảm 5% số vụ (38/40), giảm 15% số người chết (17/20), tăng 6,9% số người bị thương (31/29).",
  ],
];
