import { wordScore } from "../language/languageModel.ts";
import type { Channel } from "./channel.ts";
import type { Reading } from "./readings.ts";
import { asItStands, stepsBetween } from "./readings.ts";
import type { WordType } from "./words.ts";
import { isSign } from "./words.ts";

/** Two words written without a space are this unlikely, and not looked for in longer ones. */
const GLUED = -4;
const LONGEST_GLUED = 14;
const LEAST_GLUED = 2;
const LONGEST_ABBREVIATION = 7;
/** A sign at the end of a word is this unlikely punctuation, and a word of signs alone this unlikely nothing. */
const PUNCTUATION = -6;
const NOTHING = -14;

/** True of a word of capitals with a small letter inside: `CHà`. */
export function isOddlyCased(text: string): boolean {
  return /^\p{Lu}{2,}\p{Ll}|^\p{Lu}\p{Ll}\p{Lu}/u.test(text);
}

/** True of capitals without a vowel, whatever their signs stand for: `N¦-CP`. */
export function isAbbreviation(text: string): boolean {
  return /^[^\p{Ll}AEIOUY]+$/u.test([...text].filter((letter) => !isSign(letter)).join(""));
}

/** A reading made less likely by some of the natural logarithm. */
export function penalised(reading: Reading, by: number): Reading {
  return { ...reading, signs: reading.signs + by, alone: reading.alone + by };
}

/** Capitals without a vowel: their signs can hardly be anything but Đ (`NĐ-CP`, `HĐND`, `ĐDĐT`). */
export function readAbbreviation(text: string, channel: Channel): readonly Reading[] {
  if (!isAbbreviation(text) || text.length > LONGEST_ABBREVIATION || text.length < 2) return [];
  let score = 0;
  let word = "";
  for (const letter of text) {
    if (isSign(letter)) score += Math.log(channel.options.get(letter)?.find((one) => one.letter === "đ")?.upper ?? 0);
    word += isSign(letter) ? "đ" : letter.toLowerCase();
  }
  if (score === Number.NEGATIVE_INFINITY || /^đ+$/.test(word)) return [];
  const own = wordScore(word, -1);
  return [{ word, id: -1, score: own, signs: score, alone: score + own, steps: stepsBetween(text, word, channel) }];
}

/** Two words written as one: `vßan` → `vệan`. Both must be words the language model knows. */
export function readGlued(
  text: string,
  channel: Channel,
  read: (text: string, limit: number) => readonly Reading[],
): readonly Reading[] {
  const readings: Reading[] = [];
  if (text.length > LONGEST_GLUED) return readings;
  for (let cut = LEAST_GLUED; cut <= text.length - LEAST_GLUED; cut++) {
    const [left] = read(text.slice(0, cut), 1);
    const [right] = left === undefined ? [] : read(text.slice(cut), 1);
    if (left === undefined || right === undefined || left.id < 0 || right.id < 0) continue;
    const word = left.word + right.word;
    readings.push({
      word,
      id: right.id,
      score: right.score,
      signs: left.alone + right.signs + GLUED,
      alone: left.alone + right.alone + GLUED,
      steps: stepsBetween(text, word, channel),
      glued: true,
    });
  }
  return readings.sort((a, b) => b.alone - a.alone).slice(0, 4);
}

/** A word as it stands: signs at its ends are taken for punctuation. */
export function standing(type: WordType): Reading {
  let start = 0;
  let end = type.text.length;
  while (start < end && isSign(type.text[start]!)) start++;
  while (end > start && isSign(type.text[end - 1]!)) end--;
  if (start === end) return { word: "", id: 0, score: wordScore("", 0), signs: NOTHING, alone: NOTHING, steps: [] };
  const core = asItStands(type.text.slice(start, end));
  const cost = start > 0 || end < type.text.length ? PUNCTUATION : 0;
  const word = type.text.toLowerCase();
  return { ...core, word, score: wordScore(word, core.id), signs: cost, alone: core.alone + cost };
}
