import { capitalShare, wordScore } from "../language/languageModel.ts";
import { isAccented } from "../language/letters.ts";
import type { Edit } from "../text/edits.ts";
import { addFamilyAlternates, addLearnedAlternates } from "./alternates.ts";
import type { Channel } from "./channel.ts";
import { confirmedFamily, keepFamily, learnChannel, openChannel } from "./channel.ts";
import type { Family } from "./families.ts";
import { repairQuotes } from "./quotes.ts";
import type { Reading, Slot } from "./readings.ts";
import { asItStands, caseAt, readingsOf, weighReadings } from "./readings.ts";
import { growTrie, languageTrie } from "./trie.ts";
import type { Words, WordType } from "./words.ts";
import { countWords, isSign } from "./words.ts";

/** Readings of a word that are weighed while learning and at the end, and how many words are learned from. */
const LEARN_READINGS = 24;
const READINGS = 10;
const LEARN_WORDS = 3000;
/**
 * Rounds of learning: how much the words around count (little at first, so that nothing is settled too early), and the
 * power by which the commonest way of a letter counts for more than its share.
 */
const FIRST_ROUNDS = [
  { warmth: 0.3, power: 1 },
  { warmth: 0.5, power: 1.25 },
  { warmth: 0.8, power: 1.5 },
];
const LAST_ROUNDS = [
  { warmth: 1, power: 1.5 },
  { warmth: 1, power: 2 },
  { warmth: 1, power: 2.5 },
];
/** A letter seen behind a sign in one word only is hardly believed: this much of its most frequent word is left out. */
const LEFT_OUT = 0.8;

/** What must be explained before a document is believed to be garbled (natural logarithm), and one sign of it. */
const LEAST_GAIN = 25;
const LEAST_SIGN_GAIN = 5;
/** This share of the different words with signs must be explained. */
const LEAST_TYPES_SHARE = 0.5;
/** No word weighs more than this for a sign. */
const MOST_GAIN = 12;
/** A reading must be this likely by itself to speak for a sign. */
const COMMON = -15;
const LEAST_WEIGHT = 0.5;
/** Two words written without a space are this unlikely, and not looked for in longer ones. */
const GLUED = -4;
const LONGEST_GLUED = 14;
const LONGEST_WORD = 10;
const LONGEST_ABBREVIATION = 7;
/** A reading this much less likely by itself than the best is not weighed: the words around cannot save it. */
const HOPELESS = 12;
/** A small letter among capitals makes a word this much less likely to be right. */
const ODD_CASE = -7;
/** A legal letter stands for another only where at least this share of the other is garbled. */
const LEAST_SHARE = 0.1;
/** A word that is right as it stands is only changed when the other reading is this likely. */
const LEAST_WEIGHT_KNOWN = 0.7;

type State = {
  readonly words: Words;
  readonly channel: Channel;
  readonly readings: Map<WordType, readonly Reading[]>;
  readonly ambiguous: Map<WordType, boolean>;
  readonly own: ReturnType<typeof growTrie>;
  /** What each word of the text counts as evidence. */
  readonly worth: Float64Array;
};

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
  const signs = new Set<string>();
  let unknown = 0;
  for (const type of words.types.values()) {
    for (const sign of type.signs) signs.add(sign);
    if (type.id < 0 && type.signs.size === 0 && [...type.text].some(isAccented)) unknown += 1;
  }
  if (signs.size === 0 && unknown < 3) return [];
  const channel = openChannel(signs, words.right, words.tokens.length);
  const state: State = {
    words,
    channel,
    readings: new Map(),
    ambiguous: new Map(),
    own: growTrie(ownWords(words)),
    worth: worthOf(words),
  };
  for (const round of FIRST_ROUNDS) learnPairs(state, round);
  const family = confirmedFamily(channel);
  if (family !== undefined) {
    addFamilyAlternates(channel, family, words);
    keepFamily(channel, family);
  }
  addLearnedAlternates(channel, words);
  learnChannel(channel, new Map(channel.counts));
  for (const round of LAST_ROUNDS) learnPairs(state, round);
  const edits = decide(state, family);
  return edits.length > 0 && family === "tounicode-or" ? merge(edits, repairQuotes(text)) : edits;
}

