import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";

/** Between a count and its share of a whole that stands elsewhere: `19 vụ = 70,4%`, `13 vụ, chiếm 46,4%`. */
const shareBetween =
  /^[^;.()\d%]{0,60}?(?:=|,?\s*(?:chiếm|đạt|tỷ lệ|tỉ lệ|chiếm tỷ lệ|bằng|tương đương|tương ứng)\s[^;.()\d%:]{0,30}:?|\((?:tỷ lệ|tỉ lệ|đạt|chiếm|bằng|(?:bao )?phủ|tương đương|tương ứng|=)?)\s*$/iu;

/** Between a share and the count in the bracket after it: `chiếm 46,4% (13 vụ)`. */
const bracketBetween: RegExp =
  /^\s*\(\s*(?:(?:bình quân|trung bình|tương ứng|tương đương|ứng với|với|là|đạt|=)\s*){0,2}$/iu;

/** Numbers that only describe what is counted: `đối tượng dưới 18 tuổi`. */
const describing = /\[\d+\]|(?:dưới|trên|từ) \d+ tuổi(?: trở lên)?/gu;

/** Results of which the whole is what was received: they are held against a figure named before. */
export const doneWords =
  /(?:giải quyết|xử lý|làm rõ|khám phá|điều tra|hòa giải|thành(?!\p{L})|đạt chuẩn|đạt\s*$|thu hồi|hoàn thành|giải ngân|thanh toán|có mặt|chiếm|=)/iu;

/** The count that a percentage is said of: right before it, or in the bracket after it. */
export function partOf(text: string, read: Read, percent: Figure): Figure | undefined {
  const index = read.figures.indexOf(percent);
  const before = read.figures[index - 1];
  const between = before === undefined ? "" : text.slice(before.end, percent.start).replace(describing, "");
  const earlier = read.figures[index - 2];
  if (before !== undefined && earlier !== undefined && isAside(text, read, earlier, before)) {
    if (/^[^;.()\d%]{0,20},\s*(?:đạt|tỷ lệ|tỉ lệ|chiếm)[^;.()\d%]{0,20}$/iu.test(between)) return earlier;
  }
  if (before !== undefined && before.kind !== "percent" && shareBetween.test(between))
    return namedCount(text, read, percent, before);
  const after = read.figures[index + 1];
  return after !== undefined && bracketBetween.test(text.slice(afterSign(text, percent), after.start))
    ? after
    : undefined;
}

/** The place after a percentage and its sign. */
export function afterSign(text: string, percent: Figure): number {
  return percent.end + (/^\s*%/.exec(text.slice(percent.end, percent.end + 4))?.[0].length ?? 0);
}

/** `214 vụ, 338 bị can, chiếm 20,5% số vụ`: of counts side by side that which the percentage names. */
function namedCount(text: string, read: Read, percent: Figure, nearest: Figure): Figure | undefined {
  const named = /^\s*%?\s*(?:tổng )?số (\p{L}+(?: \p{L}+)?)/iu.exec(text.slice(percent.end, percent.end + 40))?.[1];
  if (named === undefined || names(named, nearest)) return nearest;
  const beside = read.figures[read.figures.indexOf(nearest) - 1];
  if (
    beside === undefined ||
    !isCount(beside) ||
    !/^[^;.()\d]{0,30}(?:,|\svới)\s*$/u.test(text.slice(beside.end, nearest.start))
  )
    return nearest;
  return names(named, beside) ? beside : nearest;
}

function names(noun: string, figure: Figure): boolean {
  const unit = figure.unit?.toLowerCase() ?? "";
  return (
    unit !== "" &&
    (noun.toLowerCase().startsWith(unit) ||
      unit.startsWith(noun.toLowerCase()) ||
      unit === noun.toLowerCase().split(" ")[0])
  );
}

/** `xảy ra 64 vụ; làm rõ 58 vụ, 97 đối tượng, đạt tỷ lệ 90,6%`: the second count has no whole before it, the first has. */
function isAside(text: string, read: Read, first: Figure, second: Figure): boolean {
  return (
    first.kind !== second.kind &&
    isCount(first) &&
    doneWords.test(first.label) &&
    /^[^;.()\d%]{0,20}(?:,|\svới|\/)\s*$/u.test(text.slice(first.end, second.start)) &&
    countsBefore(read, first).length > 0 &&
    countsBefore(read, second).length === 0
  );
}

/** Counts of the same kind before a part, the nearest last. */
export function countsBefore(read: Read, part: Figure): readonly Figure[] {
  return read.figures.filter(
    (one) => one.end <= part.start && one.kind === part.kind && isCount(one) && one.approx === undefined,
  );
}
