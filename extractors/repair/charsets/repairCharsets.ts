import { wordId, wordScore } from "../language/languageModel.ts";

import { anyLetter } from "../map/channel.ts";
import { readingsOf } from "../map/readings.ts";
import { languageTrie } from "../map/trie.ts";
import { isSign } from "../map/words.ts";
import type { Edit } from "../text/edits.ts";
import { surveyText } from "../text/survey.ts";
import type { Charset } from "./charset.ts";
import { CHARSETS, decodeCharset } from "./charset.ts";
import { charsetOfFont, drawsCapitals } from "./fonts.ts";

/** A stretch of text in one font; `block` counts the paragraphs and cells. */
export type Stretch = { readonly text: string; readonly font?: string | undefined; readonly block: number };

type State = "unicode" | Charset;
const STATES: readonly State[] = ["unicode", ...CHARSETS];

/** How likely a charset is before anything is read, against Unicode. */
const PRIOR: Readonly<Record<State, number>> = {
  unicode: 0.9,
  tcvn3: 0.04,
  vni: 0.03,
  viscii: 0.005,
  vps: 0.005,
  cp1258: 0.005,
  bkhcm2: 0.004,
  vietwareX: 0.004,
  vietwareF: 0.004,
};

/** A font made for a charset holds text of it this often; the document's own evidence soon outweighs it. */
const FONT_TRUST = 0.9;
/** Chance that the charset changes from one word to the next within a stretch, and between stretches of one block. */
const CHANGE_INSIDE = 0.001;
const CHANGE_STRETCH = 0.15;
const CHANGE_BLOCK = 0.3;
/** A charset is believed only when it explains the document this much better than Unicode (natural logarithm). */
const LEAST_GAIN = 14;
const LEAST_NAMED_GAIN = 4;
/** At least this share of the words read in a charset must be known words. */
const LEAST_KNOWN = 0.6;
const KNOWN = -15;
/** What Windows-1252 shows beyond Latin-1, and what converters put in place of a byte (`STAND_INS`). */
const WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ−‐‑μ∙⋅ˉĐđ";
/** No word weighs more than this against a charset. */
const FLOOR = -24;

type Piece = {
  readonly stretch: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scores: Float64Array;
  readonly change: number;
};

const cache = new Map<string, Float64Array>();

/** Log chances of a word under each state. */
function scoresOf(text: string): Float64Array {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size > 100_000) cache.clear();
  const scores = Float64Array.from(STATES, (state) => score(text, state));
  cache.set(text, scores);
  return scores;
}

function score(text: string, state: State): number {
  if (state !== "unicode" && !isEightBit(text)) return FLOOR;
  const decoded = state === "unicode" ? text.normalize("NFC") : decodeCharset(text, state);
  let sum = 0;
  let parts = 0;
  for (const [part] of decoded.matchAll(/[\p{L}\p{M}\u0080-\u00bf\u0001-\u001f\ufffd×÷]+/gu)) {
    parts++;
    const lower = part.toLowerCase();
    sum += Math.max(FLOOR, wordScore(lower, wordId(lower)) + caseScore(part));
  }
  if (state === "unicode") sum = Math.max(sum, asMapped(decoded));
  return parts === 0 ? FLOOR : Math.max(FLOOR * 1.5, sum - (parts - 1) * 4);
}

/** A document whose font map is broken is this much less likely than one that is not. */
const MAPPED = -3;
const MOST_SIGNS = 3;
const LONGEST_MAPPED = 10;
/** Longer stretches without a space are no words in any charset (VNI writes up to 12 characters a syllable). */
const LONGEST_PIECE = 60;

/** The chance of a word if a broken font map has put any letter behind each of its signs: see `map/`. */
function asMapped(text: string): number {
  const signs = [...text].filter(isSign);
  if (signs.length === 0 || signs.length > MOST_SIGNS || text.length > LONGEST_MAPPED) return Number.NEGATIVE_INFINITY;
  const [best] = readingsOf(text, anyLetter(signs), [languageTrie()], isSign, 1);
  return best === undefined ? Number.NEGATIVE_INFINITY : best.alone + MAPPED;
}

/** True of text that an 8-bit charset read as Windows-1252 or Latin-1 can have given. */
function isEightBit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff && !WINDOWS.includes(text[at]!)) return false;
  return true;
}

/** Capitals stand first or everywhere; anything else is a sign of a wrong charset. */
function caseScore(part: string): number {
  if (part === part.toLowerCase() || part === part.toUpperCase()) return 0;
  return part.slice(1) === part.slice(1).toLowerCase() ? 0 : -5;
}

/** What was decided: the charset of every stretch, word by word, as edits of each stretch. */
export type CharsetRepair = { readonly edits: readonly (readonly Edit[])[]; readonly gain: number };

/**
 * Edits that turn legacy charsets into Unicode, one list a stretch.
 *
 * A chain of hidden states runs over the words of the document: each word's state is its charset, and it seldom
 * changes within a stretch. A word speaks through the chance of what it says under each charset; a font speaks
 * through its name, and through what the rest of its text turned out to be. So text that mixes charsets by run,
 * paragraph or inside a cell comes apart, fonts that lie are found out, and a lone `Señor` stays.
 */