/** Learns what the signs of a channel stand for in some words: `channel.counts` tells. */
export function learnRounds(words: Words, channel: Channel): void {
  const state: State = {
    words,
    channel,
    readings: new Map(),
    ambiguous: new Map(),
    own: growTrie(ownWords(words)),
    worth: worthOf(words),
  };
  for (const round of [...FIRST_ROUNDS, ...LAST_ROUNDS]) learnPairs(state, round);
}

/** Words of the document that the language model does not know and that hold no sign: names. */
function ownWords(words: Words): readonly string[] {
  const own: string[] = [];
  for (const type of words.types.values())
    if (type.id < 0 && type.signs.size === 0 && type.count > 1 && [...type.text].some(isAccented))
      own.push(type.text.toLowerCase());
  return own;
}

/** True of a word with signs, or with legal letters that may stand for others and not only as they are. */
function isAmbiguous(state: State, type: WordType): boolean {
  let known = state.ambiguous.get(type);
  if (known === undefined) {
    known = type.signs.size > 0;
    for (let at = 0; at < type.text.length && !known; at++) known = state.channel.options.has(type.text[at]!);
    if (known && type.signs.size === 0) known = allReadings(state, type, READINGS).length > 1;
    state.ambiguous.set(type, known);
  }
  return known;
}

function allReadings(state: State, type: WordType, limit: number): readonly Reading[] {
  let known = state.readings.get(type);
  if (known === undefined) {
    const whole = readWord(state, type.text, limit);
    const found =
      whole.length === 0 && type.signs.size > 0
        ? [...readAbbreviation(state, type.text), ...readGlued(state, type.text)]
        : whole;
    const own = type.text.toLowerCase();
    known = found.some((reading) => reading.word === own) ? found : [...found, standing(type)];
    if (isOddlyCased(type.text))
      known = known.map((reading) => (reading.word === own ? penalised(reading, ODD_CASE) : reading));
    const most = known.reduce((best, reading) => Math.max(best, reading.alone), Number.NEGATIVE_INFINITY);
    known = known.filter((reading) => reading.alone > most - HOPELESS || reading.word === own);
    state.readings.set(type, known);
  }
  return known;
}

function penalised(reading: Reading, by: number): Reading {
  return { ...reading, signs: reading.signs + by, alone: reading.alone + by };
}

/** True of a word of capitals with a small letter inside: `CHà`. */
function isOddlyCased(text: string): boolean {
  return /^\p{Lu}{2,}\p{Ll}|^\p{Lu}\p{Ll}\p{Lu}/u.test(text);
}

function readWord(state: State, text: string, limit: number): readonly Reading[] {
  if (text.length > LONGEST_WORD) return [];
  const isOpen = (letter: string): boolean => state.channel.options.has(letter);
  return readingsOf(text, state.channel, [languageTrie(), state.own], isOpen, limit);
}

/** Capitals without a vowel: the sign can hardly be anything but Đ (`NĐ-CP`, `HĐND`). */
function readAbbreviation(state: State, text: string): readonly Reading[] {
  const signs = [...text].filter(isSign);
  if (!isAbbreviation(text) || text.length > LONGEST_ABBREVIATION || signs.length !== 1 || text.length < 2) return [];
  const option = state.channel.options.get(signs[0]!)?.find((one) => one.letter === "đ");
  if (option === undefined) return [];
  const word = text.toLowerCase().replace(signs[0]!.toLowerCase(), "đ");
  const score = Math.log(option.upper) + wordScore(word, -1);
  return [{ word, id: -1, signs: Math.log(option.upper), alone: score }];
}

