import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isOneSlip } from "../number/slip.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";

/** Words of which each person is the one or the other. */
const pairs: readonly (readonly [one: string, other: string])[] = [
  ["nam", "nữ"],
  ["trai", "gái"],
];

/** `72 đối tượng: nam 63, nữ 9`; `17 cháu, có 14 cháu gái, 3 cháu trai`: the two make up all. */
export const menAndWomen: Check = eachSentence((text, sentence) =>
  together(sentence.figures.map((_, index) => judge(text, sentence, index))),
);

function judge(text: string, sentence: Sentence, index: number): Verdict {
  const { figures } = sentence;
  const [whole, one, other] = [wholeBefore(figures, index), figures[index]!, figures[index + 1]];
  if (whole === undefined || other === undefined || one.depth !== other.depth) return nothing;
  const three = [whole, one, other];
  if (three.some((figure) => !isCount(figure) || figure.base !== undefined || figure.approx !== undefined))
    return nothing;
  if (whole.kind !== "person" || [one, other].some((part) => part.kind !== "person" && part.unit !== undefined))
    return nothing;
  if (/[;.]\s/.test(text.slice(one.end, other.start)) || !isPair(text, sentence, one, other)) return nothing;
  const sum = one.amount + other.amount;
  if (sum === whole.amount) return confirm(...three);
  // Of whom else the two may be: another count of the sentence, or persons of both cases.
  if (figures.some((figure) => figure.amount === sum) || !isOneSlip(whole, [one, other])) return nothing;
  return suspectTotal(whole, [one, other], { severity: sum > whole.amount ? "wrong" : "unlikely" });
}

/** The count of persons right before the two; what is inside a bracket may be of what stands before it. */
function wholeBefore(figures: readonly Figure[], index: number): Figure | undefined {
  const one = figures[index]!;
  const before = figures.slice(0, index).filter((figure) => figure.depth <= one.depth);
  const last = before.at(-1);
  return last !== undefined && last.depth <= one.depth ? last : undefined;
}

function isPair(text: string, sentence: Sentence, one: Figure, other: Figure): boolean {
  return pairs.some(
    ([a, b]) =>
      (bears(text, sentence, one, a) && bears(text, sentence, other, b)) ||
      (bears(text, sentence, one, b) && bears(text, sentence, other, a)),
  );
}

/** True where a word stands right before a number (`nam 63`) or soon after it (`14 cháu gái`, `63 đối tượng nam`). */
function bears(text: string, sentence: Sentence, figure: Figure, word: string): boolean {
  const before = new RegExp(`(?:^|[\\s(,:;])${word}(?: giới)?(?: có| là)?\\s*:?\\s*$`, "iu");
  const after = new RegExp(`^\\s*(?:\\p{L}+\\s){0,3}(?:${word}|là ${word})(?: giới)?(?=[\\s,;.)(]|$)`, "u");
  const next = text.slice(figure.end, sentence.end).split(/[,;.(\d]/)[0]!;
  return before.test(text.slice(sentence.start, figure.start)) || after.test(next);
}
