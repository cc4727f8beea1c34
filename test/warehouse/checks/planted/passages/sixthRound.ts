import type { Passage } from "./Passage.ts";

/** Passages of many offices, each with one fault, the sixth set kept that was written after the checks, and sixty true ones. */
export const sixthRound: readonly Passage[] = [
  [
    "fault",
    "Trong năm, Thanh tra huyện và các ngành triển khai 14 cuộc thanh tra, kiểm tra tại 37 đơn vị; qua thanh tra phát hiện sai phạm về kinh tế 1.862 triệu đồng, kiến nghị thu hồi nộp ngân sách nhà nước {1.214→1.241} triệu đồng, xử lý khác về kinh tế 648 triệu đồng. Đã ban hành 14 kết luận, kiến nghị kiểm điểm rút kinh nghiệm đối với 9 tập thể, 23 cá nhân.",
  ],
  [
    "fault",
    "Công tác tuyển chọn, gọi công dân nhập ngũ được thực hiện đúng luật, dân chủ, công khai. Toàn huyện có 1.486 công dân trong độ tuổi sẵn sàng nhập ngũ; qua sơ tuyển có 642 công dân đủ điều kiện khám tuyển, đã khám 618 công dân, đạt {96,3→93,6}% số đủ điều kiện; kết quả có 264 công dân đủ sức khỏe (loại 1: 38, loại 2: 97, loại 3: 129).",
  ],
  [
    "fault",
    "Vụ Mùa năm 2023 toàn xã gieo cấy được 412,5 ha lúa, năng suất bình quân ước đạt 54,2 tạ/ha, sản lượng 2.235,8 tấn; diện tích ngô hè thu 186 ha, năng suất 38 tạ/ha, sản lượng 706,8 tấn. Tổng sản lượng lương thực có hạt cả vụ đạt {2.942,6→2.492,6} tấn.",
  ],
  [
    "fault",
    "Năm học 2023 - 2024, toàn huyện có 48 trường (16 trường mầm non, 14 trường tiểu học, 12 trường trung học cơ sở, 04 trường phổ thông dân tộc bán trú, 02 trường trung học phổ thông) với 742 lớp, 21.356 học sinh. Trong đó mầm non 218 lớp, 5.640 cháu; tiểu học 312 lớp, 8.724 học sinh; trung học cơ sở 176 lớp, 5.642 học sinh; trung học phổ thông 36 lớp, {1.350→1.530} học sinh.",
  ],
  [
    "fault",
    "Từ đầu năm đến nay trên địa bàn ghi nhận 87 ca mắc sốt xuất huyết, giảm {46→64} ca so với cùng kỳ năm 2022 (133 ca); 12 ca tay chân miệng, tăng 05 ca; không có ca tử vong.",
  ],
  [
    "fault",
    "Bộ phận Tiếp nhận và Trả kết quả huyện tiếp nhận 6.482 hồ sơ, trong đó kỳ trước chuyển sang 214 hồ sơ, tiếp nhận mới trực tiếp 1.536 hồ sơ, tiếp nhận trực tuyến 4.732 hồ sơ. Đã giải quyết 6.297 hồ sơ (trước hạn 4.815 hồ sơ, đúng hạn {1.469→1.496} hồ sơ, quá hạn 13 hồ sơ), đang giải quyết 185 hồ sơ.",
  ],
  [
    "fault",
    "Toàn Đảng bộ huyện có 42 tổ chức cơ sở đảng (24 đảng bộ, 18 chi bộ cơ sở), 236 chi bộ trực thuộc đảng ủy cơ sở với 4.318 đảng viên. Trong năm kết nạp 142 đảng viên mới, đạt {109,2→119,2}% chỉ tiêu tỉnh giao (130 đảng viên); xóa tên 06, khai trừ 03 đảng viên.",
  ],
  [
    "fault",
    "Chỉ tiêu\tDự toán\tThực hiện\tTỷ lệ (%)\nThu nội địa\t84.500\t91.260\t108\nThu tiền sử dụng đất\t30.000\t{22.500→25.200}\t75\nThu bổ sung từ ngân sách cấp trên\t612.000\t624.240\t102\nTổng cộng\t726.500\t738.000\t101,6",
  ],
  [
    "fault",
    "Trong năm, Ban Chỉ đạo huyện đã tổ chức ra mắt 05 mô hình mới về bảo đảm an ninh, trật tự, cụ thể:\n- Mô hình “Camera an ninh” tại xã Mường So;\n- Mô hình “Tiếng loa an ninh” tại thị trấn Phong Thổ;\n{- Mô hình “Dòng họ tự quản” tại xã Nậm Xe;\n→}- Mô hình “Bản an toàn, không di cư tự do” tại xã Bản Lang;\n- Mô hình “Tuyến biên giới không ma túy” tại xã Ma Li Pho.",
  ],
  [
    "fault",
    "Lực lượng Công an xã phối hợp với các đoàn thể tổ chức 186 buổi tuyên truyền tập trung với 14.652 lượt người tham dự[1], vận động 3.412 hộ ký cam kết.\n[1] Xã Hua Bum 42 buổi, 3.215 lượt người; xã Pa Vệ Sủ 38 buổi, 2.970 lượt người; xã Nậm Hàng 51 buổi, 4.118 lượt người; xã Mường Mô {55→53} buổi, 4.349 lượt người.",
  ],
  [
    "fault",
    "I. TÌNH HÌNH KINH TẾ - XÃ HỘI\nĐời sống Nhân dân từng bước được cải thiện, thu nhập bình quân đạt 38,4 triệu đồng/người/năm. Tính đến ngày 30/11/2023, toàn huyện còn {2.146→2.164} hộ nghèo, chiếm 14,8% tổng số hộ.\nII. KẾT QUẢ THỰC HIỆN\nCông tác an sinh xã hội được quan tâm thực hiện. Kết quả rà soát cho thấy tại thời điểm 30/11/2023 số hộ nghèo của huyện là 2.146 hộ, giảm 666 hộ so với cuối năm 2022; có 1.318 hộ cận nghèo.",
  ],
  [
    "fault",
    "Đợt mưa lũ từ ngày 03 đến ngày 07/8 làm 02 người chết, 05 người bị thương; 186 ngôi nhà bị ảnh hưởng, trong đó sập đổ hoàn toàn 14 nhà, hư hỏng nặng 37 nhà, tốc mái 68 nhà, ngập nước {67→76} nhà; 94,6 ha lúa và hoa màu bị vùi lấp; tổng thiệt hại ước 12,4 tỷ đồng.",
  ],
  [
    "fault",
    "Cuối năm, các cấp ủy đã đánh giá, xếp loại 4.052 đảng viên, kết quả: hoàn thành xuất sắc nhiệm vụ 612 đồng chí (15,1%), hoàn thành tốt nhiệm vụ 2.918 đồng chí (72,0%), hoàn thành nhiệm vụ 486 đồng chí ({12,0→10,2}%), không hoàn thành nhiệm vụ 36 đồng chí (0,9%).",
  ],
  [
    "fault",
    "Viện kiểm sát nhân dân huyện thụ lý kiểm sát điều tra 74 vụ, 118 bị can; đã truy tố 61 vụ, {97→127} bị can; đình chỉ 02 vụ, 02 bị can; còn lại 11 vụ, 19 bị can đang trong giai đoạn điều tra.",
  ],
  [
    "fault",
    "Năm 2023, trên địa bàn xảy ra 21 vụ tai nạn giao thông đường bộ, làm 09 người chết, 18 người bị thương. So với năm 2022 {giảm→tăng} 04 vụ (21/25), giảm 02 người chết (9/11), tăng 03 người bị thương (18/15).",
  ],
  [
    "fault",
    "Thu nhập bình quân đầu người đạt 41,6 triệu đồng/người/năm, tăng 3,2 triệu đồng ({8,3→9,3}%) so với năm 2022; tỷ lệ hộ nghèo giảm từ 19,4% xuống còn 15,1%, giảm 4,3 điểm phần trăm.",
  ],
  [
    "fault",
    "Về công tác tiếp công dân: quý I tiếp 46 lượt công dân, quý II tiếp 52 lượt, quý III tiếp 61 lượt, quý IV tiếp 39 lượt; cả năm tiếp {198→189} lượt công dân với 214 người, không có đoàn đông người.",
  ],
  [
    "fault",
    "TT\tXã, thị trấn\tTổng số bản\tĐạt chuẩn\tKhông đạt\n1\tMường So\t14\t12\t2\n2\tKhổng Lào\t9\t7\t2\n3\tBản Lang\t13\t{10→9}\t3\n4\tDào San\t16\t13\t3\n5\tThị trấn\t8\t8\t0\n\tCộng\t60\t50\t10",
  ],
  [
    "fault",
    "Tình hình tội phạm xâm phạm sở hữu có chiều hướng giảm; trộm cắp tài sản xảy ra 32 vụ, bằng một nửa so với năm 2022 ({64→46} vụ); án cố ý gây thương tích xảy ra 11 vụ, tăng 02 vụ.",
  ],
  [
    "fault",
    "Tỷ lệ người dân tham gia bảo hiểm y tế toàn huyện đạt 93,4%, trong đó xã Sì Lở Lầu đạt 96,2%, xã Mù Sang đạt 97,5%, xã Vàng Ma Chải đạt 98,1%; cao nhất là xã Nậm Xe đạt {98,7→97,8}%, thấp nhất là thị trấn đạt 81,3%.",
  ],
  [
    "fault",
    "Trong kỳ bắt giữ, xử lý 45 vụ/72 đối tượng liên quan đến ma túy, trong đó mua bán trái phép 18 vụ/26 đối tượng, tàng trữ trái phép 24 vụ/{41→44} đối tượng, tổ chức sử dụng 03 vụ/05 đối tượng; thu giữ 612,4 gam heroin, 2.318 viên ma túy tổng hợp.",
  ],
  [
    "fault",
    "Trong 02 đợt kiểm tra, đoàn liên ngành đã làm việc với các xã Ma Li Pho, Huổi Luông, Bản Lang, Dào San, Mù Sang{, Sì Lở Lầu→} (06 xã biên giới), phát hiện 11 tồn tại, yêu cầu khắc phục ngay 08 tồn tại.",
  ],
  [
    "fault",
    "Số điểm nóng về khai thác khoáng sản trái phép giảm từ 15 điểm xuống còn 06 điểm, tương đương giảm {09→07} điểm; đã đẩy đuổi 142 lượt người, thu giữ 18 máy nổ, 26 bộ đãi.",
  ],
  [
    "fault",
    "2. Kết quả huy động nguồn lực xây dựng nông thôn mới năm 2023 là 46.820 triệu đồng, cụ thể:\n- Ngân sách Trung ương: 28.450 triệu đồng;\n- Ngân sách tỉnh: 6.120 triệu đồng;\n- Ngân sách huyện, xã: 4.380 triệu đồng;\n- Vốn lồng ghép các chương trình, dự án: {5.270→2.570} triệu đồng;\n- Doanh nghiệp và Nhân dân đóng góp: 2.600 triệu đồng.",
  ],
  [
    "fault",
    "Toàn tỉnh có 214 cơ sở kinh doanh xăng dầu, khí đốt thuộc diện quản lý về phòng cháy; đã kiểm tra 189 cơ sở, lập biên bản nhắc nhở 46 cơ sở, xử phạt 12 cơ sở với số tiền 68,5 triệu đồng; còn {25→35} cơ sở chưa được kiểm tra, dự kiến hoàn thành trong tháng 12.",
  ],
  [
    "fault",
    "Số việc thi hành án kỳ trước chuyển sang 318 việc, thụ lý mới 574 việc, tổng số việc phải thi hành 892 việc; trong đó có điều kiện thi hành 703 việc, chưa có điều kiện {189→198} việc. Đã thi hành xong 598 việc, đạt 85,1% số việc có điều kiện.",
  ],
  [
    "fault",
    "Toàn tỉnh có 346 người uy tín trong đồng bào dân tộc thiểu số, trong đó: nam 318 người, nữ 28 người; dân tộc Mông 142 người, dân tộc Thái 96 người, dân tộc Dao 71 người, dân tộc khác {37→47} người; là đảng viên 105 người.",
  ],
  [
    "fault",
    "Kế hoạch năm trồng mới 450 ha rừng, đến nay đã trồng 387 ha (gồm rừng phòng hộ 145 ha, rừng sản xuất 242 ha), đạt 86% kế hoạch; khoanh nuôi tái sinh 2.318 ha; tỷ lệ che phủ rừng đạt 52,4%, tăng 0,8% so với năm 2022 ({51,6→51,2}%).",
  ],
  [
    "fault",
    "Đến nay 17/17 xã, thị trấn đã bố trí Công an chính quy với 96 đồng chí. Cuối năm phân loại phong trào, có 14/{17→18} xã, thị trấn xếp loại khá trở lên, 03 xã xếp loại trung bình.",
  ],
  [
    "fault",
    "Toàn huyện thành lập 121 tổ bảo vệ an ninh, trật tự ở cơ sở với 484 thành viên (bình quân {04→05} người/tổ), trong đó 121 tổ trưởng, 121 tổ phó, 242 tổ viên; tổng kinh phí hỗ trợ hằng tháng 653,4 triệu đồng.",
  ],
  [
    "ten true passages",
    "Huyện có 13 xã, thị trấn (trong đó 08 xã đặc biệt khó khăn, 06 xã biên giới), 152 bản, tổ dân phố; dân số 64.218 người gồm 09 dân tộc anh em cùng sinh sống, trong đó dân tộc thiểu số chiếm 89,6%.\nTrong năm, Hội Nông dân các cấp kết nạp 412 hội viên mới, nâng tổng số hội viên lên 9.836 hội viên; giải ngân các nguồn vốn vay cho 1.256 hộ với dư nợ 68,4 tỷ đồng, trong đó có 846 hộ vay vốn hộ nghèo, 512 hộ vay chương trình nước sạch, vệ sinh môi trường (có hộ vay nhiều chương trình).\nTrong tháng 11 xảy ra 05 vụ tai nạn giao thông, làm chết 02 người, bị thương 04 người. Lũy kế 11 tháng xảy ra 43 vụ, làm chết 19 người, bị thương 38 người; so với cùng kỳ năm 2022 giảm 06 vụ, 03 người chết, tăng 02 người bị thương.\nKế hoạch năm 2023 giao thu ngân sách 84,5 tỷ đồng, phấn đấu 90 tỷ đồng; 11 tháng thực hiện 82,8 tỷ đồng, đạt 98% dự toán giao và 92% số phấn đấu; ước cả năm 91,3 tỷ đồng, bằng 108% dự toán.\nToàn huyện có 1.245 người nghiện có hồ sơ quản lý, trong đó 318 người đang cai nghiện tại cơ sở tập trung (25,5%), 412 người đang điều trị Methadone (chiếm 44,4% số người nghiện ngoài cộng đồng), còn lại 515 người chưa được quản lý điều trị.\nSố vụ phạm pháp hình sự năm 2023 là 67 vụ, tăng 04 vụ so với năm 2022 và giảm 11 vụ so với năm 2021 (78 vụ); tỷ lệ điều tra, khám phá đạt 89,6% (60/67 vụ), án nghiêm trọng đạt 100% (9/9 vụ).\nĐã cấp 18.412 thẻ căn cước công dân, trong đó cấp lưu động tại xã 6.230 thẻ, tại trường học 2.115 thẻ; thu nhận 15.680 hồ sơ định danh điện tử, kích hoạt 12.944 tài khoản (82,6%).\nLực lượng dân quân tự vệ toàn huyện có 1.086 đồng chí, đạt 1,69% dân số; đảng viên trong dân quân 312 đồng chí (28,7%), đoàn viên 598 đồng chí; được biên chế thành 13 trung đội dân quân cơ động, 04 tiểu đội tự vệ.\nHỗ trợ 42 hộ làm nhà ở với tổng kinh phí 1,89 tỷ đồng, trong đó ngân sách 1.260 triệu đồng, dòng họ và cộng đồng đóng góp 630 triệu đồng (chưa tính 1.346 ngày công).\nNăm học 2023 - 2024 toàn huyện huy động 5.612 trẻ ra lớp mầm non, trong đó trẻ 5 tuổi 1.486 cháu (đạt 99,8%), trẻ nhà trẻ 1.038 cháu (đạt 31,2% số trẻ trong độ tuổi); số trẻ được ăn bán trú 5.420 cháu, chiếm 96,6%.",
  ],
  [
    "ten true passages",
    "Tổng đàn gia súc 48.215 con, trong đó đàn trâu 11.340 con, đàn bò 8.620 con; đàn gia cầm 276.000 con; tiêm phòng 62.400 liều vắc xin các loại, đạt 95% kế hoạch.\nGần 1.200 hộ dân vùng thấp trũng được thông báo sơ tán; thực tế đã sơ tán 1.176 hộ với 5.213 khẩu, gồm sơ tán tại chỗ 814 hộ, sơ tán tập trung 362 hộ.\nKết quả phân loại cuối năm 2023 của 106 xã, phường, thị trấn: loại xuất sắc 31 đơn vị (29,2%), loại khá 58 đơn vị (54,7%), loại trung bình 17 đơn vị (16,0%).\nSo với năm 2022, số vụ giảm 12,5% (42/48 vụ) nhưng số người chết tăng 25% (15/12 người), số người bị thương không thay đổi (36/36 người).\nTổng số biên chế được giao năm 2023 là 1.642 người (bao gồm cả 38 chỉ tiêu hợp đồng theo Nghị định 68); hiện có mặt 1.587 người, còn thiếu 55 người.\nTrong 11 tháng, lực lượng Kiểm lâm phát hiện, lập biên bản 39 vụ vi phạm (tăng 05 vụ so với cùng kỳ); xử lý hành chính 36 vụ, trong đó có 04 vụ của năm 2022 chuyển sang; khởi tố hình sự 02 vụ; tịch thu 18,6 m³ gỗ các loại.\nCông tác tiếp công dân: tiếp 214 lượt với 268 người, có 03 đoàn đông người; trong đó cấp huyện tiếp 86 lượt, cấp xã tiếp 128 lượt. Tiếp nhận 147 đơn, trong đó đủ điều kiện xử lý 132 đơn; đơn khiếu nại 11, tố cáo 04, kiến nghị, phản ánh 117.\nNăm 2023 có 182 tập thể, 416 cá nhân được khen thưởng, trong đó có 02 tập thể, 05 cá nhân được Thủ tướng Chính phủ tặng Bằng khen, 26 tập thể, 58 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.\nTổng số phiếu phát ra 27, thu về 27; số phiếu hợp lệ 26, không hợp lệ 01; đồng chí Nguyễn Văn A được 25/26 phiếu (96,2%), đồng chí Lò Thị B được 24/26 phiếu (92,3%).\nGiá trị sản xuất công nghiệp 11 tháng ước đạt 612 tỷ đồng, tăng 8,4% so với cùng kỳ; riêng tháng 11 đạt 58 tỷ đồng, giảm 3,2% so với tháng 10 và tăng 6,1% so với cùng kỳ năm trước.",
  ],
  [
    "true",
    "Nội dung\tĐơn vị\tNăm 2022\tNăm 2023\tSo sánh (%)\nTổng số vụ\tVụ\t48\t42\t87,5\nTrong đó: Trộm cắp tài sản\tVụ\t20\t15\t75,0\nCố ý gây thương tích\tVụ\t8\t10\t125,0\nSố đối tượng bị bắt\tNgười\t60\t66\t110,0",
  ],
  [
    "true",
    "Chỉ tiêu\tQuý I\t6 tháng\t9 tháng\tCả năm\nSố buổi tuyên truyền\t32\t71\t110\t152\nLượt người\t2.110\t4.820\t7.355\t10.240",
  ],
  [
    "ten true passages",
    "Có 09/13 xã, thị trấn không có người sinh con thứ ba trở lên trong 03 tháng đầu năm; 11/13 xã hoàn thành chỉ tiêu bảo hiểm y tế; 13/13 xã đạt chuẩn quốc gia về y tế giai đoạn 2 (trong đó 02 xã mới được công nhận năm 2023).\nĐến ngày 15/11, giải ngân 41,2 tỷ đồng, đạt 68,7% kế hoạch vốn (60 tỷ đồng); đến ngày 30/11 giải ngân 46,8 tỷ đồng, đạt 78%; phấn đấu đến 31/01/2024 giải ngân trên 95%.\nCông an huyện đã lập hồ sơ đưa 74 đối tượng vào diện giáo dục tại xã, 21 đối tượng vào cơ sở cai nghiện bắt buộc, 03 đối tượng vào cơ sở giáo dục bắt buộc; gọi hỏi, răn đe 312 lượt đối tượng.\nSố đảng viên mới kết nạp qua các năm: năm 2019: 156 đồng chí; năm 2020: 148 đồng chí; năm 2021: 131 đồng chí; năm 2022: 139 đồng chí; năm 2023: 142 đồng chí; trong đó năm 2023 có 61 đồng chí nữ, 98 đồng chí là người dân tộc thiểu số.\nSố hộ nghèo đầu năm 2.812 hộ; trong năm có 702 hộ thoát nghèo, 36 hộ nghèo phát sinh mới; cuối năm còn 2.146 hộ, giảm 666 hộ; tỷ lệ hộ nghèo giảm từ 19,6% xuống 14,8%.\nHội thi có 12 đội với 96 thí sinh tham gia; kết quả trao 01 giải Nhất, 02 giải Nhì, 03 giải Ba, 06 giải Khuyến khích và 04 giải phụ cho các thí sinh tiêu biểu.\nMở 08 lớp bồi dưỡng nghiệp vụ cho 512 học viên, trong đó có 03 lớp cho 186 trưởng bản, 02 lớp cho 124 công an viên; phối hợp với Trường Chính trị mở 01 lớp trung cấp lý luận chính trị cho 68 học viên.\nSố cuộc giám sát của HĐND huyện: 06 cuộc (Thường trực HĐND 02 cuộc, các Ban HĐND 04 cuộc), tăng 01 cuộc so với năm 2022; ban hành 06 thông báo kết luận, có 42 kiến nghị, đến nay đã thực hiện xong 31 kiến nghị, đang thực hiện 11 kiến nghị.\nTỷ lệ trạm y tế có bác sĩ làm việc đạt 84,6% (11/13 trạm), tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ đạt 96,4%, tỷ lệ suy dinh dưỡng thể nhẹ cân 16,2% (giảm 0,7%), thể thấp còi 24,5% (giảm 0,9%).\nPhát hiện 16 vụ, 21 đối tượng phạm tội về ma túy (tăng 03 vụ, 02 đối tượng); thu giữ 428,6 gam heroin, 1.214 viên ma túy tổng hợp; điển hình ngày 12/9 bắt 02 đối tượng vận chuyển 210 gam heroin tại xã Huổi Luông.",
  ],
  [
    "ten true passages",
    "Toàn huyện có 02 di tích cấp quốc gia, 07 di tích cấp tỉnh; 11 tháng đón 186.400 lượt khách, trong đó khách quốc tế 2.150 lượt, khách lưu trú 64.300 lượt; doanh thu ước 124,6 tỷ đồng.\nTrong số 37 hộ vi phạm lấn chiếm hành lang an toàn giao thông có 29 hộ tự giác tháo dỡ, 08 hộ phải cưỡng chế; ngoài ra vận động 112 hộ ký cam kết không tái lấn chiếm.\nCông tác cải cách hành chính: Chỉ số cải cách hành chính năm 2022 của huyện đạt 86,42 điểm, xếp thứ 3/8 huyện, thành phố, tăng 02 bậc so với năm 2021; chỉ số hài lòng đạt 88,7%, xếp thứ 4/8.\nTừ ngày 15/12/2022 đến ngày 14/6/2023 xảy ra 24 vụ; từ ngày 15/6/2023 đến ngày 14/12/2023 xảy ra 19 vụ; cả kỳ báo cáo 43 vụ, giảm 07 vụ so với kỳ trước (50 vụ).\nHỗ trợ lãi suất cho 214 hộ với 1.284 triệu đồng, bình quân 06 triệu đồng/hộ; hỗ trợ giống cho 356 hộ, trị giá 712 triệu đồng.\nTrong 08 tiêu chí chưa đạt của xã có 03 tiêu chí dự kiến hoàn thành năm 2024, các tiêu chí còn lại phấn đấu hoàn thành trước năm 2026; bình quân toàn huyện đạt 14,2 tiêu chí/xã, tăng 1,1 tiêu chí so với năm 2022.\nToàn tỉnh hiện có 324 cơ quan, 61 doanh nghiệp, 158 cơ sở giáo dục; số đăng ký xây dựng đơn vị an toàn về an ninh, trật tự là 486 đơn vị (274 cơ quan, 54 doanh nghiệp, 158 cơ sở giáo dục), kết quả có 421 đơn vị đạt tiêu chuẩn.\nNgân sách tỉnh cấp 450 triệu đồng, ngân sách huyện bố trí 120 triệu đồng, xã hội hóa 85 triệu đồng mua sắm 26 bộ camera, nâng tổng số camera an ninh toàn huyện lên 214 chiếc; riêng thị trấn có 88 chiếc.\nÁn hình sự sơ thẩm: thụ lý 58 vụ, 91 bị cáo (cũ chuyển sang 04 vụ, 07 bị cáo); đã giải quyết 55 vụ, 86 bị cáo, đạt 94,8%; trả hồ sơ điều tra bổ sung 02 vụ, 03 bị cáo; còn lại 01 vụ, 02 bị cáo.\nCông tác đào tạo nghề cho lao động nông thôn được 624/600 người, đạt 104% kế hoạch; giải quyết việc làm mới cho 1.318 lao động (trong đó xuất khẩu lao động 42 người, làm việc trong các khu công nghiệp 615 người), đạt 109,8% kế hoạch.",
  ],
  [
    "true",
    "Các cơ quan báo chí đăng tải 214 tin, bài[1] về phong trào toàn dân bảo vệ an ninh Tổ quốc.\n[1] Báo Lai Châu 86 tin, bài; Đài Phát thanh và Truyền hình tỉnh 74 tin, bài; Cổng thông tin điện tử huyện 31 tin, bài…",
  ],
  [
    "ten true passages",
    "Diện tích cây chè 2.318 ha, trong đó chè kinh doanh 1.640 ha, năng suất 86,5 tạ/ha, sản lượng chè búp tươi 14.186 tấn; trồng mới 112 ha.\nSố thí sinh dự thi tốt nghiệp trung học phổ thông 412 em, đỗ 405 em, tỷ lệ 98,3%, tăng 0,6% so với năm trước; trong đó khối lớp 12 đỗ 398/403 em (98,8%), thí sinh tự do đỗ 07/09 em (77,8%).\nTrong đợt cao điểm (từ 15/12/2022 đến 05/02/2023) phát hiện 32 vụ, 54 đối tượng vi phạm về pháo, thu 486 kg pháo; cả năm phát hiện 41 vụ, 69 đối tượng, thu 612 kg pháo các loại.\nKiểm tra 96 cơ sở kinh doanh có điều kiện, lập biên bản 17 cơ sở với 23 lỗi vi phạm; xử phạt 15 cơ sở với số tiền 54,5 triệu đồng, nhắc nhở 02 cơ sở; đình chỉ hoạt động 03 cơ sở.\nHằng năm có từ 85% đến 90% số khu dân cư đạt tiêu chuẩn; năm 2023 đạt 91,4% (139/152 khu dân cư), tăng 2,6 điểm phần trăm so với năm 2022 (88,8%, 135/152).\nBố trí 03 tổ công tác với 27 cán bộ, chiến sĩ (Công an 12, Quân sự 06, Biên phòng 06, Y tế 03) trực 24/24 giờ tại 03 chốt; mỗi chốt 09 người, chia 03 ca, mỗi ca 03 người.\nThu gom, xử lý 7,8 tấn rác thải; trồng mới 4.200 cây xanh, 6,5 km đường hoa; vận động hiến 12.640 m² đất, đóng góp 5.860 ngày công; làm mới 8,4 km đường liên bản, trong đó bê tông hóa 5,1 km.\nSo với kế hoạch, diện tích gieo trồng vụ Xuân đạt 1.236/1.200 ha (103%); trong đó lúa 684 ha, ngô 402 ha, cây màu khác 150 ha; so với vụ Xuân 2022 tăng 36 ha.\nĐoàn viên công đoàn toàn huyện 3.214 người (nữ 2.018 người, chiếm 62,8%; dân tộc thiểu số 1.846 người, chiếm 57,4%), sinh hoạt tại 92 công đoàn cơ sở, trong đó 04 công đoàn cơ sở doanh nghiệp.\nTổng kinh phí thực hiện 2.640 triệu đồng; trong đó năm 2021 là 620 triệu đồng, năm 2022 là 940 triệu đồng, năm 2023 là 1.080 triệu đồng; đã quyết toán 1.560 triệu đồng (năm 2021, 2022).",
  ],
  [
    "true passages",
    "Qua kiểm tra 412 lượt phương tiện, phát hiện 38 trường hợp vi phạm (chiếm 9,2%), trong đó chở quá tải 11 trường hợp, quá khổ 05 trường hợp, có 04 trường hợp vừa quá tải vừa quá khổ; xử phạt 186,5 triệu đồng.\nCơ quan Cảnh sát điều tra tiếp nhận 96 tin báo; đã giải quyết 91 tin (khởi tố 38 tin, không khởi tố 44 tin, tạm đình chỉ 09 tin), đạt 94,8%; 05 tin đang trong thời hạn giải quyết. Ngoài ra còn giải quyết xong 06 tin tạm đình chỉ từ các năm trước.\nBản Nà Củng có 96 hộ, 452 khẩu, bản Nậm Cáy có 118 hộ, 563 khẩu; sau sáp nhập bản mới có 214 hộ, 1.015 khẩu.\nNăm 2023 có 11 vụ cháy (năm 2022: 13 vụ), giảm 15,4%; thiệt hại về tài sản 2.150 triệu đồng, gấp 1,7 lần năm trước (1.265 triệu đồng); nguyên nhân do chập điện 07 vụ, sơ suất trong sử dụng lửa 03 vụ, đang điều tra 01 vụ.\nBan Chỉ đạo có 31 thành viên do đồng chí Chủ tịch UBND huyện làm Trưởng ban, 03 Phó Trưởng ban và 27 ủy viên; Tổ giúp việc gồm 09 đồng chí.\nTrung tâm Y tế huyện có 120 giường bệnh kế hoạch, thực kê 168 giường, công suất sử dụng giường bệnh đạt 112,6% kế hoạch; khám bệnh 64.218 lượt, đạt 106,4% kế hoạch; điều trị nội trú 9.412 lượt.\nCó 46 đồng chí nghỉ hưu, 12 đồng chí chuyển công tác, tuyển dụng mới 38 đồng chí; tổng số cán bộ, công chức, viên chức cuối năm là 1.587 người, giảm 20 người so với đầu năm (1.607 người).",
  ],
];
