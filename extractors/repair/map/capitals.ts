import { capitalShare } from "../language/languageModel.ts";
import { NUMBER } from "../language/words.ts";
import { isAbbreviation } from "./oddReadings.ts";
import type { Reading, Step } from "./readings.ts";
import { isInCapitals } from "./shownCase.ts";
import type { WordReader } from "./wordReader.ts";
import { likeliestId } from "./wordReader.ts";

const VOWEL = /[^bcdđfghjklmnpqrstvwxz]/;
/** The chance that a word at the start of a sentence has a capital, and a sign by itself or within its word. */
const OPENS = 0.9;
const ABBREVIATED = 0.95;
const INSIDE = 0.1;
/** The chance of a capital in a word whose neighbours are in capitals. */
const AMONG_CAPITALS = 0.9;

/** The chance of a capital where the letters around leave it open: `ủy` or `Ủy`, `Sỉ` or `SỈ`. */
function capitalChance(text: string, place: number, { word }: Reading, share: number): number {
  if (place > 0) return isAbbreviation(text) && !VOWEL.test(word) ? ABBREVIATED : INSIDE;
  return text.length === 1 ? INSIDE : Math.min(0.95, Math.max(0.03, share));
}

/** The chance that a word begins with a capital: by its place in the sentence, the word and the word before. */
function openingChance(reader: WordReader, at: number, reading: Reading): number {
  const { tokens } = reader.words;
  const token = tokens[at]!;
  if (token.opens) return token.text.length === 1 && reading.word === "đ" ? INSIDE : OPENS;
  const alone = capitalShare(reading.id);
  const behind = tokens[at + 1]?.edge === false ? likeliestId(reader, at + 1) : -1;
  const paired = capitalShare(reading.id, token.edge ? -1 : likeliestId(reader, at - 1), behind);
  const own = capitalChance(token.text, 0, reading, paired);
  const before = tokens[at - 1];
  if (paired !== alone) return own;
  if (token.edge || before === undefined || before.opens || before.text.length < 2) return own;
  if (/^\p{Lu}\p{Ll}/u.test(before.text)) return own / (own + (1 - own) / 6);
  if (/^\p{Ll}/u.test(before.text)) return own / (own + (1 - own) * 3);
  return own;
}

/** True of a word whose neighbours in the same clause are in capitals: `THÀNH NIÊN V° MỘT S¾`. */
function isAmongCapitals({ words: { tokens } }: WordReader, at: number): boolean {
  const neighbours = [tokens[at]!.edge ? undefined : tokens[at - 1], tokens[at + 1]?.edge ? undefined : tokens[at + 1]];
  const shown = neighbours.filter((token) => token !== undefined && token.text !== NUMBER);
  return shown.length > 0 && shown.every((token) => isInCapitals(token!.text));
}

/**
 * The chance that the letter behind a sign is a capital, 0 to 1: by the letters around it, by its place in the
 * sentence, and by what the channel has learned of the letter in both cases.
 */
export function upperChance(reader: WordReader, at: number, { place, option, cases }: Step, reading: Reading): number {
  if (cases !== "either") return cases === "upper" ? 1 : 0;
  const { text } = reader.words.tokens[at]!;
  const share =
    place === 0
      ? openingChance(reader, at, reading)
      : isAmongCapitals(reader, at)
        ? AMONG_CAPITALS
        : capitalChance(text, place, reading, 0);
  return (option.upper * share) / (option.upper * share + option.lower * (1 - share) + 1e-12);
}
