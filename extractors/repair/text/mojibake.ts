import { isAccented } from "../language/letters.ts";
import type { Edit } from "./edits.ts";
import { withLostBytes } from "./lostBytes.ts";
import { otherPages } from "./otherPages.ts";

/** The bytes that characters stand for where UTF-8 was read as Latin-1, Windows-1252 or Windows-1258. */
const bytes: ReadonlyMap<string, number> = new Map<string, number>([
  ..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
    .split("")
    .map((letter, at): [string, number] => [letter, 0x80 + at]),
  ...Array.from({ length: 128 }, (_, at): [string, number] => [String.fromCharCode(0x80 + at), 0x80 + at]),
  ...Object.entries({ Ă: 0xc3, "\u0300": 0xcc, Đ: 0xd0, "\u0309": 0xd2, Ơ: 0xd5, Ư: 0xdd, "\u0303": 0xde }),
  ...Object.entries({ ă: 0xe3, "\u0301": 0xec, đ: 0xf0, "\u0323": 0xf2, ơ: 0xf5, ư: 0xfd, "₫": 0xfe }),
]);

const wanted = /^[\u00a0-\u00bf\u00c0-\u00ff\u2010-\u2026\u20ab\u2022\u2122\ufeff]$/;
const MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323";
const quick = /[ÂÃÄÅÆÌáâïĂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/;

/** Sequences that must be found before a text is taken for mojibake: one alone may be chance. */
const LEAST = 2;

/**
 * Edits that undo one reading of UTF-8 as an 8-bit charset: `viá»‡c` → `việc`. Applied again, they undo the second.
 *
 * Only sequences that are UTF-8 to the byte and give a letter or mark that Vietnamese texts use are taken.
 */
export function undoMojibake(text: string): readonly Edit[] {
  const edits = quick.test(text) ? withLostBytes(text, readSequences(text, bytes)) : [];
  if (edits.length > 0) return edits;
  // The same bytes may be read in two of these charsets; the one that explains more of the text was it.
  let most: readonly Edit[] = [];
  for (const page of otherPages)
    if (page.quick.test(text)) {
      const found = readSequences(text, page.bytes);
      if (found.length > most.length) most = found;
    }
  return most;
}

/** The sequences of UTF-8 in a text whose characters stand for bytes; none where they may be chance. */
function readSequences(text: string, bytesOf: ReadonlyMap<string, number>): readonly Edit[] {
  const edits: Edit[] = [];
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const lead = bytesOf.get(text[at]!);
    if (lead === undefined || lead < 0xc2) continue;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 0;
    let code = length === 2 ? lead & 0x1f : lead & 0x0f;
    let valid = length > 0;
    for (let next = 1; next < length && valid; next++) {
      const byte = bytesOf.get(text[at + next] ?? "");
      if (byte === undefined || (byte & 0xc0) !== 0x80) valid = false;
      else code = (code << 6) | (byte & 0x3f);
    }
    if (!valid || (length === 3 && code < 0x800)) continue;
    const letter = String.fromCharCode(code);
    if (!isAccented(letter) && !MARKS.includes(letter) && !wanted.test(letter) && !bytes.has(letter)) continue;
    if (isAccented(letter) || length === 3 || (MARKS.includes(letter) && standsOn(text, at, edits))) letters++;
    edits.push({
      start: at,
      end: at + length,
      fixed: letter,
      rule: "mojibake",
      evidence: "UTF-8 read as an 8-bit charset",
      confidence: 0.99,
    });
    at += length - 1;
  }
  return letters >= LEAST ? edits : [];
}

/** True of a mark right behind a vowel or behind another mark. */
function standsOn(text: string, at: number, before: readonly Edit[]): boolean {
  const last = before.at(-1);
  if (last?.end === at) return MARKS.includes(last.fixed) || isAccented(last.fixed);
  return /[aeiouy]/i.test(text[at - 1] ?? "");
}
