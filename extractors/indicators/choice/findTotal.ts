import { catalogue } from "../catalogue/catalogue.ts";
import { alternatives, vocabulary } from "../catalogue/compiled.ts";
import type { Reading } from "../decision.ts";
import type { Evidence } from "../evidence.ts";
import type { PassageContext } from "../passageContext.ts";
import { compatible } from "../relate.ts";
import { ruledOut } from "../score.ts";
import type { Figure } from "../setting.ts";

/** The total that a figure is part of: outside its parenthesis, before `trong đó`, or where its footnote is cited. */
export function findTotal(
  figure: Figure,
  nouns: readonly string[],
  totals: readonly Reading[],
  context: PassageContext,
  evidence: Evidence,
): { readonly reading: Reading; readonly score: number } | undefined {
  for (const [list, score] of [
    [totals, 2.15],
    [context.anchors, context.breakdown ? 2.9 : 2.0],
  ] as const) {
    const open = list.filter((total) => {
      if (total.entry === undefined || total.entry.context) return false;
      if (total.role !== "actual" && total.role !== "target" && total.role !== "proposed") return false;
      if (!compatible(figure, nouns, total.figure, total.unit.nouns)) return false;
      return !ruledOut(total.entry, evidence, notPhrases);
    });
    const same =
      open.find((total) => total.unit.nouns[0] === nouns[0]) ??
      open.find((total) => total.figure.class === figure.class);
    const reading = same ?? open[0];
    if (reading !== undefined && (list !== totals || same === reading || isWithin(figure, reading)))
      return { reading, score: score + (reading.unit.nouns[0] === nouns[0] ? 0.25 : 0) };
  }
  return undefined;
}

/** Of another unit a part must be the smaller; of the same unit it is one all the same, and the report is wrong. */
function isWithin(figure: Figure, total: Reading): boolean {
  return Number(figure.quantity.value) <= Number(total.figure.quantity.value);
}

const notPhrases: ReadonlyMap<string, readonly number[]> = new Map(
  catalogue.map((entry) => [
    entry.id,
    entry.wordings.flatMap((wording) => alternatives(wording.not).map((phrase) => vocabulary.add(phrase))),
  ]),
);
