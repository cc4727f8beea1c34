import { sizeOf } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import type { Check } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { together } from "../verdict/verdicts.ts";
import { type Clause, clausesAlike, sayAlike } from "./clauses.ts";
import { suspectContradiction } from "./statements.ts";

/** Numbers smaller than this differ by a slip by chance. */
const large = 1000;
/** So many words must be the same, and such a share of those of the shorter clause. */
const alike = { words: 7, share: 0.7 };

/** Large numbers a slip apart in clauses of other passages that say the same in another order. */
export const sameWords: Check = (checked) => {
  return together(
    clausesAlike(checked, { wanted, ends: ";,(" }).flatMap((group) => {
      const [first, ...rest] = group;
      const other = rest.find((one) => first !== undefined && contradicts(first, one));
      return first === undefined || other === undefined
        ? []
        : [
            suspectContradiction(
              other.figure,
              first.figure,
              [first.figure],
              writeReason("elsewhere", first.figure.value),
            ),
          ];
    }),
  );
};

function wanted(figure: Figure): boolean {
  return isCount(figure) && figure.depth === 0 && figure.approx === undefined && sizeOf(figure.amount) >= large;
}

function contradicts(one: Clause, other: Clause): boolean {
  return slipped(one.figure.amount, other.figure.amount) && sayAlike(one, other, alike);
}
