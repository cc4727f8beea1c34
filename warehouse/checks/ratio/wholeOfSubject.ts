import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import { bearsWords } from "./namedWhole.ts";

/** `… giáo viên 1.192, nhân viên 156. Trong số giáo viên, 1.090 người …`: the one count before of what the sentence begins with. */
export function wholeOfSubject(text: string, read: Read, part: Figure): Figure | undefined {
  const { start } = sentenceOf(read, part);
  const noun = amongThem.exec(text.slice(start, part.start))?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const counts = read.figures.filter((one) => one.end <= start && isCount(one) && one.approx === undefined);
  const counted = counts.filter((one) => one.unit === noun);
  if (counted.length === 1) return counted[0];
  const found = counts.filter((one) => one.unit === noun || one.label.toLowerCase().trimEnd().endsWith(` ${noun}`));
  return found.length === 1 ? found[0] : undefined;
}

/** `; trong số giao quân có 164 người, chiếm 15,6%`: the clause says what it is a share of, other than the count before. */
export function isOfOthers(text: string, read: Read, part: Figure, whole: Figure): boolean {
  const { start } = sentenceOf(read, part);
  const clause = text.slice(Math.max(start, whole.end), part.start);
  const words = amongClause.exec(clause)?.[1]?.toLowerCase().split(/\s+/) ?? [];
  return words.length > 0 && !bearsWords(text, read, whole, words);
}

const amongClause =
  /[;,]\s*trong (?:tổng )?số (?:các |những )?((?!đó|này|trên)\p{L}+(?: (?!có)\p{L}+){0,3}) có\s[^;.()]*$/iu;

const amongThem =
  /^\s*trong (?:tổng )?số (?:các |những )?(\p{L}+(?: \p{L}+){0,3}?)(?: này| trên| đó| nêu trên)?(?:,|\scó)\s[^;.()\d]*$/iu;
