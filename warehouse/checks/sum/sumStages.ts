import { addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isPlain } from "../number/isPlain.ts";
import { isOneSlip } from "../number/slip.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, together } from "../verdict/verdicts.ts";

/** Fewer items come out by chance. */
const fewest = 3;

/** Some are counted twice. */
const twice = /(?<!\p{L})(?:vừa\s.*\svừa|đồng thời|trùng)(?!\p{L})/isu;

type Pair = { readonly one: Figure; readonly other: Figure };

/**
 * Two counts and what became of both, in the sentences or clauses after them: `phát hiện 186 vụ, 214 đối tượng. Khởi tố 58 vụ, 83
 * bị can; xử phạt 121 vụ, 124 đối tượng; đang xác minh 07 vụ, 07 đối tượng`. Where the one comes out the other must.
 */
export const sumStages: Check = (checked) =>
  together(
    checked.passages
      .filter(({ passage }) => passage.cells === undefined && passage.type !== "note")
      .flatMap((read) => judge(checked, read)),
  );

function judge(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  if (twice.test(text.slice(read.passage.start, read.passage.end))) return [];
  const pairs = pairsOf(text, read);
  return pairs.flatMap((total, at): readonly Verdict[] => {
    for (let last = at + fewest; last < pairs.length; last += 1) {
      const parts = pairs.slice(at + 1, last + 1);
      if (hasMore(read, total, parts)) break;
      const verdict = judgeParts(total, parts);
      if (verdict !== undefined) return [verdict];
    }
    return [];
  });
}

/** `đình chỉ 01 vụ`: a count of one of both that stands alone, so that the other is not told of all. */
function hasMore(read: Read, total: Pair, parts: readonly Pair[]): boolean {
  const told = parts.flatMap((part) => [part.one, part.other]);
  return read.figures.some(
    (one) =>
      total.other.end <= one.start &&
      one.end <= parts.at(-1)!.other.end &&
      one.depth === 0 &&
      isCount(one) &&
      (one.kind === "case" || one.kind === "person") &&
      !told.includes(one),
  );
}

function judgeParts(total: Pair, parts: readonly Pair[]): Verdict | undefined {
  const ones = parts.map((part) => part.one);
  const others = parts.map((part) => part.other);
  const right = [
    addAmounts(ones.map((part) => part.amount)) === total.one.amount,
    addAmounts(others.map((part) => part.amount)) === total.other.amount,
  ];
  if (right[0] && right[1]) return confirm(total.one, total.other, ...ones, ...others);
  if (right[0]) return suspectSum(total.other, others);
  return right[1] ? suspectSum(total.one, ones) : undefined;
}

function suspectSum(total: Figure, parts: readonly Figure[]): Verdict | undefined {
  if (!isOneSlip(total, parts)) return undefined;
  return suspectTotal(total, parts, { closed: true });
}

/** The counts of cases each with that of the persons beside it: changes, brackets and all that is not said in both between them end no series. */
function pairsOf(text: string, read: Read): readonly Pair[] {
  const counts = read.figures.filter((one) => one.depth === 0 && isPlain(one));
  return counts.flatMap((one, at) => {
    const other = counts[at + 1];
    return other !== undefined &&
      one.kind === "case" &&
      other.kind === "person" &&
      /^[^\d;:.()]{0,30}(?:,|với|\/)\s*$/u.test(text.slice(one.end, other.start))
      ? [{ one, other }]
      : [];
  });
}
