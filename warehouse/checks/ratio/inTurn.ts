import type { Figure, Read } from "../number/Figure.ts";
import { sentenceOf } from "../text/sentenceOf.ts";

/** Before the first of several shares that are said in turn: `đạt lần lượt 93,3%, 98,1% và 99,8%`. */
const inTurn = /(?:lần lượt|theo thứ tự)(?:\s(?:là|đạt|chiếm|bằng|tỷ lệ))*\s*:?\s*$/iu;
/** Shares that are changes. */
const changed = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/iu;
/** Between one of them and the next. */
const goesOn = /^\s*%?\s*(?:,|;|và|,\s*và)\s*$/u;

/** The shares that are said in turn with a percentage, itself among them; none where it stands for itself. */
export function sharesInTurn(text: string, read: Read, percent: Figure): readonly Figure[] {
  const at = read.figures.indexOf(percent);
  let first = at;
  while (first > 0 && follows(text, read.figures[first - 1]!, read.figures[first]!)) first -= 1;
  let last = at;
  while (last + 1 < read.figures.length && follows(text, read.figures[last]!, read.figures[last + 1]!)) last += 1;
  const { start } = sentenceOf(read, percent);
  const said = text.slice(Math.max(start, read.figures[first]!.start - 40), read.figures[first]!.start);
  return last > first && inTurn.test(said) ? read.figures.slice(first, last + 1) : [];
}

/** The fraction that stands in the same turn as the percentage, where there are as many fractions before as shares. */
export function fractionInTurn(
  text: string,
  read: Read,
  percent: Figure,
  shares: readonly Figure[],
): Figure | undefined {
  const { start } = sentenceOf(read, percent);
  if (changed.test(text.slice(Math.max(start, shares[0]!.start - 40), shares[0]!.start))) return undefined;
  const fractions = read.figures.filter(
    (one) => start <= one.start && one.end <= shares[0]!.start && one.base !== undefined,
  );
  return fractions.length === shares.length ? fractions[shares.indexOf(percent)] : undefined;
}

function follows(text: string, one: Figure, next: Figure): boolean {
  return one.kind === "percent" && next.kind === "percent" && goesOn.test(text.slice(one.end, next.start));
}
