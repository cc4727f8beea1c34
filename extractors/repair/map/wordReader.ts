import { isAccented } from "../language/letters.ts";
import type { Channel } from "./channel.ts";
import { isOddlyCased, penalised, readAbbreviation, readGlued, standing } from "./oddReadings.ts";
import type { Candidate, Reading } from "./readings.ts";
import { asItStands, candidatesOf, readingsOf } from "./readings.ts";
import type { Trie } from "./trie.ts";
import { growTrie, languageTrie } from "./trie.ts";
import type { Words, WordType } from "./words.ts";

/** Readings of a word that are weighed at the end. */
export const READINGS = 10;
/** No longer word is read. */
const LONGEST_WORD = 10;
/**
 * A reading this much less likely by itself than the best is not weighed: the words around hardly ever save it (324,483
 * damaged words came out as well with 12 and with 4, and with 12 it took a fifth longer).
 */
const HOPELESS = 6;
/** A small letter among capitals makes a word this much less likely to be right. */
const ODD_CASE = -7;

/** A known word that differs from one of the text in one letter; `key`: the letter as it stands, and the other. */
export type Other = { readonly key: string; readonly word: string; readonly id: number };

/** The words of a text, what their signs may stand for, and the readings that follow from it, found when asked for. */
export type WordReader = {
  readonly words: Words;
  readonly channel: Channel;
  readonly own: Trie;
  /** What each word of the text counts as evidence. */
  readonly worth: Float64Array;
  readonly candidates: Map<string, readonly Candidate[]>;
  /** What known words may be if one letter is another. */
  readonly others: Map<WordType, readonly Other[]>;
  /** By the number of a word, empty until asked for: its readings, whether it has letters that may stand for others. */
  readonly readings: (readonly Reading[] | undefined)[];
  readonly open: (boolean | undefined)[];
  /** By the number of a word: it as it stands among other readings, and as the only one. */
  readonly standing: (Reading | undefined)[];
  readonly asTheyStand: (readonly Reading[] | undefined)[];
};

/** Reads words through a channel; the document's own names count as words. */
export function openReader(words: Words, channel: Channel): WordReader {
  return {
    words,
    channel,
    own: growTrie(ownWords(words)),
    worth: worthOf(words),
    candidates: new Map(),
    others: new Map(),
    readings: new Array(words.types.size).fill(undefined),
    open: new Array(words.types.size).fill(undefined),
    standing: new Array(words.types.size).fill(undefined),
    asTheyStand: new Array(words.types.size).fill(undefined),
  };
}

/** What each word of a text counts as evidence: a turn of phrase that stands n times counts √n times, where it stands first. */
function worthOf({ tokens, typeOf }: Words): Float64Array {
  const numberAt = (at: number): number => typeOf[at]!.number;
  const before = (at: number): number => (tokens[at]!.edge ? -1 : numberAt(at - 1));
  const behind = (at: number): number => (tokens[at + 1]?.edge === false ? numberAt(at + 1) : -1);
  // Where each phrase stands first, by open addressing: a Map of phrases took four times as long.
  const room = 2 ** Math.ceil(Math.log2(2 * tokens.length + 2));
  const firsts = new Int32Array(room).fill(-1);
  const times = new Float64Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const [one, own, other] = [before(at), numberAt(at), behind(at)];
    let slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(own, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35)) & (room - 1);
    for (let first = firsts[slot]!; first >= 0; first = firsts[slot]!) {
      if (numberAt(first) === own && before(first) === one && behind(first) === other) break;
      slot = (slot + 1) & (room - 1);
    }
    if (firsts[slot] === -1) firsts[slot] = at;
    times[firsts[slot]!]! += 1;
  }
  return times.map(Math.sqrt);
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
  reader.readings.fill(undefined);
}

/** Forgets what words there may be where some signs stand, because these may stand for other letters than before. */
export function forgetCandidates(reader: WordReader, signs: Iterable<string>): void {
  const changed = new Set(signs);
  for (const text of reader.candidates.keys())
    if ([...text].some((letter) => changed.has(letter))) reader.candidates.delete(text);
  reader.open.fill(undefined);
  forgetReadings(reader);
}

/** True of a word with signs, or with legal letters that may stand for others and not only as they are. */
export function isAmbiguous(reader: WordReader, type: WordType): boolean {
  let open = reader.open[type.number];
  if (open === undefined) {
    open = type.signs.size > 0;
    for (let at = 0; at < type.text.length && !open; at++) open = reader.channel.options.has(type.text[at]!);
    reader.open[type.number] = open;
  }
  return open && (type.signs.size > 0 || readType(reader, type, READINGS).length > 1);
}

/** A word as it stands, as its only reading. */
export function readAsItStands(reader: WordReader, type: WordType): readonly Reading[] {
  reader.asTheyStand[type.number] ??= [asItStands(type.text)];
  return reader.asTheyStand[type.number]!;
}

/** The readings of a word, as it stands among them, at most `limit` but for that one. */
export function readType(reader: WordReader, type: WordType, limit: number): readonly Reading[] {
  let known = reader.readings[type.number];
  if (known !== undefined) return known;
  const read = (text: string, most: number): readonly Reading[] => readingsOf(candidates(reader, text), most);
  const whole = read(type.text, limit);
  const found =
    whole.length === 0 && type.signs.size > 0
      ? [...readAbbreviation(type.text, reader.channel), ...readGlued(type.text, reader.channel, read)]
      : whole;
  const own = type.text.toLowerCase();
  if (found.some((reading) => reading.word === own)) known = found;
  else {
    reader.standing[type.number] ??= standing(type);
    known = [...found, reader.standing[type.number]!];
  }
  if (isOddlyCased(type.text))
    known = known.map((reading) => (reading.word === own ? penalised(reading, ODD_CASE) : reading));
  const most = known.reduce((best, reading) => Math.max(best, reading.alone), Number.NEGATIVE_INFINITY);
  known = known.filter((reading) => reading.alone > most - HOPELESS || reading.word === own);
  reader.readings[type.number] = known;
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
