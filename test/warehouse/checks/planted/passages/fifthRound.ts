import type { Passage } from "./Passage.ts";

/** Passages in plain wording, the fifth set that was written after the checks, with fifteen true ones. */
export const fifthRound: readonly Passage[] = [
  [
    "sum",
    "Toàn ngành có 1.284 cán bộ, giáo viên, nhân viên (cán bộ quản lý 96 người, giáo viên 1.012 người, nhân viên {176→167} người).",
  ],
  ["sum", "Tiếp nhận 64 nguồn tin về tội phạm: tố giác 22 tin, tin báo 37 tin, kiến nghị khởi tố {05→08} tin."],
  [
    "sum list",
    "Số vụ việc hòa giải thành theo xã:\n- Xã Ia Dom: 14 vụ;\n- Xã Ia Kla: {9→19} vụ;\n- Xã Ia Krêl: 11 vụ.\nTổng số: 34 vụ.",
  ],
  ["ratio", "Đã cấp 8.415 tài khoản định danh điện tử, đạt {93,5→95,3}% chỉ tiêu (9.000 tài khoản)."],
  ["ratio", "Hòa giải thành 102/120 vụ việc, đạt {85→58}%."],
  ["ratio", "Trong 640 vụ tai nạn lao động có 96 vụ chết người, chiếm tỷ lệ {15→51}%."],
  ["change", "Doanh thu du lịch đạt 312 tỷ đồng, tăng {20→30}% so với năm 2022 (260 tỷ đồng)."],
  ["change", "Số vụ phá rừng là 46 vụ (năm 2022 là 58 vụ), giảm {12→22} vụ."],
  ["change", "Số vụ bạo lực gia đình giảm từ 75 vụ năm 2022 xuống còn 60 vụ năm 2023 (giảm {20→25}%)."],
  ["identity", "Tồn năm 2022 chuyển sang 35 vụ, thụ lý mới 210 vụ; giải quyết 221 vụ, còn {24→42} vụ."],
  ["identity", "Tổng số 180 thí sinh dự thi, trúng tuyển 45 thí sinh, không trúng tuyển {135→153} thí sinh."],
  ["identity", "Đã thu hồi 2,4 tỷ đồng trên tổng số 3,6 tỷ đồng phải thu hồi, còn {1,2→2,1} tỷ đồng."],
  ["range", "Toàn xã có 12 thôn, trong đó {9→19} thôn đạt chuẩn khu dân cư nông thôn mới kiểu mẫu."],
  ["list", "Khen thưởng 03 tập thể gồm: Công an xã Ia Dom, Công an xã Ia Kla{, Công an xã Ia Krêl→}."],
  ["list", "Tổ công tác gồm 04 đồng chí: Nguyễn Văn An, Trần Thị Bình, Lê Văn Cường{, Phạm Thị Dung→}."],
  [
    "contradiction",
    "Đã vận động nhân dân giao nộp 156 khẩu súng tự chế.\nIII. ĐÁNH GIÁ\nĐã vận động nhân dân giao nộp {156→165} khẩu súng tự chế.",
  ],
  [
    "table",
    "Xã\tTổng số trẻ\tĐã tiêm\tChưa tiêm\nIa Dom\t245\t231\t14\nIa Kla\t310\t{298→289}\t12\nIa Krêl\t188\t180\t{8→18}\nIa Din\t264\t250\t14",
  ],
  [
    "table",
    "Lĩnh vực\tSố hồ sơ\tĐúng hạn\tTỷ lệ đúng hạn\nĐất đai\t420\t399\t{95,0→59,0}%\nHộ tịch\t1.250\t1.245\t99,6%\nXây dựng\t96\t{90→60}\t93,8%\nKinh doanh\t140\t140\t100%",
  ],
  [
    "table",
    "Đơn vị\tNăm 2022\tNăm 2023\tTăng/giảm\nHuyện Đức Cơ\t64\t58\t-6\nHuyện Chư Prông\t71\t{75→57}\t+4\nHuyện Ia Grai\t52\t49\t-3\nTổng\t187\t{182→128}\t-5",
  ],
  [
    "note",
    "Xây dựng mới 38 căn nhà tình nghĩa[1].\n[1] Xã Ia Dom 12 căn; xã Ia Kla 9 căn; xã Ia Krêl {10→16} căn; xã Ia Din 7 căn.",
  ],
  [
    "clean",
    "Kiểm tra 120 lượt cơ sở, phát hiện 32 cơ sở vi phạm, xử phạt 25 cơ sở, nhắc nhở 7 cơ sở, tái kiểm tra 12 cơ sở.",
  ],
  ["clean", "Tiếp nhận 64 nguồn tin, giải quyết 60 nguồn tin (có 4 nguồn tin của năm trước), còn 8 nguồn tin."],
  ["clean", "Tăng 12 vụ so với tháng trước (40 vụ), giảm 5 vụ so với cùng kỳ (57 vụ), tổng số 52 vụ."],
  [
    "clean",
    "Trong 6 tháng đầu năm cấp 4.200 thẻ, 6 tháng cuối năm cấp 3.800 thẻ, cả năm ước đạt 8.100 thẻ (tính cả cấp lưu động).",
  ],
  ["clean", "Huyện có 10 xã, trong đó 4 xã biên giới, 7 xã đặc biệt khó khăn, 3 xã an toàn khu."],
  ["clean", "Tổng thu 45,2 tỷ đồng, đạt 105% dự toán tỉnh giao, 98% dự toán huyện giao."],
  [
    "clean",
    "Đảng bộ có 1.245 đảng viên, trong đó nữ 412 đồng chí, người dân tộc thiểu số 780 đồng chí, dự bị 56 đồng chí.",
  ],
  ["clean", "Học kỳ I có 612 học sinh, học kỳ II có 598 học sinh (chuyển đi 16, chuyển đến 2)."],
  [
    "clean",
    "Giải quyết 34/36 vụ (94,4%), trong đó 20 vụ hòa giải, 10 vụ xét xử, 4 vụ đình chỉ; bồi thường 120 triệu đồng.",
  ],
  ["clean", "Thu giữ 2 bánh heroin nặng 700 gam, 1.200 viên ma túy tổng hợp nặng 120 gam và 3 xe mô tô."],
  ["clean", "Có 5/7 chỉ tiêu đạt và vượt, 2/7 chỉ tiêu chưa đạt; riêng chỉ tiêu thu ngân sách đạt 97%."],
  [
    "clean",
    "Mỗi xã được hỗ trợ 50 triệu đồng, 10 xã được hỗ trợ thêm 20 triệu đồng, tổng kinh phí 950 triệu đồng cho 15 xã.",
  ],
  ["clean", "Số vụ xảy ra năm 2021: 64 vụ, năm 2022: 58 vụ, năm 2023: 61 vụ, bình quân 61 vụ/năm."],
  ["clean", "Xã\tDân số\tSố hộ\tSố thôn\nIa Dom\t6.120\t1.410\t9\nIa Kla\t5.480\t1.295\t8\nIa Krêl\t7.015\t1.640\t11"],
  ["clean", "Tỷ lệ giải quyết tin báo đạt 95,1%, tỷ lệ làm rõ án đạt 88,4%, tỷ lệ bắt truy nã đạt 70,0%."],
];
