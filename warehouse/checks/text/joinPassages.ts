import type { Passage, Plain } from "../../../model/plain.ts";

/** A passage, and the first and the last of the plain text's passages that it is made of. */
export type Joined = { readonly passage: Passage; readonly from: number; readonly to: number };

/** No paragraph of a report is longer, in characters; what is, is no paragraph, and is not searched. */
export const longestPassage = 8000;

/** Characters at the end of a passage that tell whether it goes on. */
const ending = 80;

/** Endings after which a paragraph goes on: no full stop, colon, bracket, quote or mark of omission. */
const unfinished = /[\p{L}\d,;]\s*$/u;
/** Beginnings that start something new: list signs, numbers of sections, note labels. */
const fresh =
  /^\s*(?:[-+*•]|\[\d+\]|[IVX]+\.\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|\((?:\d{1,2}|[a-zđ])\)\s|Nơi nhận)/u;
const joinable: ReadonlySet<Passage["type"]> = new Set(["paragraph", "item", "note"]);

/** The passages of a text; what a page end has cut in two (a paragraph that ends in `;` or in the middle of a sentence, and what follows it) is one. */
export function joinPassages(plain: Plain): readonly Joined[] {
  const joined: Joined[] = [];
  plain.passages.forEach((passage, index) => {
    const last = joined.at(-1);
    if (last !== undefined && goesOver(plain.text, last.passage, passage)) {
      const whole = { ...last.passage, end: passage.end, marks: [...last.passage.marks, ...passage.marks] };
      joined[joined.length - 1] = { passage: whole, from: last.from, to: index };
    } else joined.push({ passage, from: index, to: index });
  });
  return joined;
}

function goesOver(text: string, last: Passage, next: Passage): boolean {
  if (!joinable.has(last.type) || !joinable.has(next.type)) return false;
  if ((last.type === "note" || next.type === "note") && (last.type !== next.type || last.label !== next.label))
    return false;
  if (next.type === "item" || next.end - last.start > longestPassage) return false;
  const start = text.slice(next.start, next.end);
  const end = text.slice(last.start, last.end).slice(-ending);
  return unfinished.test(end) && !fresh.test(start) && continues(end, start);
}

/** A list of clauses goes on with anything; a sentence with a small letter or a number only. */
function continues(end: string, start: string): boolean {
  return /[,;]\s*$/.test(end) || /^\s*[\p{Ll}\d(]/u.test(start);
}
