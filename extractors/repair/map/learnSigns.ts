import { openGiven } from "./channel.ts";
import { FIRST_ROUNDS, LAST_ROUNDS, learnRounds } from "./learnRounds.ts";
import { openReader } from "./wordReader.ts";
import { countWords } from "./words.ts";

/**
 * What each sign of a text stands for, as expected counts by letter: every sign one letter of one font, its letters
 * and their chances given from elsewhere (shapes, known ways of breaking maps).
 *
 * A sign without chances may be any letter. Nothing is decided here: the caller takes the likeliest.
 */
export function learnSigns(
  text: string,
  given: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const words = countWords(text);
  const channel = openGiven(given);
  learnRounds(openReader(words, channel), [...FIRST_ROUNDS, ...LAST_ROUNDS.flat()]);
  const learned = new Map<string, Map<string, number>>();
  for (const [sign, chances] of given)
    learned.set(sign, new Map([...chances].map(([letter, chance]) => [letter, chance / 2])));
  for (const [key, count] of channel.counts) {
    const own = learned.get(key[0]!);
    const letter = key.slice(1);
    own?.set(letter, (own.get(letter) ?? 0) + count);
  }
  return learned;
}
