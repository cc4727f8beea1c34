import { isCapitals } from "../join/breaksBefore.ts";
import { readMarker } from "../join/markers.ts";
import type { Row } from "./flowRows.ts";

/** The kinds of documents that stand in capitals on a line of their own above their subject (Nghị định 30/2020/NĐ-CP, Article 7). */
const KIND =
  /^(BÁO CÁO|KẾ HOẠCH|CÔNG VĂN|QUYẾT ĐỊNH|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|NGHỊ QUYẾT|CHỈ THỊ|PHỤ LỤC|ĐỀ ÁN|PHƯƠNG ÁN|BIÊN BẢN|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|DỰ ÁN|KẾT LUẬN)(?!\p{L}).{0,40}$/u;
/** How the first paragraph after a title begins. */
const OPENING =
  /^(Căn cứ|Thực hiện|Kính gửi|Trong|Thi hành|Triển khai|Theo|Ngày|Để|Nhằm|Ban |Công an|Ủy ban|UBND|Huyện ủy|Thành ủy|Tỉnh ủy|Điều|Phần|Chương)/u;

/**
 * The rows of the title, told apart as the first of a paragraph (`start`) or a further line of one (`inside`).
 *
 * Lines of a centred title end where the writer wanted, so that their fullness tells nothing: the kind stands alone,
 * its subject goes on until a wider gap, a full line with a capital, or the words with which first paragraphs begin.
 */
export function titleRows(rows: readonly Row[], width: number): Map<number, "start" | "inside"> {
  const title = new Map<number, "start" | "inside">();
  const kind = rows.slice(0, 40).findIndex((row) => KIND.test(row.text) && isCapitals(row.text));
  if (kind < 0) return title;
  title.set(kind, "start");
  const gaps = rows.map((row) => row.blanks).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  for (let index = kind + 1; index < Math.min(rows.length, kind + 9); index++) {
    const row = rows[index] as Row;
    const first = index === kind + 1;
    const capital = /^\P{L}*\p{Lu}/u.test(row.text);
    const ends =
      capital &&
      (row.blanks > usual + 1 ||
        row.width > width * 0.9 ||
        OPENING.test(row.text) ||
        readMarker(row.text) !== undefined);
    if (!first && ends) {
      title.set(index, "start");
      break;
    }
    title.set(index, first ? "start" : "inside");
  }
  return title;
}