/** Two words written as one: `vßan` → `vệan`. Both must be words the language model knows. */
function readGlued(state: State, text: string): readonly Reading[] {
  const readings: Reading[] = [];
  if (text.length > LONGEST_GLUED) return readings;
  for (let cut = 1; cut < text.length; cut++) {
    const [left] = readWord(state, text.slice(0, cut), 1);
    const [right] = left === undefined ? [] : readWord(state, text.slice(cut), 1);
    if (left === undefined || right === undefined || left.id < 0 || right.id < 0) continue;
    const signs = left.alone + right.signs + GLUED;
    readings.push({
      word: left.word + right.word,
      id: right.id,
      signs,
      alone: left.alone + right.alone + GLUED,
      glued: true,
    });
  }
  return readings.sort((a, b) => b.alone - a.alone).slice(0, 4);
}

/** What each word of a text counts as evidence: a turn of phrase that stands n times counts √n times in all. */
function worthOf({ tokens, typeOf }: Words): Float64Array {
  const seen = new Map<string, number>();
  const phrases = tokens.map((token, at) => {
    const before = token.edge ? "" : typeOf[at - 1]?.text;
    const after = tokens[at + 1]?.edge === false ? tokens[at + 1]!.text : "";
    const phrase = `${before} ${token.text} ${after}`;
    seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
    return phrase;
  });
  return Float64Array.from(phrases, (phrase) => seen.get(phrase)! ** -0.5);
}

function forget(state: State): void {
  state.readings.clear();
  state.ambiguous.clear();
}

/** A word as it stands: signs at its ends are taken for punctuation. */
function standing(type: WordType): Reading {
  let start = 0;
  let end = type.text.length;
  while (start < end && isSign(type.text[start]!)) start++;
  while (end > start && isSign(type.text[end - 1]!)) end--;
  if (start === end) return { word: "", id: 0, signs: -14, alone: -14 };
  const core = asItStands(type.text.slice(start, end));
  const cost = start > 0 || end < type.text.length ? -6 : 0;
  return { ...core, word: type.text.toLowerCase(), signs: cost, alone: core.alone + cost };
}

type Round = (typeof FIRST_ROUNDS)[number];
/** Expected counts of letters behind signs, keyed sign + letter, by the word read. */
type Evidence = Map<string, Map<string, number>>;

function learnPairs(state: State, { warmth, power }: Round): void {
  forget(state);
  const evidence: Evidence = new Map();
  let seen = 0;
  eachRow(
    state,
    LEARN_READINGS,
    (row, weights, from) => {
      row.forEach((slot, which) => {
        const at = from + which;
        const type = state.words.typeOf[at];
        if (type === undefined || !isAmbiguous(state, type)) return;
        seen++;
        slot.readings.forEach((reading, other) => {
          addCounts(state, evidence, at, reading, weights[which]![other]! * state.worth[at]!);
        });
      });
      return seen < LEARN_WORDS;
    },
    warmth,
  );
  const counts = new Map<string, number>();
  for (const [key, words] of evidence) {
    let all = 0;
    let most = 0;
    for (const count of words.values()) {
      all += count;
      most = Math.max(most, count);
    }
    counts.set(key, all - LEFT_OUT * most);
  }
  learnChannel(state.channel, counts, power);
}

function addCounts(state: State, evidence: Evidence, at: number, reading: Reading, weight: number): void {
  const { text } = state.words.typeOf[at]!;
  if (weight < 1e-6 || reading.word.length !== text.length) return;
  for (let place = 0; place < text.length; place++) {
    const sign = text[place]!;
    const letter = reading.word[place]!;
    if (letter === sign.toLowerCase()) continue;
    const option = state.channel.options.get(sign)?.find((one) => one.letter === letter);
    if (option === undefined) continue;
    const where = caseAt(text, place, (one) => state.channel.options.has(one));
    const share = place === 0 ? opening(state, at, reading) : capitalChance(text, place, reading);
    const upper =
      where === "upper"
        ? 1
        : where === "lower"
          ? 0
          : (option.upper * share) / (option.upper * share + option.lower * (1 - share) + 1e-12);
    const add = (key: string, by: number): void => {
      const words = evidence.get(key) ?? new Map<string, number>();
      words.set(reading.word, (words.get(reading.word) ?? 0) + by);
      evidence.set(key, words);
    };
    if (upper > 0) add(sign + letter.toUpperCase(), weight * upper);
    if (upper < 1) add(sign + letter, weight * (1 - upper));
  }
}

