import { charsetOfFont } from "./fonts.ts";
import { readWord, STATES } from "./readWord.ts";
import type { Piece, Stretch } from "./stretches.ts";

/** A charset is believed only when it explains the document this much better than Unicode (natural logarithm). */
const LEAST_GAIN = 14;
const LEAST_NAMED_GAIN = 4;
/** At least this share of the words read in a charset must be known words. */
const LEAST_KNOWN = 0.6;
const KNOWN = -15;
/** Where no font is named for a charset: words of it for each that a broken font map must have garbled. */
const LEAST_SHARE = 0.1;

/** The states that are no charset of their own: text stays as it is. */
const UNICODE: number = STATES.indexOf("unicode");
const MAPPED: number = STATES.indexOf("mapped");

/** How much better a state explains a word than Unicode does, sound or with a broken font map (the likelier of both). */
export function gainOf({ word }: Piece, state: number): number {
  return readWord(word, state).score - readWord(word, MAPPED).score;
}

export function isCharset(state: number): boolean {
  return state !== UNICODE && state !== MAPPED;
}

/** Words that speak for a charset, and how much. In a font made for it a word need not be alone to be believed. */
type Evidence = { gain: number; kinds: Set<string>; named: boolean };

function isEnough({ gain, kinds, named }: Evidence): boolean {
  return named ? gain > LEAST_NAMED_GAIN : gain > LEAST_GAIN && kinds.size >= 2;
}

function addEvidence(evidence: Evidence, stretch: Stretch, piece: Piece, state: number): void {
  evidence.gain += gainOf(piece, state);
  evidence.kinds.add(piece.word.text);
  evidence.named ||= stretch.font !== undefined && charsetOfFont(stretch.font) === STATES[state];
}

/** True of a state that some words of the document speak for, and of Unicode. */
export function isWorthwhile(stretches: readonly Stretch[], pieces: readonly Piece[], state: number): boolean {
  if (!isCharset(state)) return true;
  const evidence: Evidence = { gain: 0, kinds: new Set(), named: false };
  return pieces.some((piece) => {
    if (gainOf(piece, state) < 1) return false;
    addEvidence(evidence, stretches[piece.parts[0]!.stretch]!, piece, state);
    return isEnough(evidence);
  });
}

/** True of a state that the document as a whole speaks for, all words of it considered, and of Unicode. */
export function isBelieved(
  stretches: readonly Stretch[],
  pieces: readonly Piece[],
  path: Uint8Array,
  state: number,
): boolean {
  if (!isCharset(state)) return true;
  const evidence: Evidence = { gain: 0, kinds: new Set(), named: false };
  let all = 0;
  let known = 0;
  let mapped = 0;
  pieces.forEach((piece, at) => {
    if (path[at] === MAPPED) mapped++;
    if (path[at] !== state) return;
    addEvidence(evidence, stretches[piece.parts[0]!.stretch]!, piece, state);
    all++;
    if (readWord(piece.word, state).score > KNOWN) known++;
  });
  const enough = evidence.named || all >= LEAST_SHARE * mapped;
  return enough && isEnough(evidence) && known >= LEAST_KNOWN * all;
}
