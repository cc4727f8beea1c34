import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";

/** Before a mean, which is no total. */
const mean = /(?<!\p{L})(?:bình quân|trung bình|mỗi)\s[^;,.\d]*$/iu;
/** The longest way from a total to its list. */
const reach = 600;

/**
 * Figures that can be the total of a list that begins at a place: those of the same clause, outside of brackets, the
 * nearest last; of the clauses before where it has none (`phát hiện 40 vụ; trong đó …`). A list that begins its sentence
 * looks into the sentence before, one that begins its paragraph into the paragraph before.
 */
export function totalsBefore(
  text: string,
  reads: readonly Read[],
  read: Read,
  at: number,
  depth: number,
): readonly Figure[] {
  const sentence = read.sentences.find((one) => one.start <= at && at < one.end);
  const first =
    sentence !== undefined && !/[\p{L}\d]/u.test(text.slice(sentence.start, at).replace(/^\s*[-+•*]\s/, ""));
  if (!first) return sentence === undefined ? [] : within(text, read, sentence.start, at, depth);
  const before = read.sentences.findLast((one) => one.end <= sentence.start);
  if (before !== undefined) return within(text, read, before.start, at, depth);
  const above = reads.slice(Math.max(0, read.index - 8), read.index).findLast((one) => one.passage.type !== "note");
  const last = above?.sentences.at(-1);
  if (above === undefined || last === undefined || above.passage.cells !== undefined) return [];
  return within(text, above, last.start, above.passage.end, 0);
}

function within(text: string, read: Read, from: number, at: number, depth: number): readonly Figure[] {
  const outer = read.brackets.findLast((one) => one.depth === depth && one.start < at && at < one.end);
  const found = read.figures.filter(
    (one) =>
      Math.max(from, outer?.start ?? 0) <= one.start &&
      one.end <= at &&
      at - one.end < reach &&
      one.depth === depth &&
      isCount(one) &&
      !mean.test(one.label),
  );
  const last = found.at(-1);
  if (last === undefined) return found;
  const clause = text.slice(from, last.start).lastIndexOf(";");
  return found.filter((one) => clause < 0 || one.start >= from + clause);
}