/** Calls with every row of neighbouring ambiguous words, the word before and the word after included. */
function eachRow(
  state: State,
  limit: number,
  take: (row: readonly Slot[], weights: readonly Float64Array[], from: number) => boolean,
  warmth = 1,
): void {
  const { tokens, typeOf } = state.words;
  for (let at = 0; at < tokens.length; at++) {
    if (!isAmbiguous(state, typeOf[at]!)) continue;
    const from = at > 0 && !tokens[at]!.edge ? at - 1 : at;
    let to = at + 1;
    while (to < tokens.length && !tokens[to]!.edge && isAmbiguous(state, typeOf[to]!)) to++;
    if (to < tokens.length && !tokens[to]!.edge) to++;
    const row: Slot[] = [];
    for (let each = from; each < to; each++) {
      const type = typeOf[each]!;
      const readings = isAmbiguous(state, type) ? allReadings(state, type, limit) : [asItStands(type.text)];
      row.push({ readings, edge: tokens[each]!.edge });
    }
    if (!take(row, weighReadings(row, warmth), from)) return;
    at = to - 1;
  }
}

type Choice = { readonly at: number; readonly reading: Reading; readonly weight: number; readonly gain: number };

function decide(state: State, family: Family | undefined): readonly Edit[] {
  forget(state);
  const choices: Choice[] = [];
  eachRow(state, READINGS, (row, weights, from) => {
    row.forEach((slot, which) => {
      const at = from + which;
      const type = state.words.typeOf[at]!;
      if (!isAmbiguous(state, type)) return;
      const own = type.text.toLowerCase();
      let best = 0;
      let stay = 0;
      slot.readings.forEach((reading, other) => {
        if (weights[which]![other]! > weights[which]![best]!) best = other;
        if (reading.word === own) stay = weights[which]![other]!;
      });
      const reading = slot.readings[best]!;
      if (reading.word === own) return;
      const weight = weights[which]![best]!;
      if (choices.at(-1)?.at !== at)
        choices.push({ at, reading, weight, gain: Math.log(weight / Math.max(stay, 1e-12)) });
    });
    return true;
  });
  const believed = believedSigns(state, choices);
  return choices.flatMap((choice) => {
    const type = state.words.typeOf[choice.at]!;
    const changed = [...type.text].filter((letter, at) => letter.toLowerCase() !== choice.reading.word[at]);
    if (!changed.every((sign) => believed.has(sign))) return [];
    const known = type.id > 0 && !isOddlyCased(type.text);
    const sure = changed.every((sign) => isSign(sign) || isMostlyGarbled(state, sign, choice, type.text));
    if (!sure && (known || family === undefined)) return [];
    const least = known ? LEAST_WEIGHT_KNOWN : LEAST_WEIGHT;
    if (choice.weight < least) return [];
    return [editOf(state, choice, family ?? "font-map")];
  });
}

/** True where the letter that a legal letter is read as hardly comes through right in this document. */
function isMostlyGarbled(state: State, sign: string, { reading }: Choice, text: string): boolean {
  const letter = reading.word[text.indexOf(sign)]!;
  const cased = sign === sign.toLowerCase() ? [letter] : [letter.toUpperCase(), letter];
  return cased.some((one) => {
    const garbled = state.channel.counts.get(sign + one) ?? 0;
    return garbled >= LEAST_SHARE * (garbled + (state.channel.right.get(one) ?? 0));
  });
}

