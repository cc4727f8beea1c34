import { capitalShare, wordId } from "../language/languageModel.ts";
import type { Edit } from "../text/edits.ts";
import { type Edits, type Word, withoutCapital, wordsOf } from "./blockWords.ts";
import type { Stretch } from "./stretches.ts";

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
  const raised = new Set(words.flatMap((word, at) => (hadCapital(words, at) ? word.edits.slice(0, 1) : [])));
  if (raised.size === 0) return edits;
  return edits.map((list) =>
    list.map((edit) => (raised.has(edit) ? { ...edit, fixed: withCapital(edit.fixed) } : edit)),
  );
}

/** True of a word whose first letter its first edit gives, where its place tells that the letter was a capital. */
function hadCapital(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const [own] = word.edits;
  if (!own || !isSmallFirst(own) || !fromFirstLetter(word.text).startsWith(fromFirstLetter(own.fixed))) return false;
  const near = (step: number): string => (words[at + step]?.block === word.block ? words[at + step]!.text : "");
  const around = { early: near(-2), before: near(-1), behind: near(1) };
  return ENDS_SENTENCE.test(around.before) || beginsPhrase(word.text, around.behind) || isInName(word, around);
}

/** `Ủy ban`: with the word behind it, as it is written within sentences. */
function beginsPhrase(text: string, behind: string): boolean {
  const follows = behind === "" ? -1 : wordId(lettersOf(behind).toLowerCase());
  return (
    follows > 0 &&
    /^[\p{L}\p{M}]+$/u.test(text) &&
    capitalShare(wordId(text.toLowerCase()), -1, follows) >= USUALLY_CAPITAL
  );
}

/** `Nguyễn Thị Ánh`, `Lê Ánh Tuyết`: behind a word of a name and before one, or behind two. */
function isInName(
  { text, edge }: Word,
  { early, before, behind }: { readonly early: string; readonly before: string; readonly behind: string },
): boolean {
  if (edge || !ENDS_AS_NAME.test(before)) return false;
  const bare = (/[\p{L}\p{M}]+/u.exec(text)?.[0] ?? "").toLowerCase();
  if (LAST_NAMES.has(bare) && ENDS_AS_NAME.test(early)) return true;
  return NAMES.has(bare) && /^[^\p{L}]*[\p{L}\p{M}]+$/u.test(text) && BEGINS_AS_NAME.test(behind);
}

/** True of an edit that gives a word whose first letter is a small one without a capital in the charset. */
function isSmallFirst(edit: Edit): boolean {
  const without = withoutCapital(edit);
  const [first] = fromFirstLetter(edit.fixed);
  return first !== undefined && without.has(first) && first === first.toLowerCase();
}

function fromFirstLetter(text: string): string {
  return text.replace(/^[^\p{L}]+/u, "");
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
