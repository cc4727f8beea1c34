/**
 * Words after which a bare number names a thing instead of counting it.
 *
 * `always`: whatever follows (`Điều 6`, `khóa XI`). `unlessCounting`: a number that is followed by a unit counts all
 * the same (`cấp 1.200 thẻ`, `tổ 5` but `chương trình 30 phút`).
 */
const always =
  "số | điều | khoản | mục | chương | khóa | quý | thứ | lần thứ | sn | sinh năm | năm | sđt | điện thoại | hotline | fax | cmnd | thông tư | nghị định | chỉ thị | nghị quyết | kết luận | luật | pháp lệnh | công văn | quyết định | bcđ | ban chỉ đạo | ql | quốc lộ | tỉnh lộ | hương lộ | đề án | phụ lục | nhiệm kỳ | tết | covid | tài khoản số | tọa độ | số nhà | bộ tiêu chí | quyết nghị | công điện | thông tri | tuổi | điều lệnh";

const unlessCounting =
  "độ | mức độ | cấp độ | hướng dẫn | thông báo | phương án | quy định | quy chế | dự án | chuyên án | chuyên đề | hạng mục | mục tiêu | nội dung | nhiệm vụ | mũi | hướng | tuyến | tổ công tác | hội đồng | biểu | mẫu | bảng | hình | giờ | lúc | k | p | tp | đt | tl | đường | phố | ngõ | ngách | hẻm | kiệt | lô | thửa | cột | mốc | cột mốc | km | khu vực | tổ | bản | thôn | ấp | khóm | khu | khu phố | làng | buôn | xóm | phường | quận | đội | nhóm | đối tượng | tiêu chí | chỉ tiêu | loại | hạng | cấp | bậc | mức | giai đoạn | lớp | khối | vùng | cụm | chốt | trạm | phòng | đợt | kỳ | phần | điểm | kế hoạch | chương trình | mô hình | tiểu dự án | dự án | trang | báo cáo | tờ trình | xã | tiểu khu | tổ dân phố | lần | kênh | tập | quyển | vòng | ca | đề mục | bước | bài | câu | ô | tầng | sư đoàn | trung đoàn | tiểu đoàn | đại đội | đồn";

const alwaysSet = new Set(always.split(" | "));
const unlessSet = new Set(unlessCounting.split(" | "));
/** The last words of the phrases, for a quick look. */
const lastWords: ReadonlySet<string> = new Set([...alwaysSet, ...unlessSet].map((phrase) => phrase.split(" ").at(-1)!));

/** How sure it is that a number after these words (nearest last, lower case) is a name: see `always`, `unlessCounting`. */
export function ordinalBefore(words: readonly string[]): "always" | "unlessCounting" | undefined {
  if (!lastWords.has(words.at(-1) ?? "")) return undefined;
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = words.slice(-length).join(" ");
    if (notOrdinal.has(phrase)) return undefined;
    if (alwaysSet.has(phrase)) return "always";
    if (unlessSet.has(phrase)) return "unlessCounting";
  }
  return undefined;
}

/** Phrases that end in an ordinal word but are none: `tổng số 757`, `tối đa 5 lần`, `đạt mức 95%`. */
const notOrdinal = new Set(
  "tổng số | trong số | là số | thiểu số | dân số | quân số | đa số | chỉ số | chuyên mục | danh mục | tiết mục | móc khóa | thành phố | đường phố | pháp luật | kỷ luật | dân tộc thiểu số | cơ bản | văn bản | kịch bản | biên bản | tài liệu bản | tổng số xã | tổng số phường | tổng số thôn | tổng số bản | tổng số ấp | tổng số khóm | tổng số tổ | số xã | số phường | số thôn | số bản | số ấp | số lần | số đợt | số lớp | số mô hình | số đối tượng | tổng số đối tượng | tổng số mô hình | tổng số đội | số tổ | số nhóm | số điểm | tổng số điểm | đạt mức | ban hành quyết định | trên số | gồm phường | giao chỉ tiêu | đạt chỉ tiêu | vượt chỉ tiêu | chỉ tiêu giao | phân loại".split(
    " | ",
  ),
);
