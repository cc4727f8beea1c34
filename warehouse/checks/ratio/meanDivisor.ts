import { sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { unitKind } from "../number/units.ts";

/** How many months there are in the time that a total is of. */
const months: readonly (readonly [time: RegExp, count: number])[] = [
  [/cả năm/iu, 12],
  [/sáu tháng/iu, 6],
  [/chín tháng/iu, 9],
  [/quý/iu, 3],
];

/** Shorter times are told for what happened in them. */
const fewestMonths = 6;

/** The one count there is, or the one that stands before the mean: `121 tổ với 484 thành viên (bình quân 4 người/tổ), trong đó …`. */
export function onlyOne(mean: Figure, counts: readonly Figure[]): Figure | undefined {
  const before = counts.filter((one) => one.end <= mean.start);
  const own = counts.length > 1 && mean.depth > 0 ? before : counts;
  return own.length === 1 ? own[0] : undefined;
}

/** The count of the noun right before the total. */
export function besideOf(
  text: string,
  mean: Figure,
  counts: readonly Figure[],
  noun: string,
  total: Figure,
): Divisor | undefined {
  const before = counts[counts.indexOf(total) - 1];
  if (before === undefined || before.start > mean.start || !isNoun(noun, before.unit ?? "")) return undefined;
  const beside = /^[^;.:()\d]{0,60}(?:,|\svới|\scó|\sgồm|trị giá|số tiền|kinh phí|phạt tiền)(?:\s\p{L}+)?\s*$/iu.test(
    text.slice(before.end, total.start),
  );
  return beside ? { count: sizeOf(before.amount), figure: before } : undefined;
}

type Divisor = { readonly count: number; readonly figure: Figure | undefined };

export function divisorOf(
  text: string,
  start: number,
  mean: Figure,
  counts: readonly Figure[],
  noun: string,
  total: Figure,
): Divisor | undefined {
  if (noun.startsWith("tháng")) {
    const lead = text.slice(Math.max(start, total.start - 40), total.start);
    const numbered = /(?<!\d)(\d{1,2}) tháng(?!\p{L})/iu.exec(lead)?.[1];
    // Three months of a campaign are not those of the mean.
    if (Number(numbered ?? 12) < fewestMonths) return undefined;
    const count = numbered === undefined ? months.find(([time]) => time.test(lead))?.[1] : Number(numbered);
    return count === undefined ? undefined : { count, figure: undefined };
  }
  const own = counts.filter((one) => one !== total && isNoun(noun, one.unit ?? ""));
  const figure = onlyOne(mean, own);
  return figure === undefined ? undefined : { count: sizeOf(figure.amount), figure };
}

/** `buổi` of `buổi tuyên truyền`; two words that follow a mean may be one noun and a verb (`xã có`). */
function isNoun(noun: string, unit: string): boolean {
  if (noun === "người" && unitKind(unit) === "person") return true;
  return unit !== "" && (unit.startsWith(noun) || noun.startsWith(unit) || unit.split(" ")[0] === noun.split(" ")[0]);
}
