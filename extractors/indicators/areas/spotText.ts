import { type Reading, readWords } from "./reading.ts";
import type { Spot } from "./spot.ts";
import { spotAreas } from "./spotAreas.ts";

/** A text whose words have been read, with the places where areas may be named: the same whatever the report's area and date. */
export type Spotted = { readonly reading: Reading; readonly spots: readonly Spot[] };

/** Reads a text for `findAreas`. */
export function spotText(text: string): Spotted {
  const reading = readWords(text);
  let spots: readonly Spot[] | undefined;
  return {
    reading,
    get spots() {
      spots ??= spotAreas(reading);
      return spots;
    },
  };
}
