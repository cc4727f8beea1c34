import type { Row } from "./flowRows.ts";

/** Words that are written with a capital inside sentences too: bodies, offices, kinds of documents. */
const NAMES =
  /^(Ban|Bí|Bộ|Cấp|Chánh|Chi|Chỉ|Chính|Chủ tịch|Chương|Công an|Cục|Cựu|Đài|Đảng|Đề án|Điều|Đoàn|Đội|Đồn|Giám đốc|Hiến|Học viện|Hội|Huyện|Kế|Khối|Khoản|Khu|Kết luận|Liên|Luật|Mặt|Mục|Ngân|Nghị|Ngành|Nhà|Nhân|Phòng|Phó|Pháp|Quân|Quốc|Quy|Quyết|Sở|Tại|Thành|Thông|Thủ|Thường|Tiểu|Tỉnh|Tòa|Tổ|Tổng|Trạm|Trung|Trường|Trưởng|Viện|Ủy|Uỷ|Văn|Xã|Hướng dẫn|Báo cáo|Công văn|Công điện|Phong trào|Dự án|Cuộc vận|Ngày hội|Lễ|Nông|Phụ nữ|Thanh niên|Bác|Tờ trình|Pháp lệnh)(?!\p{L})/u;
/** So many times as often small as with a capital: a sentence may begin inside a line after a forgotten stop. */
const MOSTLY = 3;
/** The first two words of a line, or a word and a number. */
const PAIR = /^(\p{Lu}\p{Ll}*)\s+(\p{Ll}+|\d+)(?![\p{L}\d])/u;
/** The same pair inside a line, after something that ends no sentence. */
const INSIDE = /(?<=[\p{L}\d,)”"'’]\s)(\p{L}\p{Ll}*)\s+(?=(\p{Ll}+|\d+)(?![\p{L}\d]))/gu;

/**
 * Whether a line begins as sentences do: with a capital on words that this text writes small inside its lines.
 *
 * `Phát hiện và xử lý …` begins a sentence where the text also has `đã phát hiện 12 vụ`; `Công an huyện …` may go on
 * with one.
 */
export function sentenceStarts(rows: readonly Row[]): (text: string) => boolean {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of rows) {
    for (const [, first, second] of text.matchAll(INSIDE)) {
      const pair = `${first} ${second}`;
      const counts = /^\p{Lu}/u.test(pair) ? capital : small;
      counts.set(pair.toLowerCase(), (counts.get(pair.toLowerCase()) ?? 0) + 1);
    }
  }
  return (text) => {
    const match = PAIR.exec(text);
    if (!match || NAMES.test(text)) return false;
    const pair = `${match[1]} ${match[2]}`.toLowerCase();
    return (small.get(pair) ?? 0) > MOSTLY * (capital.get(pair) ?? 0);
  };
}
