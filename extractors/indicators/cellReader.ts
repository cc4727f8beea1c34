import type { Report } from "../../model/report.ts";
import { unitClass } from "../quantities/units.ts";
import { findEntry } from "./catalogue/catalogue.ts";
import type { CellNumber } from "./cellNumbers.ts";
import { nounIn, powerOf, unitInBrackets } from "./cellUnits.ts";
import type { Direction, InRole, Reading } from "./decision.ts";
import { cleaned, phraseOf, readSentence } from "./headingSentences.ts";
import { unitNouns } from "./setting.ts";
import type { Line } from "./Table.ts";

/** What a cell stands under: the headings of its row and column, the label of its group, and the lines before its own. */
export type CellPlace = {
  readonly row: Line;
  readonly column: Line;
  /** The unit that the row or the cell prints. */
  readonly unit: string | undefined;
  /** The label over a group of rows. */
  readonly group: string;
  /** The rows (or, where rows are areas, the columns) before, as a sentence would go on: `Tin Nhân dân cung cấp 1.212 tin`. */
  readonly before: readonly string[];
  readonly base: boolean;
};

/** How a cell is read, and the power of ten of its heading's unit (`triệu đồng`: 6). */
export type CellReading = { readonly reading: Reading; readonly power: number };

/** A reader of the cells of a table under headings (`above`); the same place is read once. */
export type CellReader = (place: CellPlace, number: CellNumber, change: Direction) => CellReading | undefined;

/**
 * A reader of the cells of one table.
 *
 * A cell is read as the sentence that its headings would be (`Số vụ tai nạn giao thông: 12 vụ`), under the headings
 * and the caption of the table. Where these name nothing, the label of its group or the caption leads the sentence,
 * and then the lines before it: `Tin Nhân dân cung cấp 1.212 tin, khám phá 1.212 vụ`.
 */
export function cellReader(above: readonly string[], report: Report): CellReader {
  const known = new Map<string, CellReading | undefined>();
  return (place, number, change) => {
    const { row, column } = place;
    const key = `${row.text}|${row.area?.name}|${row.period}|${column.text}|${column.area?.name}|${column.period}|${column.role}|${place.unit}|${place.group}|${place.before.join()}|${number.unit}|${change}|${place.base}`;
    if (!known.has(key)) known.set(key, readCell(above, place, number, change, report));
    return known.get(key);
  };
}

function readCell(
  above: readonly string[],
  place: CellPlace,
  number: CellNumber,
  change: Direction,
  report: Report,
): CellReading | undefined {
  const { row, column } = place;
  const changes = column.role === "change" || row.role === "change";
  const percent = number.unit === "%" || (column.percent && number.unit === undefined);
  const label = [row.text, column.role === "change" ? withoutRole(column.text) : column.text].filter(Boolean).join(" ");
  const counted = place.unit ?? unitInBrackets(label) ?? (isUnit(row.text) ? row.text : nounIn(label));
  const printed = percent ? "%" : counted;
  const read = (unit: string | undefined): Reading | undefined => readLabel(above, label, unit, place, report);
  const rate = percent && !changes ? readSentence(above, phraseOf(label, "%"), report) : undefined;
  const count = rate?.entry === undefined ? read(percent && counted === "%" ? undefined : counted) : undefined;
  const reading = count === undefined ? rate : percent && !changes ? rateOf(count) : count;
  if (reading === undefined) return undefined;
  const area = row.area ?? column.area;
  const period = column.period ?? row.period;
  return {
    power: percent ? 0 : powerOf(printed),
    reading: {
      ...reading,
      ...roleOfCell(place, changes ? change : undefined, percent),
      unit: { ...reading.unit, text: printed, inherited: reading.unit.inherited && printed === undefined },
      because: "table",
      place:
        area === undefined
          ? { area: report.area, code: report.area_code, confidence: report.confidence }
          : { area: area.name, code: area.code, confidence: 0.95 },
      time: period === undefined ? reading.time : { ...reading.time, period, named: true },
      approx: undefined,
    },
  };
}

/** A share of what is counted: where there is one its rate. */
function rateOf(count: Reading): Reading {
  const entry = count.entry?.ratio === undefined ? count.entry : findEntry(count.entry.ratio);
  return { ...count, entry, margin: Math.min(count.margin, 0.2) };
}

/** Units of reports, tried where a table prints none. */
const usual = ["vụ", "người", "trường hợp", "đối tượng", "buổi", "mô hình"];

/** The reading of a label: by itself, led by its group or by the caption, or as the next of the lines before it; the first that names an indicator. */
function readLabel(
  above: readonly string[],
  label: string,
  unit: string | undefined,
  { group, before }: CellPlace,
  report: Report,
): Reading | undefined {
  let unknown: Reading | undefined;
  const caption = above.at(-1) ?? "";
  const sentences = (noun: string | undefined): readonly string[] => {
    const own = phraseOf(label, noun);
    if (label === "") return [phraseOf("có", noun)];
    return [
      own,
      group === "" ? "" : `${cleaned(group)} ${own}`,
      caption === "" ? "" : `${cleaned(caption)}: ${own}`,
      before.length === 0 ? "" : `${before.join(", ")}, ${own}`,
    ];
  };
  for (const [at, sentence] of sentences(unit).entries()) {
    const reading = sentence === "" ? undefined : readSentence(above, sentence, report);
    unknown ??= reading;
    if (reading?.entry !== undefined)
      return { ...reading, score: reading.score - 0.1, margin: at < 2 ? reading.margin : 0.2 };
  }
  if (unit !== undefined) return unknown;
  const guesses = usual.flatMap((noun) => {
    const reading = sentences(noun)
      .map((sentence) => (sentence === "" ? undefined : readSentence(above, sentence, report)))
      .find((one) => one?.entry !== undefined);
    return reading === undefined ? [] : [reading];
  });
  const best = guesses.sort((left, right) => right.score - left.score)[0];
  return best === undefined || best.score < 2.2
    ? unknown
    : { ...best, margin: 0.2, unit: { ...best.unit, inherited: true } };
}

/** The role that the headings and the place of a number in its cell say. */
function roleOfCell(
  { row, column, base }: CellPlace,
  change: Direction | undefined,
  percent: boolean,
): InRole | object {
  if (base) return { role: "base" };
  if (change !== undefined) return { role: percent ? "change_pct" : "change", direction: change };
  if (column.role === "target" || row.role === "target") return { role: "target" };
  return percent ? { role: "share" } : {};
}

function isUnit(text: string): boolean {
  return text !== "" && unitNouns(text).every((noun) => unitClass(noun) !== undefined);
}

function withoutRole(text: string): string {
  return text
    .replace(
      /so sánh|so với(?: cùng kỳ)?(?: năm)?(?: trước)?|chênh lệch|tăng|giảm|\(?[+-]\)?|tỷ lệ|%|\/|cùng kỳ|(?:19|20)\d\d/giu,
      " ",
    )
    .trim();
}
