import { type Clause, clausesAlike, sayAlike } from "../contradiction/clauses.ts";
import { suspectContradiction } from "../contradiction/statements.ts";
import { writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import type { Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { slipOf } from "./chance.ts";
import { isDoubted, type Settled } from "./Settled.ts";

/** Numbers of fewer digits are a slip apart by chance. */
const fewest = 3;
/** So many words of the clauses must be the same, and such a share of those of the shorter. */
const alike = { words: 3, share: 0.6 };
/** Words that say nothing of what is counted. */
const empty: ReadonlySet<string> = new Set(
  "duoc la co da hon tong so khoang va cac cua cho tu den trong nam voi tren o tai so".split(" "),
);

/**
 * Counts of two paragraphs that say the same and have two digits in each other's place. Where sums, shares or changes bear
 * out the one and nothing the other, the other is wrong; else it is doubted.
 */
export function sameMiss(checked: Checked, settled: Settled): readonly Verdict[] {
  return clausesAlike(checked, { wanted, ends: ";,(:\\d", empty }).flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => contradicts(one, other))
        .map((other) => judge(one.figure, other.figure, settled)),
    ),
  );
}

function judge(one: Figure, other: Figure, settled: Settled): Verdict {
  const borne = [one, other].filter((figure) => settled.confirmed.has(figure.start));
  const stated = borne.length === 1 && borne[0] === other ? one : other;
  const held = stated === one ? other : one;
  const verdict = suspectContradiction(stated, held, [held], writeReason("elsewhere", held.value));
  const severity = borne.length === 1 && !isDoubted(settled, one, other) ? ("wrong" as const) : ("unlikely" as const);
  return { ...verdict, suspicions: verdict.suspicions.map((suspicion) => ({ ...suspicion, severity })) };
}

function wanted(figure: Figure): boolean {
  const digits = writeAmount(figure.amount).replace(/\D|0+$/g, "").length;
  return isPlain(figure) && figure.depth === 0 && digits >= fewest;
}

function contradicts(one: Clause, other: Clause): boolean {
  return slipOf(one.figure.amount, other.figure.amount) === "swap" && sayAlike(one, other, alike);
}
