import type { Read } from "../number/Figure.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { together } from "../verdict/verdicts.ts";

/** Judges the figure of a passage at an index among its figures. */
export type JudgeFigure = (checked: Checked, read: Read, index: number) => Verdict;

/** A check that judges each figure of each passage, in some ways one after another. */
export function eachFigure(...judges: readonly JudgeFigure[]): Check {
  return (checked) =>
    together(
      checked.passages.flatMap((read) =>
        read.figures.flatMap((_, index) => judges.map((judge) => judge(checked, read, index))),
      ),
    );
}
