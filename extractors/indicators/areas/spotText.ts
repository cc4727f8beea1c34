import { type Reading, readWords } from "./reading.ts";
import type { Extra } from "./readName.ts";
import type { Spot } from "./spot.ts";
import { spotAreas } from "./spotAreas.ts";

/** A text whose words have been read, with the places where areas may be named: the same whatever the report's area and date. */
export type Spotted = { readonly reading: Reading; readonly spots: readonly Spot[] };

/** Reads a text for `findAreas`; `extra` are names beside the gazetteer's. */
export function spotText(text: string, extra?: Extra): Spotted {
  const reading = readWords(text);
  return { reading, spots: spotAreas(reading, extra) };
}
