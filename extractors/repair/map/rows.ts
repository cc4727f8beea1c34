import { shownCase } from "./shownCase.ts";
import type { Slot } from "./weighReadings.ts";
import { weighReadings } from "./weighReadings.ts";
import type { WordReader } from "./wordReader.ts";
import { isAmbiguous, readAsItStands, readType } from "./wordReader.ts";

/** A row of words and the weight of each reading of each of them; `from` is the place of its first word in the text. */
export type Row = {
  readonly slots: readonly Slot[];
  readonly weights: readonly (readonly number[])[];
  readonly from: number;
};

/**
 * Calls with every row of neighbouring ambiguous words, the word before and the word after included, until `take`
 * answers false. `warmth` is how much the words around count; rows without a word of any `worth` are passed over.
 */
export function eachRow(
  reader: WordReader,
  limit: number,
  warmth: number,
  worth: Float64Array | undefined,
  take: (row: Row) => boolean,
): void {
  const { tokens, typeOf } = reader.words;
  for (let at = 0; at < tokens.length; at++) {
    if (!isAmbiguous(reader, typeOf[at]!)) continue;
    const from = at > 0 && !tokens[at]!.edge ? at - 1 : at;
    let to = at + 1;
    while (to < tokens.length && !tokens[to]!.edge && isAmbiguous(reader, typeOf[to]!)) to++;
    if (to < tokens.length && !tokens[to]!.edge) to++;
    if (worth !== undefined && !isWorthwhile(reader, worth, at, to)) {
      at = to - 1;
      continue;
    }
    const slots: Slot[] = [];
    for (let each = from; each < to; each++) {
      const type = typeOf[each]!;
      const readings = isAmbiguous(reader, type) ? readType(reader, type, limit) : readAsItStands(reader, type);
      const isCapital = readings.length > 1 ? shownCase(reader.words, each) : undefined;
      slots.push({ readings, edge: tokens[each]!.edge, ends: tokens[each + 1]?.edge ?? true, isCapital });
    }
    if (!take({ slots, weights: weighReadings(slots, warmth), from })) return;
    at = to - 1;
  }
}

function isWorthwhile(reader: WordReader, worth: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (worth[at]! > 0 && isAmbiguous(reader, reader.words.typeOf[at]!)) return true;
  return false;
}
