import type { Edit } from "../text/edits.ts";
import type { Choice } from "./believedSigns.ts";
import { believedSigns } from "./believedSigns.ts";
import { upperChance } from "./capitals.ts";
import type { Family } from "./families.ts";
import { isOddlyCased } from "./oddReadings.ts";
import type { Reading, Step } from "./readings.ts";
import { eachRow } from "./rows.ts";
import type { WordReader } from "./wordReader.ts";
import { forgetReadings, isAmbiguous, READINGS } from "./wordReader.ts";
import type { WordType } from "./words.ts";
import { isSign } from "./words.ts";

const LEAST_WEIGHT = 0.5;
/** A word that is right as it stands is only changed when the other reading is this likely, weighed against it alone. */
const LEAST_WEIGHT_KNOWN = 0.7;
/** A legal letter stands for another only where at least this share of the other is garbled. */
const LEAST_SHARE = 0.1;
const MOST_CONFIDENCE = 0.999;

/** Edits that read each word with signs as its likeliest reading under what was learned, where that is sure enough. */
export function decideWords(reader: WordReader, family: Family | undefined): readonly Edit[] {
  forgetReadings(reader);
  const { words } = reader;
  const choices = likeliest(reader);
  const believed = believedSigns(words, choices);
  const least = new Map<Reading, number>();
  const evidence = new Map<string, string>();
  return choices.flatMap((choice) => {
    const { at, reading, weight, gain } = choice;
    const type = words.typeOf[at]!;
    let needed = least.get(reading);
    if (needed === undefined) {
      needed = leastWeight(reader, type, reading, believed, family);
      least.set(reading, needed);
    }
    const sure = type.id > 0 ? 1 / (1 + Math.exp(-gain)) : weight;
    return sure < needed ? [] : [editOf(reader, choice, family ?? "font-map", evidence)];
  });
}

/** How likely a reading of a word must be to be taken; more than any is where the document does not speak for it. */
function leastWeight(
  reader: WordReader,
  type: WordType,
  { steps }: Reading,
  believed: ReadonlySet<string>,
  family: Family | undefined,
): number {
  const changed = steps.filter(({ changes }) => changes);
  const signOf = ({ place }: Step): string => type.text[place]!;
  if (!changed.every((step) => believed.has(signOf(step)))) return Number.POSITIVE_INFINITY;
  const known = type.id > 0 && !isOddlyCased(type.text);
  const sure = changed.every(
    (step) => isSign(signOf(step)) || isMostlyGarbled(reader, signOf(step), step.option.letter),
  );
  if (!sure && (known || family === undefined)) return Number.POSITIVE_INFINITY;
  return known ? LEAST_WEIGHT_KNOWN : LEAST_WEIGHT;
}

/** Of each ambiguous word the likeliest reading, where that is not the word as it stands. */
function likeliest(reader: WordReader): readonly Choice[] {
  const choices: Choice[] = [];
  eachRow(reader, READINGS, 1, undefined, ({ slots, weights, from }) => {
    slots.forEach((slot, which) => {
      const at = from + which;
      const type = reader.words.typeOf[at]!;
      if (!isAmbiguous(reader, type) || choices.at(-1)?.at === at) return;
      const own = type.text.toLowerCase();
      const chances = weights[which]!;
      const best = chances.indexOf(Math.max(...chances));
      const reading = slot.readings[best]!;
      if (reading.word === own) return;
      const stay = chances[slot.readings.findIndex((one) => one.word === own)] ?? 0;
      choices.push({ at, reading, weight: chances[best]!, gain: Math.log(chances[best]! / Math.max(stay, 1e-12)) });
    });
    return true;
  });
  return choices;
}

/** True where the letter that a legal letter is read as hardly comes through right in this document. */
function isMostlyGarbled({ channel }: WordReader, sign: string, letter: string): boolean {
  const cased = sign === sign.toLowerCase() ? [letter] : [letter.toUpperCase(), letter];
  return cased.some((one) => {
    const garbled = channel.counts.get(sign + one) ?? 0;
    return garbled >= LEAST_SHARE * (garbled + (channel.right.get(one) ?? 0));
  });
}

function editOf(reader: WordReader, { at, reading, weight }: Choice, rule: string, known: Map<string, string>): Edit {
  const { start, end, text } = reader.words.tokens[at]!;
  const letters = [...text];
  for (const step of reading.steps) {
    if (!step.changes) continue;
    const { letter, capital } = step.option;
    letters[step.place] = upperChance(reader, at, step, reading) > 0.5 ? capital : letter;
  }
  const fixed = letters.join("");
  const key = `${text} ${fixed}`;
  let evidence = known.get(key);
  if (evidence === undefined) {
    const pairs = [...text].flatMap((sign, place) => (sign === fixed[place] ? [] : [`${sign} is ${fixed[place]}`]));
    evidence = `${[...new Set(pairs)].join(", ")} in this text's font`;
    known.set(key, evidence);
  }
  return { start, end, fixed, rule, evidence, confidence: Math.min(MOST_CONFIDENCE, weight) };
}
