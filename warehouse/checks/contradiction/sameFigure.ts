import type { Observation } from "../../../model/observation.ts";
import { writeDims } from "../../load/cells.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isMiswritten } from "../number/nearness.ts";
import { readNumber } from "../number/readNumber.ts";
import { isTotal } from "../table/tables.ts";
import { listOpenings } from "../text/listWords.ts";
import type { Check, Checked } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { together } from "../verdict/verdicts.ts";
import { suspectContradiction } from "./statements.ts";

/** Figures that were read with less confidence are not held against each other. */
const sure = 0.9;

type Stated = { readonly figure: Figure; readonly observation: Observation };

/**
 * Two statements that were read as the same figure: indicator, area, period, dimensions and unit. Headlines are compared
 * whatever they say; other statements of the whole area, in running text or a row of totals, where they differ by a slip.
 */
export const sameFigure: Check = (checked) => {
  const groups = new Map<string, Stated[]>();
  for (const stated of checked.passages.flatMap((read) => statedIn(checked, read))) {
    const { indicator, area, period, dims } = stated.observation;
    const key = [indicator, area, period, writeDims(dims)].join("|");
    groups.set(key, [...(groups.get(key) ?? []), stated]);
  }
  return together(
    [...groups.values()].flatMap(([first, ...rest]) => {
      const other = rest.find((one) => first !== undefined && differ(first, one));
      if (first === undefined || other === undefined) return [];
      return [
        suspectContradiction(other.figure, first.figure, [first.figure], writeReason("elsewhere", first.figure.value)),
      ];
    }),
  );
};

function differ(a: Stated, b: Stated): boolean {
  if (a.figure.amount === b.figure.amount) return false;
  const headlines = a.observation.headline && b.observation.headline && a.observation.unit === b.observation.unit;
  return headlines || isMiswritten(a.figure, b.figure);
}

/** The figures of a passage that state something of the whole area: no parts, no notes, no rows but those of totals. */
function statedIn(checked: Checked, read: Read): readonly Stated[] {
  const { plain } = checked.extraction;
  if (read.passage.cells !== undefined) return statedInRow(checked, read);
  return read.figures.flatMap((figure) => {
    const { observation } = figure;
    if (observation === undefined || !isActual(observation)) return [];
    const whole = isCount(figure) && (observation.headline || isFirst(plain.text, read, figure));
    return whole ? [{ figure, observation }] : [];
  });
}

/** The figures of a row of totals. */
function statedInRow(checked: Checked, read: Read): readonly Stated[] {
  const { observations, plain, report } = checked.extraction;
  const { cells = [], start, end } = read.passage;
  if (!cells.some((cell) => isTotal(plain.text.slice(cell.start, cell.end).trim()))) return [];
  return observations
    .filter((one) => start <= one.start && one.end <= end && one.area === report.area && isActual(one))
    .flatMap((observation) => {
      const figure = readNumber(plain.text.slice(observation.start, observation.end), observation);
      return figure === undefined ? [] : [{ figure, observation }];
    });
}

function isActual(one: Observation): boolean {
  return one.indicator !== undefined && one.role === "actual" && one.confidence >= sure && !one.computed;
}

/** `25 vụ (không tính các vụ đánh bạc)`: a count of its own. */
const excepting = /^[^;.)]{0,60}(?:không (?:tính|kể|bao gồm)|ngoại trừ)/iu;

/** True of the first count of its kind in its sentence, outside of notes, brackets and lists. */
function isFirst(text: string, read: Read, figure: Figure): boolean {
  if (read.passage.type === "note" || read.passage.type === "item" || figure.depth > 0) return false;
  if (excepting.test(text.slice(figure.end, figure.end + 90))) return false;
  const sentence = read.sentences.find((one) => one.start <= figure.start && figure.end <= one.end);
  if (sentence === undefined) return false;
  const earlier = read.figures.some(
    (one) => sentence.start <= one.start && one.end <= figure.start && one.kind === figure.kind,
  );
  return !earlier && text.slice(sentence.start, figure.start).search(listOpenings) < 0;
}
