/** The words that open and close a list of parts, in one place for all checks. */

const tail = "(?:\\s+có)?\\s*[:,]?\\s*$";

/** Words after which the parts of the whole follow. */
const wholes =
  "bao gồm|gồm có|gồm|(?:phân loại|xếp loại)(?: [^\\d:;.,]{2,40})?(?=:)|chia ra|phân ra|chia theo [^\\d:;.,]{2,30}|phân theo [^\\d:;.,]{2,30}|cụ thể(?: là| như sau)?|như sau|được chia thành|trong đó có đủ|cơ cấu";
/** Words after which some of the parts follow, perhaps all. */
const somes =
  "trong đó|trong số đó|riêng|nhất là|chủ yếu|kể cả|nổi bật|điển hình|tiêu biểu|phần lớn|đáng chú ý|bao gồm cả";

/** Ends with words after which the parts of the whole follow. */
export const opensWhole: RegExp = new RegExp(`(?:${wholes})${tail}`, "iu");
/** Ends with words after which some of the parts follow. */
export const opensSome: RegExp = new RegExp(`(?:${somes})${tail}`, "iu");
/** Each place in a sentence where a list may begin. */
export const listOpenings: RegExp = new RegExp(
  `(?<![\\p{L}])(?:${wholes}|trong đó|trong số đó)(?:\\s+có)?\\s*[:,]?(?![\\p{L}])|:(?=\\s)`,
  "giu",
);

/** Beginnings of a bracket that compares or explains instead of breaking down. */
export const aside: RegExp =
  /^\(\s*(?:so với|trước (?:đó|đây)|đầu (?:năm|kỳ)|tăng|giảm|đạt|chiếm|tỷ lệ|tỉ lệ|bằng|=|cùng kỳ|năm \d|chỉ tiêu|tính|đến|không tính|vượt|tương)/iu;

/** Endings of a list that is not complete. */
export const openEnd: RegExp =
  /(?:…|\.\.\.|\.\.|v\.v\.?|,\s*\.{2,}|còn lại[^;.\d]*|và (?:một số|các|những)[^;.,)]*)[\s);.]*$/iu;

/** Words before the part that is left when all others are named: the list is complete. */
export const restOf: RegExp = /(?:số )?còn lại(?: là| có)?\s*:?\s*$/iu;

/** Endings of a text that promise examples or results, not parts. */
export const promisesExamples: RegExp = /(?:như|tiêu biểu|điển hình|nổi bật|mô hình|ví dụ|sau đây|kết quả)\s*$/iu;

/** What begins an item on a line of its own: its sign, of which all items of a list have the same kind. */
export const itemSign: RegExp = /^\s*(?:([-–+•*])|\(?([a-zđ])[.)]|\(?(\d{1,2})[.)])\s/iu;
