import { letterFrequencies } from "../language/languageModel.ts";
import { ACCENTED } from "../language/letters.ts";
import type { Family } from "./families.ts";
import { lettersFor } from "./families.ts";

/** How much a letter that a sign has never been seen to stand for is believed in, in letters seen. */
const STRENGTH = 1;
/** A capital is hardly shown by a sign that does not show its small letter: it is believed in this many times as much at most. */
const LIKE_SMALL = 2;
/** The chance that a letter is garbled; of one that comes through right; and by how much each time lowers it. */
const GARBLED = 0.2;
const LEAST_GARBLED = 0.02;
const ONCE_RIGHT = 0.35;

/** A family must explain this share of all letters behind signs before it counts. */
const LEAST_FIT = 0.5;
const LEAST_SURE_FIT = 0.65;
/** Stands for whatever a converter could not read, so that letters that came through right tell little of it. */
const LOST = "\ufffd";
const MOST_RIGHT_OF_LOST = 4;
/** A letter that comes through right too, as in texts of several fonts, must be garbled this many times as often. */
const BOTH_WAYS = 3;
const FAMILIES: readonly Family[] = ["tounicode-or", "low-byte", "linear-range"];

/** A letter that a sign may stand for, small and capital, and the chance of the sign where it is meant, by case. */
export type Option = {
  readonly sign: string;
  readonly letter: string;
  readonly capital: string;
  lower: number;
  upper: number;
};

/**
 * What the signs of one document stand for, as learned so far.
 *
 * `options` are the letters of each sign. `right` counts the letters that came through unhurt: a letter often seen
 * right is seldom garbled. `counts` are the expected numbers of letters behind signs, keyed sign + letter (cased).
 */
export type Channel = {
  readonly options: Map<string, Option[]>;
  readonly right: ReadonlyMap<string, number>;
  readonly counts: Map<string, number>;
  /** The chance that a letter, cased, is garbled, judged by how often it comes through right. */
  readonly garbled?: ReadonlyMap<string, number>;
  readonly families: Map<Family, number>;
  /** Chances of letters, cased, behind signs where they are known beforehand. */
  readonly given?: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** The letters that a sign may stand for, their chances not known yet. */
function optionsOf(sign: string, letters: Iterable<string>): Option[] {
  return Array.from(letters, (letter) => ({ sign, letter, capital: letter.toUpperCase(), lower: 0, upper: 0 }));
}

/** A channel in which every sign may stand for any letter, likelier for what the known families say. */
export function openChannel(signs: Iterable<string>, right: ReadonlyMap<string, number>, words: number = 0): Channel {
  const channel: Channel = {
    garbled: garbledLetters(right, words),
    options: new Map(),
    right,
    counts: new Map(),
    families: new Map(FAMILIES.map((family) => [family, 0])),
  };
  for (const sign of signs) channel.options.set(sign, optionsOf(sign, ACCENTED));
  learnChannel(channel, new Map());
  return channel;
}

/** How likely each letter is garbled: hardly, where it comes through right; surely, where it should stand often and never does. */
function garbledLetters(right: ReadonlyMap<string, number>, words: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [letter, frequency] of letterFrequencies()) {
    const missed = Math.exp((-frequency * words) / 2);
    const seen = right.get(letter) ?? 0;
    found.set(
      letter,
      seen > 0 ? Math.max(LEAST_GARBLED, GARBLED * ONCE_RIGHT ** seen) : GARBLED / (GARBLED + (1 - GARBLED) * missed),
    );
  }
  return found;
}

/** A channel in which the letters behind each sign and their chances are given; any letter where none is. */
export function openGiven(given: ReadonlyMap<string, ReadonlyMap<string, number>>): Channel {
  const channel: Channel = { options: new Map(), right: new Map(), counts: new Map(), families: new Map(), given };
  for (const [sign, chances] of given) {
    const letters = chances.size === 0 ? ACCENTED : new Set([...chances.keys()].map((one) => one.toLowerCase()));
    channel.options.set(sign, optionsOf(sign, letters));
  }
  learnChannel(channel, new Map());
  return channel;
}

/** Lets a letter that is legal in Vietnamese stand for others too, beside itself. */
export function addAlternates(channel: Channel, legal: string, letters: Iterable<string>): void {
  const options = channel.options.get(legal) ?? optionsOf(legal, [legal.toLowerCase()]);
  const known = new Set(options.map(({ letter }) => letter));
  const more = new Set([...letters].map((letter) => letter.toLowerCase()).filter((letter) => !known.has(letter)));
  channel.options.set(legal, [...options, ...optionsOf(legal, more)]);
}

