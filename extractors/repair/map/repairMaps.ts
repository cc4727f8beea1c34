import { isAccented } from "../language/letters.ts";
import type { Edit } from "../text/edits.ts";
import { addFamilyAlternates, addLearnedAlternates } from "./alternates.ts";
import { confirmedFamily, keepFamily, openChannel } from "./channel.ts";
import { decideWords } from "./decideWords.ts";
import { FIRST_ROUNDS, LAST_ROUNDS, learnRounds } from "./learnRounds.ts";
import { repairLoneSigns } from "./loneSigns.ts";
import { openProvenSigns } from "./provenSigns.ts";
import { repairQuotes } from "./quotes.ts";
import { forgetCandidates, openReader } from "./wordReader.ts";
import type { Words } from "./words.ts";
import { countWords } from "./words.ts";

/** So many unknown words are there in clean texts: a text without any sign must have more to be looked at. */
const USUAL_UNKNOWN = 2;

/**
 * Edits that undo a broken map from glyphs to letters, in a text whose fonts are gone.
 *
 * What each sign stands for is learned from the text itself (expectation and maximisation): every word with signs is
 * read in all ways that give a word, each way is weighed by the language model and the words around, and what the
 * signs stood for in them is what they are taken to stand for in the next round. Known ways of breaking a map are
 * where it starts from. One sign may stand for several letters; each word is decided by itself.
 */
export function repairMaps(text: string): readonly Edit[] {
  const words = countWords(text);
  const signs = signsOf(words);
  if (signs.size === 0 && unknownTypes(words) <= USUAL_UNKNOWN) return [];
  const channel = openChannel(signs, words.right, words.tokens.length);
  const reader = openReader(words, channel);
  learnRounds(reader, FIRST_ROUNDS);
  const family = confirmedFamily(channel);
  if (family !== undefined) {
    addFamilyAlternates(channel, family, words);
    keepFamily(channel, family);
    forgetCandidates(reader, channel.options.keys());
  }
  for (const rounds of LAST_ROUNDS) {
    if (family === undefined) addLearnedAlternates(reader);
    learnRounds(reader, rounds);
  }
  if (family === undefined && openProvenSigns(reader)) learnRounds(reader, LAST_ROUNDS.at(-1)!);
  const decided = decideWords(reader, family);
  const edits = merge(decided, repairLoneSigns(text, decided));
  return edits.length > 0 && family === "tounicode-or" ? merge(edits, repairQuotes(text)) : edits;
}

function signsOf(words: Words): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const type of words.types.values()) for (const sign of type.signs) signs.add(sign);
  return signs;
}

function unknownTypes(words: Words): number {
  let unknown = 0;
  for (const type of words.types.values())
    if (type.id < 0 && type.signs.size === 0 && [...type.text].some(isAccented)) unknown++;
  return unknown;
}

function merge(edits: readonly Edit[], more: readonly Edit[]): readonly Edit[] {
  const taken = new Set(edits.flatMap((edit) => [edit.start, edit.end - 1]));
  return [...edits, ...more.filter((edit) => !taken.has(edit.start))].sort((a, b) => a.start - b.start);
}
