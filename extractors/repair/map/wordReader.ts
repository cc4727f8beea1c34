import { isAccented } from "../language/letters.ts";
import type { Channel } from "./channel.ts";
import { isOddlyCased, penalised, readAbbreviation, readGlued, standing } from "./oddReadings.ts";
import type { Candidate, Reading } from "./readings.ts";
import { candidatesOf, readingsOf } from "./readings.ts";
import type { Trie } from "./trie.ts";
import { growTrie, languageTrie } from "./trie.ts";
import type { Words, WordType } from "./words.ts";

/** Readings of a word that are weighed at the end. */
export const READINGS = 10;
/** No longer word is read. */
const LONGEST_WORD = 10;
/** A reading this much less likely by itself than the best is not weighed: the words around cannot save it. */
const HOPELESS = 12;
/** A small letter among capitals makes a word this much less likely to be right. */
const ODD_CASE = -7;

/** The words of a text, what their signs may stand for, and the readings that follow from it, found when asked for. */
export type WordReader = {
  readonly words: Words;
  readonly channel: Channel;
  readonly own: Trie;
  /** What each word of the text counts as evidence. */
  readonly worth: Float64Array;
  readonly candidates: Map<string, readonly Candidate[]>;
  readonly readings: Map<WordType, readonly Reading[]>;
  readonly ambiguous: Map<WordType, boolean>;
};

/** Reads words through a channel; the document's own names count as words. */
export function openReader(words: Words, channel: Channel): WordReader {
  return {
    words,
    channel,
    own: growTrie(ownWords(words)),
    worth: worthOf(words),
    candidates: new Map(),
    readings: new Map(),
    ambiguous: new Map(),
  };
}

/** What each word of a text counts as evidence: a turn of phrase that stands n times counts √n times, where it stands first. */
function worthOf({ tokens, typeOf }: Words): Float64Array {
  const seen = new Map<string, number>();
  const phrases = tokens.map((token, at) => {
    const before = token.edge ? "" : typeOf[at - 1]?.text;
    const after = tokens[at + 1]?.edge === false ? tokens[at + 1]!.text : "";
    const phrase = `${before} ${token.text} ${after}`;
    seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
    return phrase;
  });
  return Float64Array.from(phrases, (phrase) => {
    const times = seen.get(phrase)!;
    seen.set(phrase, 0);
    return Math.sqrt(times);
  });
}

/** Words of the document that the language model does not know and that hold no sign: names. */
function ownWords(words: Words): readonly string[] {
  const own: string[] = [];
  for (const type of words.types.values())
    if (type.id < 0 && type.signs.size === 0 && type.count > 1 && [...type.text].some(isAccented))
      own.push(type.text.toLowerCase());
  return own;
}

/** Forgets the readings, because the channel has learned. */
export function forgetReadings(reader: WordReader): void {
  reader.readings.clear();
  reader.ambiguous.clear();
}

/** Forgets what words there may be too, because the signs of the channel may stand for other letters than before. */
export function forgetCandidates(reader: WordReader): void {
  reader.candidates.clear();
  forgetReadings(reader);
}

/** True of a word with signs, or with legal letters that may stand for others and not only as they are. */
export function isAmbiguous(reader: WordReader, type: WordType): boolean {
  let known = reader.ambiguous.get(type);
  if (known === undefined) {
    known = type.signs.size > 0;
    for (let at = 0; at < type.text.length && !known; at++) known = reader.channel.options.has(type.text[at]!);
    if (known && type.signs.size === 0) known = readType(reader, type, READINGS).length > 1;
    reader.ambiguous.set(type, known);
  }
  return known;
}

/** The readings of a word, as it stands among them, at most `limit` but for that one. */
export function readType(reader: WordReader, type: WordType, limit: number): readonly Reading[] {
  let known = reader.readings.get(type);
  if (known !== undefined) return known;
  const read = (text: string, most: number): readonly Reading[] => readingsOf(candidates(reader, text), most);
  const whole = read(type.text, limit);
  const found =
    whole.length === 0 && type.signs.size > 0
      ? [...readAbbreviation(type.text, reader.channel), ...readGlued(type.text, read)]
      : whole;
  const own = type.text.toLowerCase();
  known = found.some((reading) => reading.word === own) ? found : [...found, standing(type)];
  if (isOddlyCased(type.text))
    known = known.map((reading) => (reading.word === own ? penalised(reading, ODD_CASE) : reading));
  const most = known.reduce((best, reading) => Math.max(best, reading.alone), Number.NEGATIVE_INFINITY);
  known = known.filter((reading) => reading.alone > most - HOPELESS || reading.word === own);
  reader.readings.set(type, known);
  return known;
}

/** The number of a word of the text in the language model, of a garbled word that of its likeliest reading. */
export function likeliestId(reader: WordReader, at: number): number {
  const type = reader.words.typeOf[at];
  if (type === undefined) return -1;
  return type.signs.size === 0 ? type.id : (readType(reader, type, READINGS)[0]?.id ?? -1);
}

function candidates(reader: WordReader, text: string): readonly Candidate[] {
  let known = reader.candidates.get(text);
  if (known === undefined) {
    known = text.length > LONGEST_WORD ? [] : candidatesOf(text, reader.channel, [languageTrie(), reader.own]);
    reader.candidates.set(text, known);
  }
  return known;
}
