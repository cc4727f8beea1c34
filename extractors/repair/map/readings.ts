import { wordId, wordScore } from "../language/languageModel.ts";
import { lowerOf } from "../text/characters.ts";
import type { Channel, Option } from "./channel.ts";
import type { Trie } from "./trie.ts";
import { letterNumber, WIDTH } from "./trie.ts";

/** Cases a sign may have in its word: by the letters around it. */
export type Case = "lower" | "upper" | "either";

/** A letter read at a place of a word where one may stand for another; `changes`: not the one that stands there. */
export type Step = {
  readonly place: number;
  readonly option: Option;
  readonly cases: Case;
  readonly changes: boolean;
};

/**
 * One way to read a word: the lower-case word, its number in the language model and log chance (`score`), the log chance
 * of its signs, that of both together, and the letters read behind signs.
 */
export type Reading = {
  readonly word: string;
  readonly id: number;
  readonly score: number;
  readonly signs: number;
  readonly alone: number;
  readonly steps: readonly Step[];
  /** True of two words written as one: no evidence for what a sign stands for. */
  readonly glued?: boolean;
};

/** Case of the character at a place of a word, by the other letters of the word. */
export function caseAt(text: string, at: number, isSign: (letter: string) => boolean): Case {
  let upper = 0;
  let lower = 0;
  for (let other = 0; other < text.length; other++) {
    if (other === at || isSign(text[other]!)) continue;
    if (text[other] !== text[other]!.toLowerCase()) upper++;
    else if (text[other] !== text[other]!.toUpperCase()) lower++;
  }
  if (lower > 0) return at === 0 ? "either" : "lower";
  return upper > 1 || (upper === 1 && at === 0) ? "upper" : "either";
}

const MOST = 400;
/** The chance of a capital where the letters around leave it open. */
const OPEN_UPPER = 0.15;

/**
 * A word that the letters behind signs may make, how likely it is by itself (`score`: natural logarithm), and the steps
 * that make it: what the channel learns changes how likely those are.
 */
export type Candidate = {
  readonly word: string;
  readonly id: number;
  readonly score: number;
  readonly chance: number;
  readonly steps: readonly Step[];
};

/** The words of the tries that a word may be under a channel; none where no word fits. */
export function candidatesOf(
  text: string,
  { options }: Pick<Channel, "options">,
  tries: readonly Trie[],
): readonly Candidate[] {
  const places = Array.from(text, (sign, place) => stepsAt(text, place, options.get(sign), options));
  const found: Candidate[] = [];
  const taken: Step[] = [];
  tries.forEach((trie, which) => {
    const walk = (at: number, node: number): void => {
      if (found.length >= MOST) return;
      if (at === text.length) {
        const end = trie.ends[node]!;
        if (end === 0) return;
        const word = trie.words[end - 1]!;
        const id = trie.ids[end - 1]!;
        if (which > 0 && found.some((one) => one.word === word)) return;
        const score = wordScore(word, id);
        found.push({ word, id, score, chance: Math.exp(score), steps: taken.slice() });
        return;
      }
      const steps = places[at];
      if (steps === undefined) {
        const child = trie.next[node * WIDTH + (letterNumber[lowerOf[text.charCodeAt(at)]!] ?? 0)]!;
        if (child > 0) walk(at + 1, child);
        return;
      }
      for (const step of steps) {
        const child = trie.next[node * WIDTH + (letterNumber[step.option.letter.charCodeAt(0)] ?? 0)]!;
        if (child === 0) continue;
        taken.push(step);
        walk(at + 1, child);
        taken.pop();
      }
    };
    walk(0, 0);
  });
  return found;
}

function stepsAt(
  text: string,
  place: number,
  letters: readonly Option[] | undefined,
  options: Channel["options"],
): readonly Step[] | undefined {
  if (letters === undefined) return undefined;
  const sign = text[place]!;
  const own = sign.toLowerCase();
  const asWritten = sign === own ? "lower" : "upper";
  const around = caseAt(text, place, (letter) => options.has(letter));
  return letters.map((option) => {
    const changes = option.letter !== own;
    return { place, option, cases: changes ? around : asWritten, changes };
  });
}

/** The steps that make another word of a text, where the channel has such letters. */
export function stepsBetween(text: string, word: string, { options }: Pick<Channel, "options">): readonly Step[] {
  const steps: Step[] = [];
  for (let place = 0; place < text.length; place++) {
    if (text[place]!.toLowerCase() === word[place]) continue;
    const step = stepsAt(text, place, options.get(text[place]!), options)?.find(
      ({ option }) => option.letter === word[place],
    );
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** Candidates as readings under what the channel has learned by now, likeliest first, at most `limit`. */
export function readingsOf(candidates: readonly Candidate[], limit: number): readonly Reading[] {
  const best: Candidate[] = [];
  const chances: number[] = [];
  for (const candidate of candidates) {
    const chance = chanceOf(candidate.steps) * candidate.chance;
    let at = best.length;
    while (at > 0 && chances[at - 1]! < chance) at--;
    if (at >= limit) continue;
    if (best.length === limit) {
      best.pop();
      chances.pop();
    }
    best.splice(at, 0, candidate);
    chances.splice(at, 0, chance);
  }
  return best.map(({ word, id, score, steps }) => {
    const signs = Math.log(chanceOf(steps));
    return { word, id, score, signs, alone: signs + score, steps };
  });
}

function chanceOf(steps: readonly Step[]): number {
  let chance = 1;
  for (const { option, cases } of steps)
    chance *=
      cases === "lower"
        ? option.lower
        : cases === "upper"
          ? option.upper
          : (1 - OPEN_UPPER) * option.lower + OPEN_UPPER * option.upper;
  return chance;
}

/** A word as it stands, for what is not garbled or cannot be read. */
export function asItStands(text: string): Reading {
  const word = text.toLowerCase().normalize("NFC");
  const id = wordId(word);
  const score = wordScore(word, id);
  return { word, id, score, signs: 0, alone: score, steps: [] };
}
