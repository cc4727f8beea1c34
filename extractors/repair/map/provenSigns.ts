import { ACCENTED, isAccented } from "../language/letters.ts";
import { addAlternates, learnChannel } from "./channel.ts";
import type { WordReader } from "./wordReader.ts";
import { forgetCandidates } from "./wordReader.ts";

/** A legal letter that was read as others this often is a sign. */
const PROVEN = 2;
/** A letter that comes through right more often than this is not looked for behind other signs. */
const MOST_RIGHT = 3;

/**
 * Lets legal letters that have proven to stand for others stand for any letter that hardly comes through right, as signs
 * do: `ỵ` read as `ị` may be `ắ` too, in words too few to speak for it by themselves. True where there are such letters.
 */
export function openProvenSigns(reader: WordReader): boolean {
  const { channel, words } = reader;
  const missing = [...ACCENTED].filter((letter) => (words.right.get(letter) ?? 0) <= MOST_RIGHT);
  const proven = [...channel.options].filter(([sign]) => isAccented(sign) && timesRead(reader, sign) >= PROVEN);
  for (const [sign] of proven) addAlternates(channel, sign, missing);
  if (proven.length === 0) return false;
  learnChannel(channel, new Map(channel.counts));
  forgetCandidates(
    reader,
    proven.map(([sign]) => sign),
  );
  return true;
}

/** How often a legal letter was read as another, by the last round of learning. */
function timesRead({ channel }: WordReader, sign: string): number {
  let times = 0;
  for (const { letter, capital } of channel.options.get(sign) ?? [])
    if (letter !== sign.toLowerCase())
      times += (channel.counts.get(sign + letter) ?? 0) + (channel.counts.get(sign + capital) ?? 0);
  return times;
}
