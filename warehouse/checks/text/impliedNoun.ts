import { unitClass } from "../../../extractors/quantities/units.ts";
import type { Figure } from "../number/Figure.ts";

/** Nouns that stand before their number: `tập thể 14`, `cá nhân 19`. */
const nounBefore =
  /(?:^|[\s,;(])(tập thể|cá nhân|đồng chí|người|vụ|đối tượng|hộ|buổi|lượt người|lượt|trường hợp|đơn thư)\s*:?\s*$/iu;
/** `Tổng số lượt khám 61.480`, `số hội viên là 1.204`: what it is the number of stands before it. */
const numberOf =
  /(?:^|[\s,;(])(?:tổng )?số (\p{L}+(?:\s\p{L}+){0,4}?)(?:\s(?:là|đạt|có|còn|lên|lên tới|xuống))?\s*:?\s*$/iu;
/** What befell persons, before how many: `9 vụ (chết 5, bị thương 8)`. */
const fateBefore = /(?:^|[\s,;(])(?:chết|tử vong|bị thương|mất tích)\s*:?\s*$/iu;
/** `kiểm tra 296 cơ sở, đạt 251 (84,8%)`, `1.598 thôn trong tổng số 1.672`: the noun is not said again. */
const again = /(?:^|[\s,;(])(?:đạt|thành công|trúng tuyển|được công nhận|(?:trên|trong) tổng số)\s*$/iu;

/** `nâng số hội viên lên 196.480 (đầu năm 192.600)`, `đạt 121% chỉ tiêu (3.200)`: what there was or should be, of the same noun. */
const ofOtherTime =
  /^\s*(?:so với )?(?:cùng kỳ|đầu (?:năm|kỳ|nhiệm kỳ)|(?:cuối )?năm (?:trước|ngoái|\d{4})|(?:kỳ|quý|tháng) trước|trước đó|chỉ tiêu|kế hoạch|dự toán)(?: năm| giao| là)*\s*:?\s*$/iu;

/** The noun of a number that none follows: said before it, or that of the count before in its sentence. */
export function impliedNoun(text: string, label: string, before: readonly Figure[], end: number): string | undefined {
  const said = nounBefore.exec(label)?.[1]?.toLowerCase() ?? longestKnown(numberOf.exec(label)?.[1] ?? "");
  if (said !== undefined) return said;
  if (fateBefore.test(label)) return "người";
  if (
    ofOtherTime.test(label) &&
    text[end] === ")" &&
    /\($/u.test(text.slice(0, end).split(label).slice(0, -1).join(label))
  )
    return before.findLast((one) => one.kind !== "percent")?.unit;
  return again.test(label) && /^\s*(?:[,;.)]|\(|$)/u.test(text.slice(end, end + 3))
    ? before.findLast((one) => one.kind !== "percent" && !/[.]\s/.test(text.slice(one.end, end)))?.unit
    : undefined;
}

/** The longest beginning of a phrase that is a noun of the tables. */
function longestKnown(phrase: string): string | undefined {
  const words = phrase.toLowerCase().split(/\s+/);
  const ends = words.map((_, at) => words.slice(0, words.length - at).join(" "));
  return ends.find((noun) => unitClass(noun) !== undefined);
}
