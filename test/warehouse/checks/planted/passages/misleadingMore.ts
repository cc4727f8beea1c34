import type { Passage } from "./Passage.ts";

/** True sentences: sorts that cross in a breakdown, shares of what is not said, values of other times, means of some. */
export const misleadingMore: readonly Passage[] = [
  ["breakdown 1", "Toàn trường có 46 giáo viên, trong đó 30 giáo viên dạy giỏi cấp huyện, 25 giáo viên trên chuẩn."],
  [
    "breakdown 2",
    "Huyện có 214 doanh nghiệp, trong đó 118 doanh nghiệp xây dựng, 96 doanh nghiệp thành lập mới trong năm, 41 doanh nghiệp tạm ngừng hoạt động.",
  ],
  ["breakdown 3", "Kiểm tra 86 cơ sở, trong đó 52 cơ sở vi phạm; xử phạt 31 cơ sở, nhắc nhở 21 cơ sở."],
  [
    "breakdown 4",
    "Toàn xã có 1.240 hội viên, trong đó 512 hội viên tham gia câu lạc bộ, 846 hội viên vay vốn ngân hàng chính sách, 318 hội viên học nghề.",
  ],
  [
    "breakdown 5",
    "Hỗ trợ 15 hộ với 62 triệu đồng (10 hộ mỗi hộ 05 triệu đồng, 04 hộ mỗi hộ 2,5 triệu đồng, 01 hộ 02 triệu đồng).",
  ],
  [
    "breakdown 6",
    "Trao 35 suất quà, tổng trị giá 22,5 triệu đồng, trong đó 20 suất trị giá 500.000 đồng/suất, 15 suất trị giá 833.333 đồng/suất.",
  ],
  [
    "breakdown 7",
    "Tặng 20 xe đạp trị giá 36 triệu đồng (1,8 triệu đồng/xe) và 40 suất học bổng trị giá 20 triệu đồng (500 nghìn đồng/suất).",
  ],
  [
    "breakdown 8",
    "Bắt 27 đối tượng, trong đó 19 đối tượng trong tỉnh, 08 đối tượng ngoài tỉnh, 12 đối tượng dưới 30 tuổi, 15 đối tượng có việc làm.",
  ],
  [
    "breakdown 9",
    "Tuyến đường dài 12,4 km, trong đó qua xã A 5,1 km, qua xã B 7,3 km; mặt đường rộng 5,5 m, nền đường 6,5 m, đã thi công 8,2 km.",
  ],
  ["breakdown 10", "Toàn huyện có 31 trường (MN 11, TH 09, TH&THCS 06, THCS 05), tăng 01 trường."],
  [
    "breakdown 11",
    "Thu hoạch 312 ha, trong đó chè Shan 140 ha, chè chất lượng cao 172 ha, diện tích được cấp chứng nhận hữu cơ 96 ha.",
  ],
  [
    "breakdown 12",
    "Huyện có 402 cán bộ, công chức; trong đó 318 người có trình độ đại học, 214 người có trình độ trung cấp lý luận chính trị, 96 người là nữ.",
  ],
  [
    "breakdown 13",
    "Trong 6 tháng khám 4.215 lượt, trong đó khám tại trạm 3.102 lượt, khám tại thôn bản 1.113 lượt, khám cho người cao tuổi 1.846 lượt.",
  ],
  [
    "breakdown 14",
    "Tổ chức 24 đợt kiểm tra, trong đó 15 đợt kiểm tra liên ngành, 11 đợt kiểm tra ban đêm, 06 đợt đột xuất.",
  ],
  [
    "breakdown 15",
    "Toàn tỉnh có 1.204 tàu cá, trong đó 846 tàu đã lắp thiết bị giám sát hành trình, 912 tàu đã cấp giấy chứng nhận an toàn thực phẩm.",
  ],
  ["breakdown 16", "Đã cấp 3.214 tài khoản mức 1 và 2.846 tài khoản mức 2, kích hoạt 5.102 tài khoản, đạt 84,2%."],
  [
    "breakdown 17",
    "Năm 2024 tuyển 46 viên chức, trong đó giáo viên 38 người, nhân viên 08 người; 29 người trúng tuyển vòng 2 ngay đợt 1.",
  ],
  [
    "breakdown 18",
    "Phát hiện 18 vụ, 25 đối tượng vi phạm; khởi tố 06 vụ, 09 bị can; xử lý hành chính 11 vụ, 15 đối tượng; đang xác minh 01 vụ.",
  ],
  [
    "breakdown 19",
    "Tiếp nhận 1.214 hồ sơ, trong đó trực tuyến 1.102 hồ sơ, trực tiếp 112 hồ sơ; giải quyết trước hạn 912 hồ sơ, đúng hạn 286 hồ sơ; đang giải quyết 16 hồ sơ.",
  ],
  [
    "breakdown 20",
    "Đảng bộ có 312 đảng viên, trong đó miễn sinh hoạt 24 đảng viên, dự bị 11 đảng viên, được tặng Huy hiệu 30 năm tuổi Đảng trở lên 96 đảng viên, đi làm ăn xa 41 đảng viên, công tác tại khối trường học 188 đảng viên.",
  ],
  ["breakdown 21", "Xã có 12 thôn, trong đó 09 thôn đạt chuẩn nông thôn mới, 05 thôn đạt chuẩn kiểu mẫu."],
  ["breakdown 22", "Phun khử trùng 46 hộ, trong đó 31 hộ có ca bệnh, 28 hộ nguy cơ cao."],
  [
    "breakdown 23",
    "Xử phạt 27 trường hợp, trong đó 15 trường hợp vi phạm nồng độ cồn, 14 trường hợp không có giấy phép lái xe, 08 trường hợp không đội mũ bảo hiểm.",
  ],
  [
    "breakdown 24",
    "Rà soát 512 hộ nghèo, trong đó 211 hộ thiếu hụt về nhà ở, 346 hộ thiếu hụt về việc làm, 187 hộ thiếu hụt nước sạch.",
  ],
  ["breakdown 25", "Tổng đàn lợn 3.811 con, trong đó lợn nái 412 con, lợn thịt 2.905 con; xuất chuồng 4.216 con."],
  [
    "breakdown 26",
    "Có 38 chi bộ, trong đó 31 chi bộ hoàn thành tốt nhiệm vụ, 06 chi bộ hoàn thành xuất sắc, 22 chi bộ thôn bản.",
  ],
  [
    "breakdown 27",
    "Kho bạc giải ngân 86,4 tỷ đồng/112 tỷ đồng, trong đó vốn năm 2024 là 71,2 tỷ đồng/94 tỷ đồng, vốn kéo dài 15,2 tỷ đồng/18 tỷ đồng.",
  ],
  [
    "breakdown 28",
    "Thực hiện 14 dự án, tổng mức đầu tư 186 tỷ đồng, trong đó 09 dự án chuyển tiếp, 05 dự án khởi công mới; đã hoàn thành 06 dự án, đang thi công 08 dự án.",
  ],
  [
    "breakdown 29",
    "Trung tâm có 96 cán bộ gồm 31 bác sĩ, 42 điều dưỡng, 12 hộ sinh, 11 cán bộ khác; 27 người có trình độ sau đại học, 14 người đang học chuyên khoa I.",
  ],
  [
    "breakdown 30",
    "Bầu 25 đại biểu, trong đó đại biểu nữ 09 người, đại biểu trẻ tuổi 08 người, đại biểu tái cử 14 người, ngoài Đảng 03 người.",
  ],
  ["breakdown 31", "Toàn huyện có 52 trường (mầm non 18, tiểu học 13, TH&THCS 12, THCS 9)."],
  [
    "counts 32",
    "Đã chi 214 triệu đồng, trong đó chi hỗ trợ 96 triệu đồng (mỗi hộ 2 triệu đồng), chi mua giống 118 triệu đồng.",
  ],
  ["counts 33", "Thu 3 khoản 45 triệu đồng, gồm: 12 hộ mỗi hộ 3 triệu đồng, 03 hộ mỗi hộ 3 triệu đồng."],
  [
    "counts 34",
    "Trao 120 suất quà trị giá 84 triệu đồng, gồm 60 suất quà mỗi suất 500.000 đồng, 60 suất quà mỗi suất 900.000 đồng.",
  ],
  ["counts 35", "Xây dựng 03 mô hình với tổng kinh phí 180 triệu đồng, mỗi mô hình 60 triệu đồng."],
  [
    "counts 36",
    "Số trẻ em dưới 6 tuổi 2.146 trẻ, trẻ em từ 6 đến dưới 16 tuổi 5.812 trẻ, trong đó trẻ có hoàn cảnh đặc biệt 214 trẻ; hỗ trợ 186 trẻ.",
  ],
  ["counts 37", "Lũy kế 9 tháng xảy ra 41 vụ (quý I 15 vụ, quý II 12 vụ, quý III 14 vụ), riêng tháng 9 xảy ra 06 vụ."],
  [
    "counts 38",
    "Tổng số hộ nghèo đầu năm 612 hộ, trong năm thoát nghèo 143 hộ, phát sinh mới 11 hộ, tái nghèo 02 hộ, chuyển đi 04 hộ, cuối năm còn 478 hộ, chiếm 8,1%.",
  ],
  [
    "counts 39",
    "Tổng số thuê bao 21.460, trong đó thuê bao trả trước 18.214, trả sau 3.246; thuê bao băng rộng 9.812 (cố định 4.127, di động 5.685).",
  ],
  [
    "counts 40",
    "Giá trị sản xuất đạt 1.246 tỷ đồng, tăng 8,4% so với năm 2022, trong đó nông nghiệp 512 tỷ đồng (tăng 4,1%), công nghiệp 401 tỷ đồng (tăng 11,7%), dịch vụ 333 tỷ đồng (tăng 11,5%).",
  ],
  [
    "counts 41",
    "Năm 2024 có 128 trường hợp kết hôn, giảm 11 trường hợp so với năm 2023; tảo hôn 06 trường hợp (năm 2023: 09 trường hợp), tỷ lệ 4,7%.",
  ],
  [
    "counts 42",
    "Giám sát 14 cuộc (HĐND huyện 05 cuộc, các Ban 09 cuộc), ban hành 14 kết luận, kiến nghị 46 nội dung, đã thực hiện 38/46 nội dung, còn 08 nội dung đang thực hiện.",
  ],
  [
    "counts 43",
    "Tỷ lệ hộ dùng nước hợp vệ sinh 96,4% (nông thôn 95,8%, thành thị 99,6%), tăng 0,9 điểm phần trăm so với năm 2023 (95,5%).",
  ],
  [
    "counts 44",
    "Tổ chức 09 lớp tập huấn với 512 lượt người, gồm 03 lớp cho cán bộ xã (146 lượt người), 06 lớp cho nhân dân (366 lượt người); bình quân 57 lượt người/lớp.",
  ],
  [
    "counts 45",
    "Bắt giữ 31 đối tượng truy nã (bắt 18, vận động đầu thú 09, thanh loại 04), trong đó 05 đối tượng truy nã nguy hiểm, đặc biệt nguy hiểm.",
  ],
  [
    "counts 46",
    "Đã tổ chức thẩm định 24 hồ sơ, trả lại 03 hồ sơ, phê duyệt 19 hồ sơ, còn 02 hồ sơ đang chờ ý kiến Sở.",
  ],
  [
    "counts 47",
    "Toàn huyện 118/124 thôn có nhà văn hóa, 97 nhà văn hóa đạt chuẩn, đạt 82,2%; 06 thôn chưa có nhà văn hóa.",
  ],
  [
    "counts 48",
    "Xe ô tô 1.214 xe, mô tô 38.412 xe, xe máy điện 2.106 xe; đăng ký mới trong năm 2.845 xe, tăng 9,6% so với năm 2023 (2.596 xe).",
  ],
  [
    "counts 49",
    "Lực lượng tham gia 1.246 lượt người, trong đó bộ đội 512 lượt, công an 318 lượt, dân quân 416 lượt; huy động 86 phương tiện.",
  ],
  [
    "counts 50",
    "Sản lượng điện thương phẩm 112,4 triệu kWh, tăng 7,2%; tổn thất 5,14%, giảm 0,21%; 21.406/21.812 hộ được sử dụng điện, đạt 98,1%, còn 406 hộ chưa có điện.",
  ],
  [
    "counts 51",
    "Cho vay 2.146 lượt hộ với doanh số 118,6 tỷ đồng; thu nợ 84,2 tỷ đồng; dư nợ đến 31/12 đạt 486,3 tỷ đồng/8.412 hộ, tăng 34,4 tỷ đồng so với đầu năm; nợ quá hạn 412 triệu đồng, chiếm 0,08%.",
  ],
  [
    "counts 52",
    "Kết quả bầu cử: 38.412/38.617 cử tri đi bầu, đạt 99,5%; bầu đủ 30/30 đại biểu HĐND huyện, 412/415 đại biểu HĐND xã (thiếu 03 đại biểu ở 02 xã).",
  ],
  [
    "counts 53",
    "Cấp phép xây dựng 214 giấy phép (nhà ở riêng lẻ 208, công trình khác 06), kiểm tra 186 công trình, phát hiện 11 công trình sai phép, 05 công trình không phép; xử phạt 14 trường hợp, 02 trường hợp nhắc nhở.",
  ],
  [
    "counts 54",
    "Tỷ lệ thất nghiệp 2,1%; giải quyết việc làm mới cho 1.846 lao động, đạt 102,6% kế hoạch (1.800 lao động), trong đó xuất khẩu lao động 112 người (Nhật Bản 61, Đài Loan 38, Hàn Quốc 13), làm việc ngoài tỉnh 864 người, tại địa phương 870 người.",
  ],
  ["counts 55", "Rừng trồng 214 ha, trong đó quế 146 ha, keo 52 ha, mỡ 12 ha, còn lại là cây bản địa khác."],
  [
    "counts 56",
    "Phạt vi phạm hành chính 412 trường hợp, thu nộp Kho bạc Nhà nước 1,246 tỷ đồng (nồng độ cồn 146 trường hợp, 812 triệu đồng; tốc độ 87 trường hợp, 214 triệu đồng; lỗi khác 179 trường hợp, 220 triệu đồng).",
  ],
  [
    "counts 57",
    "Dân số 96.412 người, mật độ 86 người/km2; dân tộc Mông 41.218 người (42,8%), Thái 28.412 người (29,5%), Kinh 12.146 người (12,6%), Dao 8.214 người (8,5%), các dân tộc khác 6.422 người (6,7%).",
  ],
  [
    "counts 58",
    "Quản lý 31 người chấp hành án treo, 08 người cải tạo không giam giữ, 14 người được tha tù trước thời hạn có điều kiện, 412 người chấp hành xong án phạt tù; trong năm 46 người được xóa án tích.",
  ],
  [
    "counts 59",
    "Hội thi có 16 đội với 128 thí sinh tham gia; kết quả trao 01 giải nhất, 02 giải nhì, 03 giải ba và 10 giải khuyến khích, tổng giá trị giải thưởng 24 triệu đồng (nhất 5 triệu đồng, nhì 3 triệu đồng, ba 2 triệu đồng, khuyến khích 700.000 đồng).",
  ],
  [
    "counts 60",
    "Thôn có 126 hộ, 584 khẩu; hộ nghèo 21 hộ (16,7%), hộ cận nghèo 18 hộ (14,3%), hộ khá, giàu 34 hộ (27%); 119/126 hộ đạt gia đình văn hóa (94,4%).",
  ],
  [
    "counts 61",
    "Mở 03 đợt cao điểm: đợt 1 phát hiện 46 vụ, đợt 2 phát hiện 38 vụ, đợt 3 phát hiện 51 vụ; đợt 3 tăng 13 vụ so với đợt 2 và tăng 05 vụ so với đợt 1.",
  ],
  [
    "counts 62",
    "Đoàn khám 312 đối tượng chính sách, cấp thuốc miễn phí 296 người trị giá 74 triệu đồng, bình quân 250.000 đồng/người; 16 người được tư vấn, chuyển tuyến.",
  ],
  [
    "counts 63",
    "Tổng số 1.246 tàu thuyền, trong đó tàu từ 6 m đến dưới 12 m 812 tàu, từ 12 m đến dưới 15 m 246 tàu, từ 15 m trở lên 188 tàu; có 214 tàu giã cào.",
  ],
  [
    "counts 64",
    "Đến 31/12 còn nợ đọng xây dựng cơ bản 12,6 tỷ đồng, giảm 3,8 tỷ đồng so với đầu năm (16,4 tỷ đồng), trong đó ngân sách huyện 9,1 tỷ đồng, ngân sách xã 3,5 tỷ đồng.",
  ],
  [
    "shares and changes 65",
    "Toàn huyện có 612 hộ nghèo, trong năm 143 hộ thoát nghèo; đến cuối năm còn 478 hộ, chiếm 8,1% tổng số hộ.",
  ],
  ["shares and changes 66", "Xã có 214 hộ nghèo và 137 hộ cận nghèo, chiếm 12,2%."],
  [
    "shares and changes 67",
    "Bắt 41 đối tượng, trong đó 12 đối tượng có tiền án; 14 đối tượng nghiện, chiếm 2,1% số người nghiện trên địa bàn.",
  ],
  ["shares and changes 68", "Năm 2024 có 1.163 trẻ được sinh ra; trẻ suy dinh dưỡng thể nhẹ cân 512 trẻ, chiếm 11,8%."],
  [
    "shares and changes 69",
    "Có 38 doanh nghiệp thành lập mới; 214 doanh nghiệp đang hoạt động, 31 doanh nghiệp nợ thuế, chiếm 14,5% số doanh nghiệp đang hoạt động.",
  ],
  [
    "shares and changes 70",
    "Kết nạp 168 đảng viên, trong đó 74 đảng viên nữ; tổng số đảng viên nữ 2.146 đồng chí, chiếm 39,6%.",
  ],
  [
    "shares and changes 71",
    "Kiểm tra 86 cơ sở, phát hiện 12 cơ sở vi phạm, chiếm 14% số cơ sở được kiểm tra; toàn huyện hiện có 96 cơ sở chưa được cấp giấy, chiếm 21,4%.",
  ],
  ["shares and changes 72", "Tập huấn cho 512 người, trong đó 312 nữ; có 96,4% người được tập huấn đạt yêu cầu."],
  [
    "shares and changes 73",
    "Diện tích chè 1.846 ha, trong đó diện tích cho thu hoạch 1.512 ha, trồng mới 41 ha, bằng 102,5% kế hoạch.",
  ],
  [
    "shares and changes 74",
    "Lao động qua đào tạo 18.412 người, đạt 41,2%; trong năm đào tạo nghề cho 1.246 người, trong đó 912 người có việc làm sau đào tạo, chiếm 73,2%; lao động nữ 641 người, chiếm 51,4%.",
  ],
  [
    "shares and changes 75",
    "Số vụ phạm tội về ma túy 64 vụ, chiếm 42,7% tổng số án hình sự; án kinh tế 04 vụ, chiếm 2,7%.",
  ],
  [
    "shares and changes 76",
    "Trong 214 đơn có 38 đơn nặc danh; 176 đơn đủ điều kiện xử lý, đã giải quyết 168 đơn, đạt 95,5%.",
  ],
  [
    "shares and changes 77",
    "Có 46 bệnh nhân tử vong trong năm, giảm 05 bệnh nhân; bệnh nhân điều trị khỏi 8.214 người, đỡ 912 người.",
  ],
  [
    "shares and changes 78",
    "Tổng đàn bò 9.842 con, trong đó bò lai 1.214 con, chiếm 12,3%; trâu 14.216 con, trong đó 612 con sinh sản nhân tạo, chiếm 4,3%.",
  ],
  [
    "shares and changes 79",
    "Chấm điểm 128 cơ quan: loại tốt 41 cơ quan, chiếm 32%; loại khá 71 cơ quan, chiếm 55,5%; loại trung bình 16 cơ quan, chiếm 12,5%; tăng 03 cơ quan loại tốt so với năm 2023 (38 cơ quan, chiếm 29,9%).",
  ],
  [
    "shares and changes 80",
    "Số học sinh lớp 12 dự thi 412 em, đỗ 408 em, đạt 99,0%; 214 em trúng tuyển đại học, chiếm 52,5% số học sinh đỗ tốt nghiệp.",
  ],
  [
    "shares and changes 81",
    "Xã có 1.126 hộ; 968 hộ đăng ký, 912 hộ được công nhận gia đình văn hóa, bằng 81,0% tổng số hộ, 94,2% số hộ đăng ký.",
  ],
  [
    "shares and changes 82",
    "Huyện có 26 xã, trong đó 14 xã đạt chuẩn nông thôn mới, chiếm 53,8%; 03 xã nông thôn mới nâng cao, chiếm 21,4% số xã đạt chuẩn.",
  ],
  [
    "shares and changes 83",
    "Trong tháng phát hiện 19 vụ; khởi tố 16 vụ, 21 bị can; án điểm 02 vụ, chiếm 12,5% số vụ khởi tố.",
  ],
  ["shares and changes 84", "Dư nợ 486 tỷ đồng; nợ xấu 1,9 tỷ đồng, chiếm 0,39%; thu lãi 31,2 tỷ đồng, đạt 98,6%."],
  [
    "shares and changes 85",
    "Thu ngân sách đạt 148 tỷ đồng, trong đó thuế 101 tỷ đồng, đất 42 tỷ đồng; chi 612 tỷ đồng, trong đó chi đầu tư 186 tỷ đồng, chiếm 30,4%, chi thường xuyên 401 tỷ đồng, chiếm 65,5%.",
  ],
  [
    "shares and changes 86",
    "Năm 2022 có 214 vụ, năm 2023 có 198 vụ, năm 2024 có 186 vụ, giảm 13,1% so với năm 2022 và giảm 6,1% so với năm 2023.",
  ],
  [
    "shares and changes 87",
    "Số vụ tai nạn giảm 06 vụ (24/30 vụ), số người chết giảm 02 người (13/15 người), số người bị thương tăng 03 người (21/18 người).",
  ],
  [
    "shares and changes 88",
    "Quý III xảy ra 41 vụ, tăng 03 vụ so với quý II (38 vụ), giảm 07 vụ so với quý III năm 2023 (48 vụ); 9 tháng xảy ra 121 vụ, giảm 11 vụ so với cùng kỳ (132 vụ).",
  ],
  [
    "shares and changes 89",
    "Tổ chức 46 cuộc, tăng 08 cuộc so với năm 2023; thu hút 5.214 lượt người (năm 2023: 4.812 lượt người).",
  ],
  [
    "shares and changes 90",
    "Khởi tố 61 vụ, 74 bị can (tăng 04 vụ, giảm 02 bị can so với cùng kỳ 2023: 57 vụ, 76 bị can).",
  ],
  [
    "shares and changes 91",
    "Bình quân thu nhập 48,2 triệu đồng/người/năm, tăng 3,6 triệu đồng so với năm 2023; lương bình quân công nhân 8,4 triệu đồng/tháng (năm 2023: 7,9 triệu đồng/tháng).",
  ],
  [
    "shares and changes 92",
    "Tỷ lệ hộ nghèo giảm từ 14,6% xuống còn 11,2%, giảm 3,4% (kế hoạch giảm 3%), tương ứng giảm 214 hộ, từ 918 hộ còn 704 hộ.",
  ],
  [
    "shares and changes 93",
    "So với cùng kỳ năm 2023, số vụ tăng 12 (tăng 15,4%), số người chết giảm 01, số người bị thương tăng 09 người; tổng số 90 vụ, 31 người chết, 74 người bị thương.",
  ],
  [
    "shares and changes 94",
    "Công an huyện tiếp nhận 1.246 hồ sơ, tăng 214 hồ sơ so với quý trước; giải quyết 1.231 hồ sơ (quý trước 1.018 hồ sơ).",
  ],
  [
    "shares and changes 95",
    "Đàn trâu 14.216 con, giảm 1,8% (261 con), đàn bò 9.842 con, tăng 4,2% (397 con) so với cùng kỳ.",
  ],
  [
    "shares and changes 96",
    "Số hội viên 6.907 người, tăng 312 người, giảm tự nhiên 96 người, thực tăng 216 người so với đầu năm (6.691 người).",
  ],
  [
    "shares and changes 97",
    "Thụ lý 148 vụ án, tăng 07 vụ (5%); giải quyết 145 vụ án, tăng 09 vụ (6,6%) so với cùng kỳ năm trước.",
  ],
  [
    "shares and changes 98",
    "Trong kỳ xảy ra 03 vụ cháy, thiệt hại 1,2 tỷ đồng, giảm 02 vụ, tăng 412 triệu đồng so với cùng kỳ.",
  ],
  [
    "shares and changes 99",
    "Năm học 2023 - 2024 có 27.186 học sinh, tăng 412 học sinh so với năm học 2022 - 2023 (26.774 học sinh); bỏ học 38 học sinh (năm học trước 59 học sinh), giảm 21 học sinh.",
  ],
  [
    "totals and ranks 100",
    "Toàn xã có 1.126 hộ, trong đó 412 hộ người Kinh; có 388 người cao tuổi, 96 người khuyết tật hưởng trợ cấp hằng tháng.",
  ],
  ["totals and ranks 101", "Đã cấp 512 giấy cho 618 hộ (đồng sở hữu), thu 46 triệu đồng lệ phí."],
  [
    "totals and ranks 102",
    "Toàn huyện có 38 hộ/41 người trồng cây thuốc phiện trái phép bị xử lý; 06 hộ không có người ở tại địa phương.",
  ],
  [
    "totals and ranks 103",
    "Bố trí sắp xếp 214 hộ/1.018 khẩu, trong đó tái định cư tập trung 96 hộ/462 khẩu, xen ghép 71 hộ/338 khẩu, ổn định tại chỗ 47 hộ/218 khẩu.",
  ],
  ["totals and ranks 104", "Huy động 04 đợt, mỗi đợt từ 35 - 50 người, tổng 168 lượt người, bình quân 42 người/đợt."],
  [
    "totals and ranks 105",
    "Năng suất bình quân 58,5 tạ/ha, cao nhất xã Mường Than 64,2 tạ/ha, thấp nhất xã Ta Gia 51,3 tạ/ha.",
  ],
  [
    "totals and ranks 106",
    "Tổ chức 12 lớp, trung bình mỗi lớp 38 học viên, lớp đông nhất 52 học viên, tổng số 456 học viên.",
  ],
  [
    "totals and ranks 107",
    "Điểm trung bình thi tốt nghiệp đạt 6,42 điểm, xếp thứ 31/63 tỉnh, thành, tăng 03 bậc so với năm 2023 (thứ 34).",
  ],
  [
    "totals and ranks 108",
    "Chỉ số PAPI đạt 42,15 điểm, xếp thứ 18; chỉ số PAR INDEX đạt 86,31%, xếp thứ 24, giảm 02 bậc.",
  ],
  [
    "totals and ranks 109",
    "- Tổng số đơn tiếp nhận: 214 đơn.\n- Đã xử lý: 196 đơn, trong đó đơn kỳ trước chuyển sang 12 đơn.\n- Đang xử lý: 30 đơn (gồm cả đơn kỳ trước).",
  ],
  [
    "totals and ranks 110",
    "- Tổng số hồ sơ: 1.214.\n- Hồ sơ giải quyết đúng hạn: 1.180.\n- Hồ sơ tồn từ năm trước đã giải quyết: 46.",
  ],
  [
    "totals and ranks 111",
    "- Tổng diện tích: 846 ha\n- Diện tích đã thu hoạch: 612 ha\n- Năng suất: 58 tạ/ha\n- Diện tích gieo lại: 21 ha",
  ],
  [
    "totals and ranks 112",
    "Có 346 người tham gia, trong đó nam 318 người, nữ 28 người; dân tộc Mông 142 người, dân tộc Thái 96 người.",
  ],
  [
    "totals and ranks 113",
    "Bắt 112 đối tượng, gồm nam 104 đối tượng, nữ 08 đối tượng; dưới 18 tuổi 11 đối tượng, từ 18 đến 30 tuổi 54 đối tượng; trình độ tiểu học 31 đối tượng, THCS 48 đối tượng, không biết chữ 12 đối tượng.",
  ],
  [
    "totals and ranks 114",
    "Diện tích lúa 412 ha; diện tích ngô 186 ha; diện tích sắn 91 ha. Tổng diện tích lúa, ngô 598 ha.",
  ],
  [
    "totals and ranks 115",
    "Sản lượng lúa 2.412 tấn, sản lượng ngô 894 tấn. Tổng sản lượng lương thực cả năm ước đạt 6.218 tấn.",
  ],
  [
    "totals and ranks 116",
    "Kinh phí hỗ trợ xã A 120 triệu đồng, xã B 95 triệu đồng. Tổng kinh phí chương trình 1.245 triệu đồng, trong đó đối ứng của dân 215 triệu đồng.",
  ],
  [
    "totals and ranks 117",
    "Mở 06 lớp cho 512 người, gồm 02 lớp nghiệp vụ (68 cán bộ chủ chốt), 04 lớp pháp luật (trong đó 244 người là hội viên).",
  ],
  [
    "totals and ranks 118",
    "Tỷ lệ đói nghèo: xã A 21,4%, xã B 18,6%, xã C 31,2%, xã D 12,1%; bình quân toàn huyện 19,8%.",
  ],
  [
    "totals and ranks 119",
    "Cơ cấu kinh tế: nông, lâm nghiệp 31,2%, công nghiệp - xây dựng 28,4%, dịch vụ 36,1%, thuế sản phẩm 4,3%.",
  ],
  [
    "totals and ranks 120",
    "Cơ cấu kinh tế chuyển dịch tích cực: nông nghiệp giảm từ 34,1% xuống 31,2%; công nghiệp - xây dựng tăng từ 26,8% lên 28,4%; dịch vụ từ 39,1% lên 40,4%.",
  ],
  [
    "totals and ranks 121",
    "Thu nhập của lao động: dưới 3 triệu đồng chiếm 21,4%, từ 3 đến 7 triệu đồng chiếm 56,3%, trên 7 triệu đồng chiếm 22,3%.",
  ],
  [
    "totals and ranks 122",
    "Trong số 96 vụ ly hôn, do mâu thuẫn gia đình 61 vụ (63,5%), bạo lực 14 vụ (14,6%), nghiện ma túy, cờ bạc 18 vụ (18,8%), nguyên nhân khác 03 vụ (3,1%); vợ đứng đơn 68 vụ (70,8%).",
  ],
  [
    "totals and ranks 123",
    "Kiểm tra 42 cơ quan, đạt 41/42 phiếu; 38 cơ quan xếp loại tốt, chiếm 90,5%, 04 cơ quan xếp loại khá, 09 cơ quan được kiểm tra lần đầu.",
  ],
  [
    "totals and ranks 124",
    "Nguồn vốn 86,4 tỷ đồng (Trung ương 61,2 tỷ đồng, tỉnh 18,1 tỷ đồng, huyện 7,1 tỷ đồng), phân bổ cho 14 xã, bình quân 6,17 tỷ đồng/xã, cao nhất 11,2 tỷ đồng, thấp nhất 3,4 tỷ đồng.",
  ],
  [
    "totals and ranks 125",
    "Trung bình mỗi tháng xảy ra 7 vụ, riêng tháng 01 và tháng 12 xảy ra 11 vụ/tháng; cả năm 86 vụ.",
  ],
  [
    "totals and ranks 126",
    "Đội 1 thu gom 12 tấn/ngày, đội 2 thu gom 9 tấn/ngày, toàn huyện 46 tấn/ngày, tỷ lệ thu gom đạt 88,5%.",
  ],
  [
    "totals and ranks 127",
    "Hội đồng họp 04 phiên, thông qua 31 nghị quyết (phiên thường lệ 02 phiên, 22 nghị quyết; phiên chuyên đề 02 phiên, 09 nghị quyết), trong đó 11 nghị quyết về kinh tế.",
  ],
  [
    "totals and ranks 128",
    "Năm 2024, số thuê bao Internet tăng 14% so với năm 2023, gấp 2,1 lần năm 2020 (9.812/4.672 thuê bao).",
  ],
  [
    "totals and ranks 129",
    "Cấp xã có 27 đơn vị, 412 cán bộ, công chức, trong đó bố trí đủ 27/27 Chủ tịch, 25/27 Bí thư; 19 đơn vị thừa biên chế, 05 đơn vị thiếu biên chế.",
  ],
  [
    "totals and ranks 130",
    "Trong 27 xã có 19 xã khu vực III, 02 xã khu vực II, 06 xã khu vực I; 11 xã biên giới; 184 thôn đặc biệt khó khăn, trong đó 12 thôn thuộc xã khu vực I, II.",
  ],
  ["totals and ranks 131", "Nhập kho 3.214 tấn, xuất kho 2.918 tấn, tồn kho cuối kỳ 512 tấn (tồn đầu kỳ 216 tấn)."],
  [
    "totals and ranks 132",
    "Đầu kỳ có 246 người nghiện, trong kỳ tăng 31 người (phát hiện mới 24, nơi khác chuyển đến 07), giảm 42 người (cai thành công 11, chuyển đi 09, bị bắt 19, chết 03), hiện còn 235 người.",
  ],
  [
    "totals and ranks 133",
    "Có 17 thôn thực hiện, trong đó 12 thôn hoàn thành trước hạn, 03 thôn đúng hạn; 02 thôn xin gia hạn; 14 thôn được thưởng.",
  ],
  [
    "totals and ranks 134",
    "Đoàn viên ưu tú được giới thiệu 139 đồng chí, trong đó 61 đồng chí đã được kết nạp; khối trường học 78 đồng chí, khối cơ quan 31 đồng chí, khối xã 30 đồng chí.",
  ],
  [
    "totals and ranks 135",
    "Đã xây 18 km kênh mương: xã A 5,2 km, xã B 6,8 km, xã C 6,0 km; sửa chữa 11 km, nạo vét 64 km.",
  ],
  [
    "totals and ranks 136",
    "Lấy mẫu 120 sản phẩm: thịt 36 mẫu, rau 48 mẫu, thủy sản 24 mẫu, khác 12 mẫu; 05 mẫu không đạt (thịt 02, rau 03), chiếm 4,2%.",
  ],
  [
    "totals and ranks 137",
    "Công an xã tiếp nhận 46 tin, tự giải quyết 29 tin, chuyển Công an huyện 14 tin, còn 03 tin; Công an huyện tiếp nhận 187 tin (cả 14 tin của xã).",
  ],
  [
    "totals and ranks 138",
    "Toàn tỉnh thực hiện 96/100 chỉ tiêu đạt và vượt; vượt 41 chỉ tiêu, đạt 55 chỉ tiêu, không đạt 04 chỉ tiêu.",
  ],
  [
    "totals and ranks 139",
    "Mức chi: hộ nghèo 150.000 đồng/người, hộ cận nghèo 105.000 đồng/người; tổng 2.146 người, 289.590.000 đồng (hộ nghèo 1.428 người, hộ cận nghèo 718 người).",
  ],
  [
    "totals and ranks 140",
    "Sốt xuất huyết cao nhất là tháng 8 với 47 ca, tiếp đến tháng 9 với 31 ca, đến nay lũy kế 112 ca.",
  ],
  ["totals and ranks 141", "Nhiều nhất là xã Mường Than (12 vụ) và toàn huyện là 86 vụ."],
  ["totals and ranks 142", "Trong năm cấp mới sổ hộ khẩu điện tử cho 46 hộ, bổ sung 31 khẩu."],
  ["totals and ranks 143", "Tách 46 hộ, nhập mới 31 khẩu, xóa đăng ký thường trú 12 khẩu."],
  ["totals and ranks 144", "Tỷ lệ hộ sử dụng nước sạch khu vực đô thị chiếm 96,4%, nông thôn chiếm 45,2%."],
  ["totals and ranks 145", "Tỷ lệ lao động qua đào tạo là nam chiếm 61,2%, nữ chiếm 52,4%."],
  ["totals and ranks 146", "Trong 30 ngày cao điểm xử lý 1.214 trường hợp, bình quân mỗi ngày làm việc 55 trường hợp."],
  [
    "totals and ranks 147",
    "Hội nghị có 312 đại biểu; chia 06 tổ thảo luận, bình quân mỗi tổ 48 đại biểu, còn lại là đại biểu khách mời.",
  ],
  [
    "totals and ranks 148",
    "Kết quả giải quyết tin báo như sau:\n- Số tin tiếp nhận: 187 tin;\n- Số tin đã giải quyết (cả tin kỳ trước): 184 tin;\n- Số tin đang giải quyết: 15 tin.",
  ],
  [
    "totals and ranks 149",
    "Kết quả như sau:\n- Tổng số vụ việc phát hiện: 412 vụ;\n- Đã xử lý: 381 vụ;\n- Đang xác minh: 16 vụ (15 vụ còn lại đã chuyển cơ quan khác).",
  ],
  [
    "totals and ranks 150",
    "Xã\tSố vụ xảy ra\tSố vụ làm rõ\tĐối tượng\nA\t12\t11\t15\nB\t9\t8\t12\nC\t3\t4\t6\nD\t7\t7\t9\nE\t10\t9\t11",
  ],
  [
    "totals and ranks 151",
    "Xã\tSố hộ\tHộ nghèo\tTỷ lệ (%)\tHộ cận nghèo\tThoát nghèo\nA\t412\t96\t23,3\t41\t12\nB\t386\t71\t18,39\t38\t9\nC\t298\t64\t21,5\t22\t11\nCộng\t1.096\t231\t21,08\t101\t32",
  ],
  [
    "totals and ranks 152",
    "Tặng 46 suất quà cho 46 gia đình chính sách, 12 suất quà cho trẻ em, tổng giá trị 29 triệu đồng; bình quân 500.000 đồng/suất.",
  ],
  [
    "totals and ranks 153",
    "Lớp có 38 học viên, 36 học viên được cấp chứng chỉ; 02 học viên không đạt, 01 học viên nghỉ học từ tuần thứ hai được tính vào khóa sau.",
  ],
  [
    "totals and ranks 154",
    "Xảy ra 24 vụ, làm chết 13 người, bị thương 21 người; riêng mô tô 19 vụ, 11 người chết, 17 người bị thương; ô tô 08 vụ (có 03 vụ ô tô va chạm mô tô).",
  ],
  [
    "totals and ranks 155",
    "Năm 2023 xảy ra 41 vụ, năm 2024 xảy ra 38 vụ, 6 tháng đầu năm 2025 xảy ra 22 vụ, tăng 04 vụ so với 6 tháng đầu năm 2024.",
  ],
  [
    "totals and ranks 156",
    "Số người được hưởng 2.146 người, trong đó tăng mới 214 người, giảm 96 người (chết 71, chuyển đi 25), điều chỉnh mức 318 người.",
  ],
  [
    "totals and ranks 157",
    "Có 05 xã đạt 19/19 tiêu chí, 04 xã đạt 15 - 18 tiêu chí, 03 xã đạt 10 - 14 tiêu chí; bình quân 15,7 tiêu chí/xã, tăng 0,6 tiêu chí/xã.",
  ],
  [
    "totals and ranks 158",
    "Chia làm 04 tổ: tổ 1 có 06 đồng chí, tổ 2 có 06 đồng chí, tổ 3 có 05 đồng chí, tổ 4 có 05 đồng chí; lãnh đạo 02 đồng chí, tổng quân số 24 đồng chí.",
  ],
  [
    "totals and ranks 159",
    "Tổng kinh phí 612 triệu đồng, trong đó ngân sách 400 triệu đồng (chi đào tạo 250 triệu đồng, mua sắm 150 triệu đồng), xã hội hóa 212 triệu đồng, gồm doanh nghiệp 180 triệu đồng, cá nhân 32 triệu đồng.",
  ],
  [
    "totals and ranks 160",
    "Thu giữ 214 kg pháo, 18 khẩu súng, 46 viên đạn, 5 điện thoại, 11 xe mô tô và 216 triệu đồng; trả lại chủ sở hữu 07 xe mô tô và 96 triệu đồng.",
  ],
  [
    "totals and ranks 161",
    "Tính đến 30/9, có 38 dự án FDI và 214 dự án trong nước, tổng vốn đăng ký 12.846 tỷ đồng; 9 tháng cấp mới 11 dự án (FDI 02), điều chỉnh 14 dự án, thu hồi 03 dự án.",
  ],
  [
    "totals and ranks 162",
    "Khám sức khỏe cho 3.214 học sinh: 412 học sinh tật khúc xạ (12,8%), 1.018 học sinh sâu răng (31,7%), 214 học sinh thừa cân (6,7%), 96 học sinh cong vẹo cột sống (3,0%).",
  ],
  [
    "totals and ranks 163",
    "Trong 46 mô hình có 31 mô hình về kinh tế, 12 mô hình về môi trường, 08 mô hình về an ninh (05 mô hình lồng ghép nhiều lĩnh vực).",
  ],
  [
    "totals and ranks 164",
    "Đoàn viên 4.317 người; thanh niên 9.214 người, tỷ lệ tập hợp 46,9%; đoàn viên ưu tú 214 người, đạt 5,0%.",
  ],
  [
    "totals and ranks 165",
    "Hội đồng xét 46 hồ sơ: đề nghị tặng danh hiệu 31 hồ sơ, không đủ điều kiện 12 hồ sơ, 03 hồ sơ bổ sung; trong 31 hồ sơ có 06 hồ sơ truy tặng.",
  ],
  [
    "totals and ranks 166",
    "Lập 214 biên bản, ban hành 198 quyết định xử phạt, thi hành xong 176 quyết định, đạt 88,9%; còn 22 quyết định chưa thi hành và 16 biên bản chưa ra quyết định.",
  ],
  [
    "totals and ranks 167",
    "Toàn huyện có 86 trạm BTS, phủ sóng 142/142 thôn, trong đó 4G 138/142 thôn (97,2%), 5G 11 thôn (7,7%).",
  ],
  [
    "totals and ranks 168",
    "Tỷ lệ đô thị hóa 21,4%; tỷ lệ che phủ rừng 51,87%, tăng 0,35% so với năm 2023 (51,52%); tỷ lệ thu gom rác thành thị 96%, nông thôn 71%.",
  ],
  [
    "totals and ranks 169",
    "Lũy kế giải ngân đến 30/9 là 486,2 tỷ đồng/812 tỷ đồng, đạt 59,9%; riêng quý III giải ngân 214,6 tỷ đồng, bằng 44,1% số lũy kế.",
  ],
];
