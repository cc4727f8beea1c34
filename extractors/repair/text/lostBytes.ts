import { caseScore, EDGE, followScore, wordId } from "../language/languageModel.ts";
import type { Edit } from "./edits.ts";

/**
 * What a beginning of UTF-8 may say whose last byte is lost: Windows-1252 lacks 0x81, 0x8D, 0x8F, 0x90 and 0x9D, which
 * converters drop or make U+FFFD or a question mark, and drop 0xAD, the soft hyphen.
 */
const LOST: Readonly<Record<string, string>> = { Ã: "àÁÍÝí", Ä: "Đ", Æ: "Ơ", áº: "ậẠ", "á»": "ềọỏỐờửỠ" };
/** What a beginning says whose last byte, a no-break space, has become a space. */
const SPACED: Readonly<Record<string, string>> = { Ã: "à", Æ: "Ơ", áº: "Ạ", "á»": "Ỡ" };
/** A beginning that no byte of a sequence follows. */
const beginnings = /(áº|á»|[ÃÄÆ])(?![\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])([\ufffd?])?/g;
const GAP = /[ \t\r\n]/;

/** A word that is neither small, nor in capitals, nor begins with one capital. */
const MIXED_CASE = -6;
/** What another reading must be better by in a line where no whole sequence stands, so that `XÃ HỘI` stays. */
const OWN_LINE = 2;
const MOST_READINGS = 300;
/** No word is longer, nor has lost more bytes: what does is no text, and is left. Keeps what is weighed within bounds. */
const LONGEST_WORD = 100;
const MOST_LOST = 8;

type Slot = { readonly start: number; readonly end: number; readonly says: readonly string[] };

/** Edits of sequences of UTF-8, and of those beside them that have lost their last byte: the words beside decide. */
export function withLostBytes(text: string, whole: readonly Edit[]): readonly Edit[] {
  const found = [...text.matchAll(beginnings)];
  if (found.length === 0 || whole.length === 0) return whole;
  const byStart = new Map(whole.map((edit) => [edit.start, edit]));
  const slots = found
    .filter(({ index }) => !byStart.has(index))
    .map((match) => slotOf(text, match, byStart))
    .filter(({ says }) => says.length > 0);
  if (slots.length === 0) return whole;
  for (let at = 0; at < slots.length; ) {
    const first = slots[at]!;
    let end = endOfWord(text, first.end);
    let next = at + 1;
    while (next < slots.length && slots[next]!.start < end) end = endOfWord(text, slots[next++]!.end);
    const unit = slots.slice(at, next);
    at = next;
    if (unit.length > MOST_LOST) continue;
    likeliest(text, unit, startOfWord(text, first.start), end, byStart).forEach((fixed, nth) => {
      const { start, end: stop } = unit[nth]!;
      if (fixed === text.slice(start, stop)) return;
      byStart.set(start, {
        start,
        end: stop,
        fixed,
        rule: "mojibake",
        evidence: "UTF-8 read as an 8-bit charset, its last byte lost",
        confidence: 0.9,
      });
    });
  }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

/** A place of a lost byte with all it may say; what stands there first, where the line has no whole sequence. */
function slotOf(text: string, { 0: found, 1: lead = "", 2: sign, index }: RegExpExecArray, whole: Lines): Slot {
  const after = index + found.length;
  const isSpaced = sign === undefined && text[after] === " " && lead in SPACED;
  const end = isSpaced ? after + 1 : after;
  const tail = isSpaced ? " " : "";
  const isSure = isSpaced && text[end] === " ";
  const says = isSure ? [] : [...LOST[lead]!].map((letter) => letter + tail);
  if (isSpaced) says.unshift(SPACED[lead]!);
  if (hasWhole(text, index, whole)) {
    const mayStand = lead === "Ã" && sign === undefined;
    return { start: index, end, says: mayStand ? [...says, text.slice(index, end)] : says };
  }
  // U+FFFD is nothing that was ever written: a byte is lost there for sure.
  if (sign === "\ufffd") return { start: index, end, says };
  if (sign !== undefined || !/[ÃÄ]/.test(lead)) return { start: index, end, says: [] };
  return { start: index, end, says: [text.slice(index, end), ...says] };
}

type Lines = ReadonlyMap<number, Edit>;

/** How far from a place a whole sequence still speaks for it. */
const NEAR = 400;

function hasWhole(text: string, index: number, whole: Lines): boolean {
  for (let at = index; at >= 0 && index - at < NEAR && text[at] !== "\n"; at--) if (whole.has(at)) return true;
  for (let at = index; at < text.length && at - index < NEAR && text[at] !== "\n"; at++) if (whole.has(at)) return true;
  return false;
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && !GAP.test(text[start - 1]!)) start--;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && !GAP.test(text[end]!)) end++;
  return end;
}

/** What each slot of a word, or of words that a space may have torn, most likely says. */
function likeliest(text: string, slots: readonly Slot[], start: number, end: number, edits: Lines): readonly string[] {
  const before = text[start - 1] === " " ? decoded(text, startOfWord(text, start - 1), start - 1, edits) : "";
  const after = text[end] === " " ? decoded(text, end + 1, endOfWord(text, end + 1), edits) : "";
  const last = wordsIn(before).at(-1);
  const next = wordsIn(after)[0];
  const from = last === undefined || /[.:;]$/.test(before) ? EDGE : wordId(last.toLowerCase());
  const score = (chosen: readonly string[]): number => {
    let unit = decoded(text, start, slots[0]!.start, edits);
    slots.forEach((slot, at) => {
      unit += chosen[at]! + decoded(text, slot.end, slots[at + 1]?.start ?? end, edits);
    });
    const own = wordsIn(unit);
    let id = from;
    let sum = own.filter((word) => !isOneCase(word) || standsOut(word, [last, next])).length * MIXED_CASE;
    for (const word of next === undefined ? own : [...own, next]) {
      const lower = word.toLowerCase();
      const now = wordId(lower);
      sum += followScore(id, now, lower);
      if (id !== EDGE && now > 0 && !isCapitals(word)) sum += caseScore(now, word !== lower);
      id = now;
    }
    return sum;
  };
  let readings: (readonly string[])[] = [[]];
  for (const { says } of slots) {
    const more = readings.length * says.length > MOST_READINGS ? says.slice(0, 1) : says;
    readings = readings.flatMap((reading) => more.map((letter) => [...reading, letter]));
  }
  const asItStands = slots.map((slot) => text.slice(slot.start, slot.end)).join("\n");
  let best: readonly string[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const own = score(reading) + (reading.join("\n") === asItStands ? OWN_LINE : 0);
    if (own > most) [best, most] = [reading, own];
  }
  return best;
}

function decoded(text: string, start: number, end: number, edits: Lines): string {
  let letters = "";
  for (let at = start; at < end; ) {
    const edit = edits.get(at);
    letters += edit?.fixed ?? text[at];
    at = edit?.end ?? at + 1;
  }
  return letters.normalize("NFC");
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\ufffd]+/gu) ?? [];
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** True of a word in capitals between words that are not. */
function standsOut(word: string, beside: readonly (string | undefined)[]): boolean {
  const telling = beside.filter((one) => one !== undefined && one.length > 1);
  return isCapitals(word) && telling.length > 0 && !telling.some((one) => isCapitals(one!));
}

function isOneCase(word: string): boolean {
  const rest = word.slice(1);
  return word === word.toUpperCase() || rest === rest.toLowerCase();
}
