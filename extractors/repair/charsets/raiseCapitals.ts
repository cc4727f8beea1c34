import { capitalShare, wordId } from "../language/languageModel.ts";
import { applyEdits, type Edit } from "../text/edits.ts";
import { type CasedWord, caseOf, openWordsInCapitals } from "./capitals.ts";
import { CHARSETS, lettersWithoutCapital } from "./charset.ts";
import { charsetOfFont, drawsCapitals } from "./fonts.ts";
import type { Stretch } from "./stretches.ts";

type Edits = readonly (readonly Edit[])[];

const none: ReadonlySet<string> = new Set();

/** The letters that the charset of an edit has no capitals of. */
function withoutCapital({ rule }: Edit): ReadonlySet<string> {
  const charset = CHARSETS.find((one) => one === rule);
  return charset === undefined ? none : lettersWithoutCapital(charset);
}

const lacksCapitals = (edit: Edit): boolean => withoutCapital(edit).size > 0;

/**
 * Edits of stretches whose font draws small letters as capitals (`.VnTimeH`), with capitals: words of plain ASCII are
 * drawn so too. A font of that name whose text turned out to be Unicode is left alone.
 */
export function raiseDrawn(stretches: readonly Stretch[], edits: Edits): Edits {
  if (!edits.some((list) => list.some(lacksCapitals))) return edits;
  return edits.map((list, at) => {
    const { text, font } = stretches[at]!;
    if (!drawsCapitals(font) || !(list.some(lacksCapitals) || /^[\x00-\x7f]*$/.test(text))) return list;
    return raiseStretch(text, list, font!);
  });
}

function raiseStretch(text: string, edits: readonly Edit[], font: string): readonly Edit[] {
  const taken = (at: number): boolean => edits.some(({ start, end }) => at >= start && at < end);
  const plain = [...text.matchAll(/[a-z]+/gi)].filter(({ 0: word, index }) => !taken(index) && /[a-z]/.test(word));
  const raised = plain.map(
    ({ 0: word, index }): Edit => ({
      start: index,
      end: index + word.length,
      fixed: word.toUpperCase(),
      rule: charsetOfFont(font) ?? "tcvn3",
      evidence: `font ${font} draws capitals`,
      confidence: 0.97,
    }),
  );
  const decoded = edits.map((edit) => ({ ...edit, fixed: edit.fixed.toUpperCase() }));
  return [...decoded, ...raised].sort((one, other) => one.start - other.start);
}

/** What every word in capitals has. */
const BIG = /\p{Lu}{2}/u;

/** Edits with capitals where a word has only letters without capitals behind its first, and stands among capitals. */
export function raiseLines(stretches: readonly Stretch[], edits: Edits): Edits {
  const big = stretches.filter(({ text }, at) => BIG.test(text) || edits[at]!.some(({ fixed }) => BIG.test(fixed)));
  const beside = new Set(big.map(({ block }) => block));
  const open = stretches.filter(({ block }, at) => beside.has(block) && edits[at]!.some(isOpen));
  const blocks = new Set(open.map(({ block }) => block));
  if (blocks.size === 0) return edits;
  const words = wordsOf(stretches, edits, blocks);
  const capitals = openWordsInCapitals(words);
  const raised = new Set(words.flatMap((word, at) => (capitals[at] ? word.edits : [])));
  return edits.map((list) =>
    list.map((edit) => (raised.has(edit) ? { ...edit, fixed: edit.fixed.toUpperCase() } : edit)),
  );
}