export function repairCharsets(stretches: readonly Stretch[]): CharsetRepair {
  const dirty = piecesOf(stretches, (stretch) => !isClean(stretch.text));
  const none = { edits: stretches.map(() => []), gain: 0 };
  const allowed = STATES.map((state, at) => state === "unicode" || worthwhile(stretches, dirty, at));
  if (allowed.filter(Boolean).length === 1) return none;
  const pieces = piecesOf(stretches, () => true);
  const fonts = new Map<string, Float64Array>();
  let path = viterbi(stretches, pieces, allowed, fonts);
  for (let round = 0; round < 2; round++) {
    learnFonts(stretches, pieces, path, fonts);
    dropWeak(stretches, pieces, path, allowed);
    path = viterbi(stretches, pieces, allowed, fonts);
  }
  return { edits: editsOf(stretches, pieces, path), gain: gainOf(pieces, path) };
}

function piecesOf(stretches: readonly Stretch[], wanted: (stretch: Stretch) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  stretches.forEach((stretch, at) => {
    if (!/[^\n\r\t -~]/.test(stretch.text) || !wanted(stretch)) return;
    for (const match of stretch.text.matchAll(/[^\s!-@[-`{-~]+/g)) {
      if (match[0].length > LONGEST_PIECE || !isTelling(match[0])) continue;
      const before = stretches[last];
      const change =
        last === at
          ? CHANGE_INSIDE
          : before !== undefined && before.block === stretch.block && before.font === stretch.font
            ? CHANGE_INSIDE * 5
            : before !== undefined && before.block === stretch.block
              ? CHANGE_STRETCH
              : CHANGE_BLOCK;
      last = at;
      pieces.push({
        stretch: at,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        scores: scoresOf(match[0]),
        change,
      });
    }
  });
  return pieces;
}

function isClean(text: string): boolean {
  const { odd, unknown } = surveyText(text);
  return odd + unknown === 0;
}

/** True of a word with a character beyond ASCII that is not just punctuation. */
function isTelling(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x7f || code < 0x20) && !/[“”‘’–—…\u00a0]/.test(text[at]!)) return true;
  }
  return false;
}

/** Words that speak for a charset, and how much. In a font made for it a word need not be alone to be believed. */
type Evidence = { gain: number; kinds: Set<string>; named: boolean };

function isEnough({ gain, kinds, named }: Evidence): boolean {
  return named ? gain > LEAST_NAMED_GAIN : gain > LEAST_GAIN && kinds.size >= 2;
}

function addEvidence(evidence: Evidence, stretch: Stretch, piece: Piece, state: number): void {
  evidence.gain += piece.scores[state]! - piece.scores[0]!;
  evidence.kinds.add(piece.text);
  if (!evidence.named && stretch.font !== undefined && charsetOfFont(stretch.font) === STATES[state])
    evidence.named = true;
}

/** True of a charset that some words of the document speak for. */
function worthwhile(stretches: readonly Stretch[], pieces: readonly Piece[], state: number): boolean {
  const evidence: Evidence = { gain: 0, kinds: new Set(), named: false };
  return pieces.some((piece) => {
    if (piece.scores[state]! - piece.scores[0]! < 1) return false;
    addEvidence(evidence, stretches[piece.stretch]!, piece, state);
    return isEnough(evidence);
  });
}

/** Log chances of the charsets where a stretch in a font begins. */
function startOf(font: string | undefined, fonts: ReadonlyMap<string, Float64Array>): Float64Array {
  const learned = fonts.get(font ?? "");
  if (learned !== undefined) return learned;
  const named = charsetOfFont(font);
  return Float64Array.from(STATES, (state) =>
    Math.log(named === undefined ? PRIOR[state] : state === named ? FONT_TRUST : (1 - FONT_TRUST) * PRIOR[state]),
  );
}

/** The likeliest charset of every word, all words considered. */
function viterbi(
  stretches: readonly Stretch[],
  pieces: readonly Piece[],
  allowed: readonly boolean[],
  fonts: ReadonlyMap<string, Float64Array>,
): Uint8Array {
  const count = STATES.length;
  const states = STATES.map((_, at) => at).filter((at) => allowed[at]);
  const back = new Uint8Array(pieces.length * count);
  const starts = new Map<string | undefined, Float64Array>();
  let best = new Float64Array(count);
  let next = new Float64Array(count);
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const { font } = stretches[piece.stretch]!;
    let start = starts.get(font);
    if (start === undefined) {
      start = startOf(font, fonts);
      starts.set(font, start);
    }
    let top = 0;
    for (const state of states) if (best[state]! > best[top]!) top = state;
    const leave = Math.log(piece.change);
    for (const state of states) {
      if (at === 0) {
        next[state] = start[state]! + piece.scores[state]!;
        continue;
      }
      const same = best[state]! + Math.log(1 - piece.change + piece.change * Math.exp(start[state]!));
      const other = best[top]! + leave + start[state]!;
      back[at * count + state] = same >= other ? state : top;
      next[state] = Math.max(same, other) + piece.scores[state]!;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(pieces.length);
  let state = 0;
  for (const other of states) if (best[other]! > best[state]!) state = other;
  for (let at = pieces.length - 1; at >= 0; at--) {
    path[at] = state;
    state = back[at * count + state]!;
  }
  return path;
}

/** What each font turned out to hold becomes what is expected of it. */
function learnFonts(
  stretches: readonly Stretch[],
  pieces: readonly Piece[],
  path: Uint8Array,
  fonts: Map<string, Float64Array>,
): void {
  const counts = new Map<string, Float64Array>();
  pieces.forEach((piece, at) => {
    const stretch = stretches[piece.stretch]!;
    const key = stretch.font ?? "";
    let count = counts.get(key);
    if (count === undefined) {
      const named = charsetOfFont(stretch.font);
      count = Float64Array.from(STATES, (state) => PRIOR[state] * 2 + (state === named ? 5 : 0));
      counts.set(key, count);
    }
    count[path[at]!] = count[path[at]!]! + 1;
  });
  for (const [font, count] of counts) {
    const sum = count.reduce((all, one) => all + one, 0);
    fonts.set(
      font,
      count.map((one) => Math.log(one / sum)),
    );
  }
}

/** Charsets that the document as a whole speaks too weakly for are given up. */
function dropWeak(stretches: readonly Stretch[], pieces: readonly Piece[], path: Uint8Array, allowed: boolean[]): void {
  for (let state = 1; state < STATES.length; state++) {
    const evidence: Evidence = { gain: 0, kinds: new Set(), named: false };
    let all = 0;
    let known = 0;
    pieces.forEach((piece, at) => {
      if (path[at] !== state) return;
      addEvidence(evidence, stretches[piece.stretch]!, piece, state);
      all++;
      if (piece.scores[state]! > KNOWN) known++;
    });
    if (!isEnough(evidence) || known < LEAST_KNOWN * all) allowed[state] = false;
  }
}

function gainOf(pieces: readonly Piece[], path: Uint8Array): number {
  return pieces.reduce((sum, piece, at) => sum + piece.scores[path[at]!]! - piece.scores[0]!, 0);
}

function editsOf(
  stretches: readonly Stretch[],
  pieces: readonly Piece[],
  path: Uint8Array,
): readonly (readonly Edit[])[] {
  const edits: Edit[][] = stretches.map(() => []);
  const capitals = stretches.map(() => false);
  const telling = new Set(pieces.map((piece) => piece.stretch));
  let tcvn3 = false;
  pieces.forEach((piece, at) => {
    const state = STATES[path[at]!]!;
    if (state === "unicode") return;
    const stretch = stretches[piece.stretch]!;
    const big = drawsCapitals(stretch.font) && (state === "tcvn3" || state === "vietwareF");
    if (big) capitals[piece.stretch] = true;
    const decoded = decodeCharset(piece.text, state);
    const fixed = big ? decoded.toUpperCase() : decoded;
    tcvn3 ||= state === "tcvn3";
    if (fixed === piece.text) return;
    const better = piece.scores[path[at]!]! - piece.scores[0]!;
    edits[piece.stretch]!.push({
      start: piece.start,
      end: piece.end,
      fixed,
      rule: state,
      evidence: evidenceOf(stretch, state, better),
      confidence: 1 / (1 + Math.exp(-2 - Math.max(0, better))),
    });
  });
  return edits.map((list, at) => {
    const stretch = stretches[at]!;
    const big = capitals[at] || (tcvn3 && !telling.has(at) && drawsCapitals(stretch.font));
    return big ? withCapitals(stretch, list) : list;
  });
}

function evidenceOf(stretch: Stretch, state: State, better: number): string {
  const font = charsetOfFont(stretch.font) === state ? `font ${stretch.font}; ` : "";
  return better > 0 ? `${font}a Vietnamese word in ${state}` : `${font}between words in ${state}`;
}

/** Words of plain ASCII in a font that draws capitals are capitals too. */
function withCapitals(stretch: Stretch, edits: readonly Edit[]): readonly Edit[] {
  const taken = (at: number): boolean => edits.some((edit) => at >= edit.start && at < edit.end);
  const more: Edit[] = [];
  for (const match of stretch.text.matchAll(/[^\s!-@[-`{-~]+/g))
    if (!taken(match.index) && /^[\x21-\x7e]+$/.test(match[0]) && match[0] !== match[0].toUpperCase())
      more.push({
        start: match.index,
        end: match.index + match[0].length,
        fixed: match[0].toUpperCase(),
        rule: "tcvn3",
        evidence: `font ${stretch.font} draws capitals`,
        confidence: 0.97,
      });
  return [...edits, ...more].sort((a, b) => a.start - b.start);
}
