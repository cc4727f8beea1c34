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
    const names = namesAfter(plain, index, reading, context);
    const count = Number(reading.figure.quantity.value);
    if (names < 5 || Math.abs(names - count) > Math.max(1, count * 0.1)) return reading;
    const entry = findEntry(listed);
    return entry === undefined ? reading : { ...reading, entry, because: "list" };
  });
}

/** How many names the note cited soon after a figure lists. */
function namesAfter(plain: Plain, index: number, reading: Reading, context: PassageContext): number {
  const at = context.setting.passage.start + reading.figure.quantity.end;
  const mark = context.setting.passage.marks.find((one) => one.start >= at && one.start - at < 200);
  if (mark === undefined) return 0;
  const note = plain.passages.find((passage) => passage.cited === index && passage.label === mark.label);
  if (note === undefined) return 0;
  return plain.text
    .slice(note.start, note.end)
    .split(";")
    .filter((name) => /\p{L}/u.test(name)).length;
}
