import { type Zippable, zipSync } from "fflate";
import type { Zip } from "./openZip.ts";

/** No clock: parts without a time of their own get the first one a zip can hold. */
const noTime = "1980-01-01T00:00:00";

/**
 * A package with some parts replaced: all others, their order and their times are those of the original. The same
 * input gives the same bytes.
 */
export function replaceParts(zip: Zip, changed: ReadonlyMap<string, string>): Uint8Array {
  const parts: Zippable = {};
  for (const { name, modified } of zip.entries) {
    if (name.endsWith("/")) continue;
    const text = changed.get(name);
    const bytes = text === undefined ? (zip.read(name) ?? new Uint8Array()) : new TextEncoder().encode(text);
    parts[name] = [bytes, { mtime: localTime(modified) }];
  }
  return zipSync(parts, { level: 6 });
}

/** A new package of parts in the order given. */
export function writeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const mtime = localTime(noTime);
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(parts))
    packed[name] = [typeof text === "string" ? new TextEncoder().encode(text) : text, { mtime }];
  return zipSync(packed, { level: 6 });
}

/** The library writes the local fields of a date, so that is how the date is made: no time zone comes in. */
function localTime(time: string): Date {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.split(/[-T:]/).map(Number);
  return new Date(Math.max(1980, year), Math.max(1, month) - 1, Math.max(1, day), hour, minute, second);
}
