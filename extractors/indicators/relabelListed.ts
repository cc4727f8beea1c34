import type { Plain } from "../../model/plain.ts";
import { findEntry } from "./catalogue/catalogue.ts";
import type { Reading } from "./decision.ts";
import type { PassageContext } from "./passageContext.ts";

/**
 * The readings with counts of names told from counts of things: `48 mô hình[22]` whose note lists some 48 names counts
 * kinds. A list of names is parted by semicolons and about as long as the number says.
 */
export function relabelListed(
  plain: Plain,
  index: number,
  readings: readonly Reading[],
  context: PassageContext,
): readonly Reading[] {
  return readings.map((reading) => {
    const listed = reading.entry?.listed;
    if (listed === undefined || reading.role !== "actual" || reading.part) return reading;
    const list = listAfter(plain, index, reading, context);
    const count = Number(reading.figure.quantity.value);
    if (list === undefined || list.names < 5) return reading;
    const exact = Math.abs(list.names - count) <= Math.max(1, count * 0.1);
    const entry = findEntry(listed);
    if (entry === undefined || !(exact || list.bare)) return reading;
    return { ...reading, entry, because: "list", margin: exact ? reading.margin : Math.min(reading.margin, 0.2) };
  });
}

/** The list in the note cited soon after a figure: how many names it has, and whether it is nothing but names, all of them. */
function listAfter(
  plain: Plain,
  index: number,
  reading: Reading,
  context: PassageContext,
): { readonly names: number; readonly bare: boolean } | undefined {
  const at = context.setting.passage.start + reading.figure.quantity.end;
  const mark = context.setting.passage.marks.find((one) => one.start >= at && one.start - at < 200);
  if (mark === undefined) return undefined;
  const note = plain.passages.find((passage) => passage.cited === index && passage.label === mark.label);
  if (note === undefined) return undefined;
  const text = plain.text.slice(note.start, note.end);
  const names = text.split(";").filter((name) => /\p{L}/u.test(name)).length;
  return { names, bare: !/\d\s+(?:mô hình|tổ|đội|câu lạc bộ)|tiêu biểu|(?:như|gồm)\s*:|…|\.\.\.|v\.v/iu.test(text) };
}