/** The chance of a letter behind a sign before the document is read. */
function prior(channel: Channel, families: readonly [Family, number][], sign: string, letter: string): number {
  const given = channel.given?.get(sign);
  if (given !== undefined && given.size > 0) return given.get(letter) ?? 1e-6;
  let chance = (channel.garbled?.get(letter) ?? GARBLED) / Math.max(6, channel.options.size);
  for (const [family, weight] of families) {
    const letters = lettersFor(family, sign);
    const at = letters.indexOf(letter);
    if (at >= 0) chance += weight / (at + 2);
  }
  return chance;
}

/**
 * Takes expected counts of letters behind signs for what the signs stand for from now on.
 *
 * A font shows a letter always as itself or always as one sign: of the ways a letter was taken to go, the commonest
 * count for more than their share, the more so the higher `power` is.
 */
export function learnChannel(channel: Channel, counts: ReadonlyMap<string, number>, power = 1): void {
  channel.counts.clear();
  const ways = new Map<string, { all: number; sharp: number; bySign: Map<string, number> }>();
  for (const [key, count] of counts) {
    channel.counts.set(key, count);
    const letter = key.slice(1);
    const way = ways.get(letter) ?? { all: 0, sharp: 0, bySign: new Map() };
    way.all += count;
    way.sharp += count ** power;
    way.bySign.set(key[0]!, count);
    ways.set(letter, way);
  }
  learnFamilies(channel);
  const families = [...channel.families].filter(([, weight]) => weight > 0);
  const chance = (sign: string, letter: string, believed: number): number => {
    const seen = channel.right.get(letter) ?? 0;
    const right = sign === LOST ? Math.min(seen, MOST_RIGHT_OF_LOST) : seen;
    const way = ways.get(letter);
    const all = (way?.all ?? 0) + right;
    if (sign === letter) return Math.max(0.02, (right + STRENGTH) / (all + STRENGTH));
    const garbled = way?.bySign.get(sign) ?? 0;
    const sharp = garbled === 0 ? 0 : garbled ** power / ((way?.sharp ?? 0) + right ** power + 1e-9);
    const bothWays = right === 0 ? 1 : Math.min(1, garbled / (BOTH_WAYS * right));
    return (all * sharp * bothWays + STRENGTH * believed) / (all + STRENGTH);
  };
  for (const [sign, options] of channel.options) {
    const smallOptions = channel.options.get(sign.toLowerCase()) ?? options;
    for (const [at, option] of options.entries()) {
      const { letter, capital } = option;
      option.lower = chance(sign, letter, prior(channel, families, sign, letter));
      const small = smallOptions[at]?.letter === letter ? smallOptions[at].lower : 1;
      const believed = Math.min(prior(channel, families, sign, capital), LIKE_SMALL * small);
      option.upper = chance(sign, capital, believed);
    }
  }
}

/** Keeps of each sign only the letters that a confirmed family gives it, where it gives any. */
export function keepFamily(channel: Channel, family: Family): void {
  for (const [sign, options] of channel.options) {
    const letters = new Set(lettersFor(family, sign).map((letter) => letter.toLowerCase()));
    const kept = options.filter((option) => letters.has(option.letter) || option.letter === sign.toLowerCase());
    if (kept.some((option) => letters.has(option.letter))) channel.options.set(sign, kept);
  }
}

/** How much of what the signs stand for each family explains, where that is more than chance and several signs agree. */
function learnFamilies(channel: Channel): void {
  if (channel.given !== undefined) return;
  for (const family of FAMILIES) {
    const { explained, all, signs } = fitOf(channel, family);
    const share = explained / (all + 2);
    channel.families.set(family, signs >= 2 && share > LEAST_FIT ? share : 0);
  }
}

function fitOf(channel: Channel, family: Family): { explained: number; all: number; signs: number } {
  const signs = new Set<string>();
  let explained = 0;
  let all = 0;
  for (const [key, count] of channel.counts) {
    if (key.slice(1) === key[0]) continue;
    all += count;
    if (!lettersFor(family, key[0]!).includes(key.slice(1))) continue;
    explained += count;
    if (count > 0.5) signs.add(key[0]!);
  }
  return { explained, all, signs: signs.size };
}

/** A family that explains nearly everything that several signs stand for; `undefined` where none does. */
export function confirmedFamily(channel: Channel): Family | undefined {
  return FAMILIES.find((family) => {
    const { explained, all, signs } = fitOf(channel, family);
    return signs >= 2 && explained >= 4 && explained > LEAST_SURE_FIT * all;
  });
}
