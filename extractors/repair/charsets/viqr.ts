import { EDGE, followScore, wordId } from "../language/languageModel.ts";
import { withTone } from "../language/letters.ts";
import { isSyllable } from "../language/spelling.ts";
import type { Edit } from "../text/edits.ts";

/** What VIQR (RFC 1456) writes behind a vowel: its shape, then its tone. */
const SHAPES: Readonly<Record<string, string>> = {
  "a^": "â",
  "e^": "ê",
  "o^": "ô",
  "a(": "ă",
  "o+": "ơ",
  "u+": "ư",
  "o*": "ơ",
  "u*": "ư",
};
const TONES = "`'?~.";

const word = /[A-Za-z](?:[A-Za-z]|(?<=[aeouAEOU])[\^(+*]|(?<=[aeiouyAEIOUY^(+*])[`'?~.])*/g;
/** Marks that no English text has inside or behind a word. */
const telling = /[aeo]\^|a\(|[ou][+*]|[aeiouy^(+*][`~]|^dd/i;
/** Marks that English has between letters too: `we're`. */
const inside = /[aeiouy^(+*]['?.][a-z]/i;

/** A backslash says that what follows is punctuation; where a text has them, a bare mark is a tone. */
const escapes = /(?<=[aeiouy`'?~.^(+*])\\(?=[`'?~.^(+*])/gi;

/** Words that must read well before a text is believed to be VIQR, and the share of telling words that must. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.7;
/** How often a mark at the end of a word is punctuation after all: within a line, where a sentence may end, as a quote. */
const PUNCTUATION = Math.log(0.08);
const PUNCTUATION_AT_END = Math.log(0.6);
const QUOTE = Math.log(0.001);

/**
 * A word of VIQR in Unicode.
 *
 * @example
 * decodeViqr("Vie^.t") // → "Việt"
 * decodeViqr("ddu+o+`ng") // → "đường"
 */
export function decodeViqr(text: string): string {
  const known = decoded.get(text);
  if (known !== undefined) return known;
  if (decoded.size > MOST_DECODED) decoded.clear();
  const letters = decode(text);
  decoded.set(text, letters);
  return letters;
}

/** Words decoded lately: a text says the same words again and again. */
const decoded = new Map<string, string>();
const MOST_DECODED = 20_000;

function decode(text: string): string {
  return text
    .replaceAll(/dd/g, "đ")
    .replaceAll(/D[Dd]/g, "Đ")
    .replaceAll(/[aeouAEOU][\^(+*]/g, (found) => likeCase(found[0]!, SHAPES[found.toLowerCase()]) ?? found)
    .replaceAll(
      /([aăâeêioôơuưyAĂÂEÊIOÔƠUƯY])([`'?~.])/g,
      (_, vowel: string, mark: string) => likeCase(vowel, withTone(vowel.toLowerCase(), TONES.indexOf(mark) + 1))!,
    );
}

function likeCase(like: string, letter: string | undefined): string | undefined {
  return like === like.toLowerCase() ? letter : letter?.toUpperCase();
}

/** Edits that turn VIQR into Unicode, line by line; none in texts that only happen to have a `+` behind a letter. */
export function repairViqr(text: string): readonly Edit[] {
  const known = new Set<string>();
  let all = 0;
  let good = 0;
  for (const [found] of text.matchAll(word)) {
    if (!telling.test(found)) continue;
    all++;
    if (!isVietnamese(decodeViqr(found.replace(/[.?']$/, "")))) continue;
    good++;
    known.add(found.toLowerCase());
  }
  if (known.size < LEAST_WORDS || good < LEAST_SHARE * all) return [];
  const isEscaped = text.search(escapes) >= 0;
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (isViqrLine(line)) edits.push(...lineEdits(line, start, isEscaped));
    start += line.length + 1;
  }
  return edits;
}

function isViqrLine(line: string): boolean {
  return [...line.matchAll(word)].some(
    ([found]) => telling.test(found) || (inside.test(found) && wordId(decodeViqr(found).toLowerCase()) > 0),
  );
}

function lineEdits(line: string, offset: number, isEscaped: boolean): readonly Edit[] {
  const edits: Edit[] = [];
  let before = EDGE;
  for (const match of line.matchAll(word)) {
    const toned = isEscaped ? decodeViqr(match[0]) : "";
    const fixed = isVietnamese(toned) ? toned : chooseReading(line, match, before);
    before = wordId(fixed.replace(/[.?']$/, "").toLowerCase());
    if (fixed === match[0]) continue;
    const core = fixed.replace(/[.?']$/, "");
    if (!telling.test(match[0]) && !isVietnamese(core)) continue;
    edits.push({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      fixed,
      rule: "viqr",
      evidence: "marks behind vowels, and a Vietnamese word",
      confidence: 0.95,
    });
  }
  return isEscaped ? [...edits, ...droppedEscapes(line, offset)].sort((one, other) => one.start - other.start) : edits;
}

function droppedEscapes(line: string, offset: number): readonly Edit[] {
  const evidence = "punctuation behind a backslash";
  return [...line.matchAll(escapes)].map(({ index }) => {
    const start = offset + index;
    return { start, end: start + 1, fixed: "", rule: "viqr", evidence, confidence: 0.95 };
  });
}

/** A mark at the end of a word is a tone, or the end of a sentence or quotation: whichever gives the likelier word. */
function chooseReading(line: string, { 0: found, index }: RegExpExecArray, before: number): string {
  const toned = decodeViqr(found);
  const mark = /[.?']$/.exec(found)?.[0];
  if (mark === undefined) return toned;
  const rest = line.slice(index + found.length);
  // A question does not end before a small letter.
  if (mark === "?" && /^[\s,]+\p{Ll}/u.test(rest)) return toned;
  const plain = decodeViqr(found.slice(0, -1));
  if (!isVietnamese(toned)) return plain + mark;
  const next = /^ +(\S+)/.exec(rest)?.[1];
  const after = next === undefined ? undefined : decodeViqr(next.replace(/[.,;:!?]+$/, "")).toLowerCase();
  const follow = (id: number): number =>
    after === undefined || wordId(after) <= 0 ? 0 : followScore(id, wordId(after), after);
  const score = (text: string, isEnd: boolean): number => {
    const lower = text.toLowerCase();
    const id = wordId(lower);
    return followScore(before, id, lower) + follow(isEnd ? EDGE : id);
  };
  const unquoted = mark === "'" && !/(^|\s)'\S[^']*$/.test(line.slice(0, index));
  const end = /^\s*$|^\s+\p{Lu}/u.test(rest) ? PUNCTUATION_AT_END : PUNCTUATION;
  return score(toned, false) >= score(plain, true) + (unquoted ? QUOTE : end) ? toned : plain + mark;
}

function isVietnamese(text: string): boolean {
  const lower = text.toLowerCase();
  return wordId(lower) > 0 || isSyllable(lower);
}
