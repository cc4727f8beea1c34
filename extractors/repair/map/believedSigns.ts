import type { Reading } from "./readings.ts";
import type { Words, WordType } from "./words.ts";

/** What must be explained before a document is believed to be garbled (natural logarithm), and one sign of it. */
const LEAST_GAIN = 25;
const LEAST_SIGN_GAIN = 5;
/** This share of the different words with signs must be explained, and of the places where a sign stands. */
const LEAST_TYPES_SHARE = 0.5;
const LEAST_PLACES_SHARE = 0.4;
/** No word weighs more than this for a sign. */
const MOST_GAIN = 12;
/** A reading must be this likely by itself to speak for a sign. */
const COMMON = -15;

/** The likeliest reading of a word that changes it; `gain` is how much likelier than the word as it stands. */
export type Choice = {
  readonly at: number;
  readonly reading: Reading;
  readonly weight: number;
  readonly gain: number;
};

type Gain = { gain: number; count: number };

/** The signs that explain enough: several words that are common by themselves, and most of where the sign stands. */
export function believedSigns(words: Words, choices: readonly Choice[]): ReadonlySet<string> {
  const gains = new Map<string, Gain>();
  let all = 0;
  const explained = new Set<WordType>();
  for (const choice of choices) {
    const type = words.typeOf[choice.at]!;
    const { reading } = choice;
    if (reading.glued || reading.alone - reading.signs < COMMON || type.signs.size === type.text.length) continue;
    const gain = Math.min(MOST_GAIN, choice.gain);
    for (const { place, changes } of reading.steps) {
      if (!changes) continue;
      const sign = type.text[place]!;
      const entry = gains.get(sign) ?? { gain: 0, count: 0 };
      entry.gain += gain;
      entry.count++;
      gains.set(sign, entry);
    }
    all += gain;
    explained.add(type);
  }
  const kinds = new Set([...explained].map(({ text }) => text.toLowerCase())).size;
  return all < LEAST_GAIN || kinds < 2 || kinds < LEAST_TYPES_SHARE * oddTypes(words)
    ? new Set()
    : mostlyExplained(words, gains);
}

function oddTypes(words: Words): number {
  let odd = 0;
  for (const type of words.types.values()) if (type.signs.size > 0 && type.signs.size < type.text.length) odd++;
  return odd;
}

function mostlyExplained(words: Words, gains: ReadonlyMap<string, Gain>): ReadonlySet<string> {
  const standing = new Map<string, number>();
  for (const type of words.types.values())
    for (const sign of type.signs) standing.set(sign, (standing.get(sign) ?? 0) + type.count);
  const believed = new Set<string>();
  for (const [sign, { gain, count }] of gains)
    if (gain >= LEAST_SIGN_GAIN && count >= LEAST_PLACES_SHARE * (standing.get(sign) ?? 0)) believed.add(sign);
  return believed;
}
