import { applyEdits, type Edit } from "../text/edits.ts";
import { type CasedWord, caseOf } from "./capitals.ts";
import { CHARSETS, lettersWithoutCapital } from "./charset.ts";
import type { Stretch } from "./stretches.ts";

/** The edits of each stretch of a document. */
export type Edits = readonly (readonly Edit[])[];

const none: ReadonlySet<string> = new Set();

/** The letters that the charset of an edit has no capitals of. */
export function withoutCapital({ rule }: Edit): ReadonlySet<string> {
  const charset = CHARSETS.find((one) => one === rule);
  return charset === undefined ? none : lettersWithoutCapital(charset);
}

/** A word that begins a clause, and one that ends it: several words in brackets are in a case of their own. */
const OPENS = /^\([^)]*$/;
const CLOSES = /[.:;]$|^[^(]*\)$/;

/** A word with the edits that make it, and the block in which it stands. */
export type Word = CasedWord & { readonly edits: readonly Edit[]; readonly block: number };

/** The words of some blocks as the edits make them. */
export function wordsOf(stretches: readonly Stretch[], edits: Edits, blocks: ReadonlySet<number>): readonly Word[] {
  const words: Word[] = [];
  stretches.forEach(({ text, block }, at) => {
    if (!blocks.has(block)) return;
    let next = 0;
    let edge = stretches[at - 1]?.block !== block;
    let last = 0;
    for (const { 0: found, index } of text.matchAll(/\S+/g)) {
      edge ||= text.slice(last, index).includes("\n") || OPENS.test(found);
      last = index + found.length;
      const own: Edit[] = [];
      while (next < edits[at]!.length && edits[at]![next]!.start < last) own.push(edits[at]![next++]!);
      const local = own.map((edit) => ({ ...edit, start: edit.start - index, end: edit.end - index }));
      words.push({
        text: applyEdits(found, local),
        open: own.length > 0 && own.every(isOpen),
        edge,
        edits: own,
        block,
      });
      edge = CLOSES.test(found);
    }
  });
  return words;
}

/** True of a word with letters that the charset has no capitals of, which may be one in capitals. */
export function isOpen(edit: Edit): boolean {
  const without = withoutCapital(edit);
  if (without.size === 0) return false;
  const letters = edit.fixed.replaceAll(/[^\p{L}\p{M}]/gu, "");
  return caseOf(letters, without) === "open" && [...letters].some((letter) => without.has(letter));
}