/** A word that ends a sentence: abbreviations and numbers, which end with a dot too, have no two small letters before it. */
const ENDS_SENTENCE = /\p{Ll}{2}[.!?…]["”)]*$/u;
/** Names of persons that begin with a letter without a capital, and are no words that stand between names (`ở`, `ấy`). */
const NAMES = new Set("ái ánh ấn ẩn ấm én oánh út úy ứng ước ý".split(" "));
/** Those of them that are hardly anything else behind two words of a name. */
const LAST_NAMES = new Set("ái ánh út".split(" "));
/** How often a pair of words must begin with a capital within sentences to be raised: `Ủy ban`. */
const USUALLY_CAPITAL = 0.95;

/**
 * Edits with a capital where a word begins with a letter without one and its place tells that it had one: behind the end
 * of a sentence, in a phrase that is written so, within the name of a person.
 */
export function raiseFirsts(stretches: readonly Stretch[], edits: Edits): Edits {
  const blocks = new Set(stretches.filter((_, at) => edits[at]!.some(isSmallFirst)).map(({ block }) => block));
  if (blocks.size === 0) return edits;
  const words = wordsOf(stretches, edits, blocks);
  const raised = new Set<Edit>();
  words.forEach((word, at) => {
    const [own] = word.edits;
    if (!own || !isSmallFirst(own) || !word.text.replace(/^[^\p{L}]+/u, "").startsWith(firstLetters(own.fixed))) return;
    const near = (step: number): string | undefined =>
      words[at + step]?.block === word.block ? words[at + step]!.text : undefined;
    const [early, before, behind] = [near(-2), near(-1), near(1)];
    const bare = (/[\p{L}\p{M}]+/u.exec(word.text)?.[0] ?? "").toLowerCase();
    const isWhole = /^[^\p{L}]*[\p{L}\p{M}]+$/u.test(word.text);
    const inName =
      !word.edge &&
      before !== undefined &&
      ENDS_AS_NAME.test(before) &&
      ((NAMES.has(bare) && isWhole && behind !== undefined && BEGINS_AS_NAME.test(behind)) ||
        (LAST_NAMES.has(bare) && early !== undefined && ENDS_AS_NAME.test(early)));
    const follows = behind === undefined ? -1 : wordId(lettersOf(behind).toLowerCase());
    const inPhrase =
      follows > 0 && /^[\p{L}\p{M}]+$/u.test(word.text) && capitalShare(wordId(bare), -1, follows) >= USUALLY_CAPITAL;
    if ((before !== undefined && ENDS_SENTENCE.test(before)) || inPhrase || inName) raised.add(own);
  });
  if (raised.size === 0) return edits;
  return edits.map((list) =>
    list.map((edit) => (raised.has(edit) ? { ...edit, fixed: withCapital(edit.fixed) } : edit)),
  );
}

/** True of an edit that gives a word whose first letter is a small one without a capital in the charset. */
function isSmallFirst(edit: Edit): boolean {
  const without = withoutCapital(edit);
  const [first] = edit.fixed.replace(/^[^\p{L}]+/u, "");
  return first !== undefined && without.has(first) && first === first.toLowerCase();
}

function firstLetters(fixed: string): string {
  return fixed.replace(/^[^\p{L}]+/u, "");
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}]/gu, "");
}

/** A word with a capital and small letters, as names of persons are written, at the end of what stands between spaces, or at its beginning. */
const ENDS_AS_NAME = /(?:^|[^\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+$/u;
const BEGINS_AS_NAME = /^\p{Lu}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/u;

function withCapital(fixed: string): string {
  const at = /\p{L}/u.exec(fixed)?.index ?? 0;
  return fixed.slice(0, at) + fixed[at]!.toUpperCase() + fixed.slice(at + 1);
}

/** A word that begins a clause, and one that ends it: several words in brackets are in a case of their own. */
const OPENS = /^\([^)]*$/;
const CLOSES = /[.:;]$|^[^(]*\)$/;

type Word = CasedWord & { readonly edits: readonly Edit[]; readonly block: number };

/** The words of some blocks as the edits make them. */
function wordsOf(stretches: readonly Stretch[], edits: Edits, blocks: ReadonlySet<number>): readonly Word[] {
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
function isOpen(edit: Edit): boolean {
  const without = withoutCapital(edit);
  if (without.size === 0) return false;
  const letters = edit.fixed.replaceAll(/[^\p{L}\p{M}]/gu, "");
  return caseOf(letters, without) === "open" && [...letters].some((letter) => without.has(letter));
}
