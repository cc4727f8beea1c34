import type { Figure } from "../number/Figure.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, suspect, together } from "../verdict/verdicts.ts";

const lowest = /(?:thấp|ít|nhỏ) nhất(?: là)?\s*:?\s*$/iu;
const highest = /(?:cao|nhiều|lớn) nhất(?: là)?\s*:?\s*$/iu;
const mean = /(?:bình quân|trung bình)(?: chung)?(?: là| đạt)?\s*:?\s*$/iu;

/** `thấp nhất 2 triệu đồng/hộ, cao nhất 5 triệu đồng/hộ, bình quân 3,4 triệu đồng/hộ`: a mean lies between its bounds. */
export const bounds: Check = eachSentence(judgeSentence);

function judgeSentence(text: string, { start, end, figures }: Sentence): Verdict {
  if (figures.length < 2 || !text.slice(start, end).includes("nhất")) return nothing;
  const stated = figures.filter((one) => one.change === undefined && one.base === undefined && !one.isBase);
  const only = (words: RegExp): Figure | undefined => {
    const found = stated.filter((one) => words.test(text.slice(start, one.start)));
    return found.length === 1 ? found[0] : undefined;
  };
  const [low, high, middle] = [only(lowest), only(highest), only(mean)];
  if (low === undefined || high === undefined) return nothing;
  const all = [low, high, ...(middle === undefined ? [] : [middle])];
  if (all.some((one) => one.unit !== low.unit || one.approx !== undefined)) return nothing;
  const first = all.map((one) => one.start).toSorted((a, b) => a - b)[0]!;
  const last = Math.max(...all.map((one) => one.end));
  if (text.slice(first, last).includes(";")) return nothing;
  if (low.amount > high.amount) return suspectBound("aboveAll", low, high);
  if (middle === undefined) return nothing;
  return together([
    middle.amount < low.amount ? suspectBound("belowAll", middle, low) : nothing,
    middle.amount > high.amount ? suspectBound("aboveAll", middle, high) : nothing,
  ]);
}

function suspectBound(why: "aboveAll" | "belowAll", stated: Figure, against: Figure): Verdict {
  const reason = writeReason(why, stated.value, against.value);
  return suspect({ check: "range", severity: "wrong", stated, computed: undefined, against: [against], reason });
}
