import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { readWords } from "../quantities/readWords.ts";
import { longestByFirstWord, unitClass } from "../quantities/units.ts";
import type { CellNumber } from "./cellNumbers.ts";
import type { InRole, Reading } from "./decision.ts";
import { type Before, passageContext } from "./passageContext.ts";
import { readFigures } from "./readFigures.ts";
import { unitNouns } from "./setting.ts";
import type { Line, Table } from "./tableLines.ts";

/** How a cell is read, and the power of ten of its heading's unit (`triệu đồng`: 6). */
export type CellReading = { readonly reading: Reading; readonly power: number };

/**
 * A reader of the cells of one table.
 *
 * A cell is read as the sentence that its headings would be (`Số vụ tai nạn giao thông: 12 vụ`), under the headings
 * and the caption of the table; the same headings are read once.
 */
export function cellReader(
  plain: Plain,
  table: Table,
  report: Report,
): (row: Line, column: Line, unit: string | undefined, number: CellNumber, base: boolean) => CellReading | undefined {
  const known = new Map<string, CellReading | undefined>();
  const above = [...table.headings.map((index) => textOf(plain, index)), table.caption].filter((text) => text !== "");
  return (row, column, unit, number, base) => {
    const key = `${row.text}|${row.area?.name}|${row.period}|${column.text}|${column.area?.name}|${column.period}|${column.role}|${unit}|${number.unit}|${number.sign}|${base}`;
    if (!known.has(key)) known.set(key, readAs(above, row, column, unit, number, base, report));
    return known.get(key);
  };
}

function textOf(plain: Plain, index: number): string {
  const passage = plain.passages[index]!;
  return plain.text.slice(passage.start, Math.min(passage.end, passage.start + 300));
}

function readAs(
  above: readonly string[],
  row: Line,
  column: Line,
  unit: string | undefined,
  number: CellNumber,
  base: boolean,
  report: Report,
): CellReading | undefined {
  const label = [row.text, column.role === "change" ? withoutRole(column.text) : column.text]
    .filter((text) => text !== "")
    .join(" ");
  const percent = number.unit === "%" || (column.percent && number.unit === undefined);
  const counted =
    unit ??
    unitInBrackets(label) ??
    (unitNouns(row.text).every((noun) => unitClass(noun) !== undefined) && row.text !== "" ? row.text : nounIn(label));
  const printed = percent ? "%" : counted;
  const power = percent ? 0 : powerOf(printed);
  const sentence = (of: string | undefined): string =>
    `${label.replace(/\([^)]*\)/g, " ").replace(/[;:.]/g, " ")} ${sample} ${powerOf(of) > 0 ? "đồng" : (of ?? "")}`;
  const own = readSentence(above, sentence(printed), report);
  const reading =
    percent && own?.entry === undefined && counted !== "%" ? readSentence(above, sentence(counted), report) : own;
  if (reading === undefined) return undefined;
  const area = row.area ?? column.area;
  const period = column.period ?? row.period;
  return {
    power,
    reading: {
      ...reading,
      ...roleOfCell(row, column, number, base, percent),
      unit: { ...reading.unit, text: printed, inherited: false },
      because: "table",
      place:
        area === undefined
          ? { area: report.area, code: report.area_code, confidence: report.confidence }
          : { area: area.name, code: area.code, confidence: 0.95 },
      time: period === undefined ? reading.time : { ...reading.time, period, named: true },
      score: reading.score - 0.1,
      approx: undefined,
    },
  };
}

/** The role that the headings, the sign and the place of a number in its cell say. */
function roleOfCell(row: Line, column: Line, number: CellNumber, base: boolean, percent: boolean): InRole | undefined {
  if (base) return { role: "base" };
  if (column.role === "change" || row.role === "change") {
    const direction = number.sign === "-" || column.down || row.down ? "down" : "up";
    return { role: percent ? "change_pct" : "change", direction };
  }
  if (column.role === "target" || row.role === "target") return { role: "target" };
  return percent ? { role: "share" } : undefined;
}

function readSentence(above: readonly string[], sentence: string, report: Report): Reading | undefined {
  const plain = syntheticPlain(above, sentence);
  const before: Before = { settings: new Map(), readings: new Map(), contexts: new Map() };
  return readFigures(passageContext(plain, plain.passages.length - 1, report, before)).at(-1);
}

/** A number that stands for any: which one a cell holds says nothing of what it counts. */
const sample = "1.212";

function withoutRole(text: string): string {
  return text
    .replace(
      /so sánh|so với(?: cùng kỳ)?(?: năm)?(?: trước)?|chênh lệch|tăng|giảm|\(?[+-]\)?|tỷ lệ|%|\/|cùng kỳ|(?:19|20)\d\d/giu,
      " ",
    )
    .trim();
}

/** `Tiền phạt (triệu đồng)` → `triệu đồng`. */
function unitInBrackets(label: string): string | undefined {
  for (const match of label.matchAll(/\(([^()]{1,40})\)/g)) {
    const content = match[1]!.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:?\s*/iu, "").trim();
    if (powerOf(content) > 0 || unitClass(content.toLowerCase()) !== undefined || content === "%") return content;
  }
  return undefined;
}

/** The noun that a heading counts: after `số`, else the first of the tables (`Số vụ tai nạn` → `vụ`). */
function nounIn(label: string): string | undefined {
  const words = readWords(label);
  let first: string | undefined;
  for (let i = 0; i < words.length; i++) {
    for (let length = longestByFirstWord.get(words[i]!.text) ?? 0; length > 0; length--) {
      const span = words.slice(i, i + length);
      const noun = span.map((word) => word.text).join(" ");
      const kind = unitClass(noun);
      if (kind === undefined || (kind === "activity" && first !== undefined)) continue;
      const printed = label.slice(span[0]!.start, span.at(-1)!.end);
      if (words[i - 1]?.text === "số" || words[i - 1]?.text === "lượng") return printed;
      first ??= printed;
      break;
    }
  }
  return first;
}

function powerOf(unit: string | undefined): number {
  const match = /^(?:nghìn|ngàn|1\.000|1000|triệu|tỷ|tỉ)(?=\s*đồng|$)/iu.exec(unit?.trim() ?? "");
  if (!match) return 0;
  const word = match[0].toLowerCase();
  return word.startsWith("tr") ? 6 : word.startsWith("t") ? 9 : 3;
}

function syntheticPlain(above: readonly string[], sentence: string): Plain {
  const passages: Passage[] = [];
  let text = "";
  const add = (content: string, type: Passage["type"], headings: readonly number[]): void => {
    const start = text.length;
    text += `${content}\n`;
    passages.push({ type, start, end: start + content.length, headings, places: [], marks: [] });
  };
  for (const heading of above) add(heading.replace(/\n/g, " "), "heading", []);
  add(
    sentence,
    "paragraph",
    passages.map((_passage, index) => index),
  );
  return { text, passages, doubts: [] };
}
