import { isWhole } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";

/** Before a mean, with the noun that it is by: `bình quân mỗi buổi 120 người`, `trung bình mỗi tháng xảy ra 15 vụ`. */
const byNoun =
  /(?:bình quân|trung bình|tính ra)\s+(?:cứ\s+)?(?:mỗi|một|hằng|hàng)\s+(\p{L}+(?: \p{L}+)?)(?:\s\p{L}+){0,6}\s*:?\s*$/iu;

/** The same in the other order: `mỗi phiên bình quân 200 triệu đồng`. */
const byNounBefore =
  /(?<!\p{L})(?:mỗi|một)\s(\p{L}+(?: \p{L}+)?)(?:\s\p{L}+){0,3}?\s(?:bình quân|trung bình)(?:\s(?:là|đạt|được))?\s*$/iu;

/** The same without a word that it is a mean, and nothing after it: `79 tổ với 632 thành viên, mỗi tổ 08 người`. */
const eachOf = /[,;(]\s*mỗi\s(\p{L}+(?: \p{L}+)?)(?:\s(?:có|gồm|được))?\s*$/iu;

/** A mean by a noun after it: `bình quân 6 người/buổi`. */
const isMean = /(?:bình quân|trung bình)(?:\s\p{L}+){0,2}\s*:?\s*$/iu;

const perNoun = /^\s*(?:\p{L}+\s?){0,3}(?:\/\s?|(?:(?:trên|cho) )?(?:mỗi|một)\s)(\p{L}+(?: \p{L}+)?)/u;

/** `14 tổ với 56 thành viên (04 thành viên/tổ)`: a whole number of each, and nothing said of a mean. */
const eachAlone = /\(\s*$/u;

export function isEach(text: string, mean: Figure): boolean {
  if (endsClause(text, mean)) return true;
  const closes = /^\s*(?:\p{L}+\s?){1,3}\/\s?\p{L}+(?:\s\p{L}+)?\s*\)/u.test(text.slice(mean.end, mean.end + 50));
  return closes && isWhole(mean.amount) && eachAlone.test(text.slice(Math.max(0, mean.start - 3), mean.start));
}

/** `mỗi tổ 08 người;`: after `mỗi` and its noun, with nothing after it; of money with its sum another check asks. */
export function endsClause(text: string, mean: Figure): boolean {
  const after = text.slice(mean.end, mean.end + 50);
  const ends = /^\s(?:\p{L}+\s?){1,3}(?:[;.)]|$|,\s(?:cả năm|tất cả|tổng|tính ra|cộng))/u.test(after);
  const sum = mean.kind === "money" && /^[^;.]*,\s(?:cả năm|tất cả|tổng|tính ra|cộng)/u.test(after);
  return ends && !sum && isWhole(mean.amount) && eachOf.test(text.slice(Math.max(0, mean.start - 40), mean.start));
}

export function nounOf(text: string, start: number, mean: Figure): string | undefined {
  const before = text.slice(Math.max(start, mean.start - 60), mean.start);
  const after =
    isMean.test(before) || isEach(text, mean) ? perNoun.exec(text.slice(mean.end, mean.end + 40))?.[1] : undefined;
  return (
    after ??
    byNoun.exec(before)?.[1] ??
    byNounBefore.exec(before)?.[1] ??
    (isEach(text, mean) ? eachOf.exec(before)?.[1] : undefined)
  )?.toLowerCase();
}
