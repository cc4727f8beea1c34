import type { Passage } from "./Passage.ts";

/** Texts in which nothing is wrong, written to mislead the checks: several groups, other times, other wholes, groups that overlap. */
export const misleading: readonly Passage[] = [
  [
    "clean",
    "Đầu năm có 74 đối tượng; trong năm tăng 11 đối tượng, giảm 8 đối tượng (chuyển đi 5, chết 3); hiện còn 77 đối tượng.",
  ],
  [
    "clean",
    "Đầu kỳ tồn 12 đơn, tiếp nhận mới 40 đơn; đã giải quyết 30 đơn, chuyển cơ quan khác 9 đơn, rút đơn 3 đơn; còn 10 đơn.",
  ],
  [
    "clean",
    "Năm trước chuyển sang 15 vụ; khởi tố mới 120 vụ, phục hồi 02 vụ, nhập 04 vụ; kết thúc điều tra 108 vụ; hiện còn 25 vụ.",
  ],
  [
    "clean",
    "Cuối năm 2022 còn 320 hộ nghèo; năm 2023 giảm 46 hộ nghèo, trong đó 38 hộ thoát nghèo bền vững, 8 hộ chuyển đi; phát sinh 5 hộ; cuối năm còn 279 hộ.",
  ],
  ["clean", "Đã kiểm tra 96 cơ sở, 80 cơ sở đạt yêu cầu, 12 cơ sở chưa đạt, 4 cơ sở tạm ngừng hoạt động."],
  [
    "clean",
    "Trong 120 hồ sơ đã tiếp nhận, 100 hồ sơ đủ điều kiện, 15 hồ sơ không đủ điều kiện và 5 hồ sơ đang thẩm định.",
  ],
  [
    "clean",
    "Có 15/18 xã đạt chuẩn nông thôn mới; 04 xã chưa đạt tiêu chí thu nhập do 01 xã đã đạt chuẩn bị rớt tiêu chí.",
  ],
  ["clean", "Có 42/45 đại biểu tham dự, vắng 3 đại biểu; 38 đại biểu phát biểu tán thành, 4 đại biểu không phát biểu."],
  ["clean", "Sản lượng lúa cả năm 48.600 tấn; vụ Mùa gieo 3.100 ha, năng suất 58,2 tạ/ha."],
  [
    "clean",
    "Diện tích gieo trồng 3.250 ha, đã thu hoạch 2.800 ha, năng suất bình quân 62,4 tạ/ha, sản lượng thu hoạch 17.472 tấn.",
  ],
  ["clean", "Giá bình quân 8.500 đồng/kg; thu hoạch 12,5 tấn, trị giá 106 triệu đồng."],
  ["clean", "Mức hỗ trợ 5 triệu đồng/hộ cho 120 hộ, tổng kinh phí 600 triệu đồng."],
  [
    "clean",
    "Xã có số hộ nghèo cao nhất là xã Sơn Hà (18,4%), thấp nhất là thị trấn Tân Mỹ (2,1%); toàn huyện còn 1.245 hộ.",
  ],
  ["clean", "Cao nhất trong các năm là năm 2019 với 96 vụ, so với 41 vụ năm 2018 và 88 vụ năm 2020."],
  [
    "clean",
    "Nhiều nhất là lỗi không đội mũ bảo hiểm 412 trường hợp; phạt tiền cao nhất là lỗi nồng độ cồn, tiếp đến 520 trường hợp khác bị nhắc nhở.",
  ],
  ["clean", "Tỷ lệ hộ nghèo giảm từ 8,65% xuống 6,40%, bình quân mỗi năm giảm 1,13%."],
  ["clean", "Tỷ lệ che phủ rừng đạt 45,2%, tăng 0,3% so với năm 2022 và đạt 100,4% kế hoạch."],
  ["clean", "Tốc độ tăng trưởng đạt 7,2%, cao hơn 0,8% so với bình quân cả nước (6,4%)."],
  [
    "clean",
    "Trong số 245 đối tượng: nam 231 đối tượng, dưới 18 tuổi 31 đối tượng, nghề nghiệp không ổn định 180 đối tượng.",
  ],
  [
    "clean",
    "Toàn huyện có 1.250 hộ, trong năm bình xét 1.100 hộ đạt gia đình văn hóa, 150 hộ chưa đăng ký, 30 hộ mới tách chưa bình xét.",
  ],
  ["clean", "Nam chiếm 48,7% dân số, nữ chiếm 52,1% lực lượng lao động."],
  [
    "clean",
    "Hộ nghèo chiếm 8,4%, hộ cận nghèo chiếm 6,2%, hộ dân tộc thiểu số chiếm 71,5%, hộ có đảng viên chiếm 35,8%.",
  ],
  [
    "clean",
    "Quý I thu 12,4 tỷ đồng, quý II thu 15,6 tỷ đồng; 6 tháng đầu năm thu 28,0 tỷ đồng, bằng 56% dự toán (50 tỷ đồng).",
  ],
  ["clean", "Các xã Tân Tiến, Đồng Tâm, Hợp Lý và một số xã khác (08 xã) đã hoàn thành tiêu chí số 19."],
  ["clean", "Tại các xã biên giới Mường Lạn, Nậm Lạnh (02 xã điểm trong tổng số 06 xã) đã lắp đặt 24 camera."],
  [
    "clean",
    "Tiếp công dân 1.245 lượt; trong đó lãnh đạo tiếp 312 lượt.\nII. KẾT QUẢ\nTiếp công dân thường xuyên 1.254 lượt người với 980 vụ việc tại trụ sở tiếp công dân của huyện và xã trong năm 2022.",
  ],
  [
    "clean",
    "Năm 2023, lực lượng chức năng xử lý 1.872 trường hợp vi phạm nồng độ cồn.\nTrong 6 tháng đầu năm, lực lượng chức năng xử lý 1.782 trường hợp vi phạm nồng độ cồn.",
  ],
  ["clean", "Làm rõ 96/104 vụ, tăng 7 vụ so với năm trước, đạt 92,3%."],
  ["clean", "Giải quyết 34/41 tin, giảm 12 tin so với cùng kỳ; tỷ lệ giải quyết đạt 82,9%."],
  [
    "clean",
    "Khởi tố 45 vụ, 62 bị can; đình chỉ 02 vụ, 03 bị can; còn lại chuyển Viện kiểm sát đề nghị truy tố 41 vụ, 57 bị can.",
  ],
  [
    "clean",
    "Đơn vị\tTồn đầu\tTiếp nhận\tĐã giải quyết\tTồn cuối\nXã An Bình\t4\t18\t17\t3\nXã An Lạc\t2\t25\t20\t5\nXã Hòa Long\t6\t14\t15\t3\nXã Phú Hữu\t1\t31\t27\t4",
  ],
  [
    "clean",
    "Xếp loại\tSố học sinh\tTỷ lệ (%)\nHọc sinh giỏi\t212\t20,0\nHọc sinh khá\t438\t41,2\nHọc sinh nữ\t540\t50,8\nHọc sinh dân tộc\t318\t29,9",
  ],
  [
    "clean",
    "Chỉ tiêu\tKế hoạch\tThực hiện\tĐạt (%)\nSố tổ được củng cố\t120\t132\t110\nSố buổi họp\t48\t50\t104\nTổng số hộ\t1.200\t1.190\t99\nHộ đăng ký\t1.150\t1.180\t103",
  ],
  ["clean", "Tổng diện tích 3.250,5 ha; lúa 1.820,3 ha, ngô 912,4 ha, sắn 617,8 ha và cây trồng xen 100 ha."],
  [
    "clean",
    "Tổng số 12.480 cử tri; cử tri nam 6.120 người, cử tri nữ 6.360 người, cử tri là người dân tộc thiểu số 8.950 người.",
  ],
  ["clean", "Tháng 1 xảy ra 11 vụ, tháng 2 xảy ra 8 vụ, tháng 3 xảy ra 14 vụ; so với quý I năm trước 40 vụ giảm 7 vụ."],
  ["clean", "Số lượt khách gấp 2 lần so với năm trước, đạt 48.000 lượt (năm 2022: 25.000 lượt)."],
  [
    "clean",
    "Thu nội địa 52,7 tỷ đồng, thu từ đất 33,7 tỷ đồng, thu bổ sung 120 tỷ đồng, tổng thu cân đối 86,4 tỷ đồng chưa tính thu bổ sung.",
  ],
  [
    "clean",
    "Thiệt hại 3 nhà dân, 12 chuồng trại, ước tính 1,2 tỷ đồng; tổng cộng 15 công trình bị ảnh hưởng, 4 công trình hư hỏng nặng.",
  ],
];
