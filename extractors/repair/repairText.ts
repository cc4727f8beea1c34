import type { Repaired } from "../../model/repair.ts";
import { applyEdits, type FlowSpan, toRepairs } from "./text/edits.ts";
import { repairFlow } from "./text/repairFlow.ts";
import { isClean, surveyText } from "./text/survey.ts";

/** A repair below `minConfidence` (0 to 1, default 0.5) is left as a suggestion: `applied: false`. */
export type RepairOptions = {
  readonly minConfidence?: number;
  /** What a person said of words, wherever they stand in a document: this change is made, or is not. */
  readonly choices?: readonly Choice[];
};

export type Choice = { readonly original: string; readonly fixed: string; readonly taken: boolean };

/** The confidence from which a repair is made rather than suggested. */
export function leastConfidence(options: RepairOptions): number {
  return options.minConfidence ?? 0.5;
}

/**
 * A text with its garbled letters put right, and every change as a repair. Clean text comes back as it is.
 *
 * Mojibake is undone first, then legacy charsets, then composition and look-alikes, then what a broken font map has
 * made of letters. Digits never change. Applying the repairs with `applied: true` to the text, from last to first,
 * gives the value. See docs/repair.md.
 *
 * @example
 * repairText("C«ng an tØnh b¸o c¸o kÕt qu¶").value // → "Công an tỉnh báo cáo kết quả"
 */
export function repairText(text: string, options: RepairOptions = {}): Repaired<string> {
  const survey = surveyText(text);
  if (isClean(survey)) return { value: text, repairs: [] };
  const least = leastConfidence(options);
  const edits = repairFlow(text, linesOf(text));
  return {
    value: applyEdits(
      text,
      edits.filter((edit) => edit.confidence >= least),
    ),
    repairs: toRepairs(text, edits).map((repair) => ({ ...repair, applied: repair.confidence >= least })),
  };
}

function linesOf(text: string): readonly FlowSpan[] {
  const spans: FlowSpan[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    spans.push({ start, end: end < 0 ? text.length : end, block: spans.length });
    if (end < 0) break;
    start = end + 1;
  }
  return spans;
}