/** The signs that explain enough: several words that are common by themselves, and most of where the sign stands. */
function believedSigns(state: State, choices: readonly Choice[]): ReadonlySet<string> {
  const gains = new Map<string, { gain: number; count: number; types: Set<string> }>();
  let all = 0;
  const types = new Set<string>();
  for (const choice of choices) {
    const type = state.words.typeOf[choice.at]!;
    if (
      choice.reading.glued ||
      choice.reading.alone - choice.reading.signs < COMMON ||
      type.signs.size === type.text.length
    )
      continue;
    const gain = Math.min(MOST_GAIN, choice.gain);
    for (const [at, sign] of [...type.text].entries()) {
      if (sign.toLowerCase() === choice.reading.word[at]) continue;
      const entry = gains.get(sign) ?? { gain: 0, count: 0, types: new Set() };
      entry.gain += gain;
      entry.count++;
      entry.types.add(type.text.toLowerCase());
      gains.set(sign, entry);
    }
    all += gain;
    types.add(type.text.toLowerCase());
  }
  const believed = new Set<string>();
  let odd = 0;
  for (const type of state.words.types.values()) if (type.signs.size > 0 && type.signs.size < type.text.length) odd++;
  if (all < LEAST_GAIN || types.size < 2 || types.size < LEAST_TYPES_SHARE * odd) return believed;
  const standing = new Map<string, number>();
  for (const type of state.words.types.values())
    for (const sign of type.signs) standing.set(sign, (standing.get(sign) ?? 0) + type.count);
  for (const [sign, { gain, count }] of gains) {
    const stands = standing.get(sign);
    if (gain >= LEAST_SIGN_GAIN && (stands === undefined || count >= 0.4 * stands)) believed.add(sign);
  }
  return believed;
}

function editOf(state: State, { at, reading, weight }: Choice, rule: string): Edit {
  const token = state.words.tokens[at]!;
  const letters = [...token.text].map((sign, place) => {
    const letter = reading.word[place]!;
    if (sign.toLowerCase() === letter) return sign;
    return isUpper(state, at, place, letter, reading) ? letter.toUpperCase() : letter;
  });
  const fixed = letters.join("");
  const pairs = [...token.text].flatMap((sign, place) => (sign === fixed[place] ? [] : [`${sign} is ${fixed[place]}`]));
  return {
    start: token.start,
    end: token.end,
    fixed,
    rule,
    evidence: `${[...new Set(pairs)].join(", ")} in this text's font`,
    confidence: Math.min(0.999, weight),
  };
}

const VOWEL = /[^bcdđfghjklmnpqrstvwxz]/;

/** True of capitals without a vowel, whatever their signs stand for: `N¦-CP`. */
function isAbbreviation(text: string): boolean {
  return /^[^\p{Ll}AEIOUY]+$/u.test([...text].filter((letter) => !isSign(letter)).join(""));
}

/** The chance of a capital where the letters around leave it open: `ủy` or `Ủy`, `Sỉ` or `SỈ`. */
function capitalChance(text: string, place: number, { word, id }: Reading): number {
  if (place > 0) return isAbbreviation(text) && !VOWEL.test(word) ? 0.95 : 0.1;
  return text.length === 1 ? 0.1 : Math.min(0.95, Math.max(0.03, capitalShare(id)));
}

/** The chance that a word begins with a capital: by its place in the sentence, the word and the word before. */
function opening(state: State, at: number, reading: Reading): number {
  const token = state.words.tokens[at]!;
  if (token.opens) return 0.9;
  const own = capitalChance(token.text, 0, reading);
  const before = state.words.tokens[at - 1];
  if (token.edge || before === undefined || before.opens || before.text.length < 2) return own;
  if (/^\p{Lu}\p{Ll}/u.test(before.text)) return own / (own + (1 - own) / 6);
  if (/^\p{Ll}/u.test(before.text)) return own / (own + (1 - own) * 3);
  return own;
}

function isUpper(state: State, at: number, place: number, letter: string, reading: Reading): boolean {
  const token = state.words.tokens[at]!;
  const where = caseAt(token.text, place, (one) => state.channel.options.has(one));
  if (where !== "either") return where === "upper";
  const option = state.channel.options.get(token.text[place]!)!.find((one) => one.letter === letter);
  const share = place === 0 ? opening(state, at, reading) : capitalChance(token.text, place, reading);
  return (option?.upper ?? 0) * share > (option?.lower ?? 0) * (1 - share);
}

function merge(edits: readonly Edit[], more: readonly Edit[]): readonly Edit[] {
  const taken = new Set(edits.flatMap((edit) => [edit.start, edit.end - 1]));
  return [...edits, ...more.filter((edit) => !taken.has(edit.start))].sort((a, b) => a.start - b.start);
}
