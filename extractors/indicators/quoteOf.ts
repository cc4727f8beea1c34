import type { Passage } from "../../model/plain.ts";

/** A quote is no longer than this; of a longer sentence a window of whole words around the number is given. */
const longest = 400;

/** A sentence shorter than this says too little without its paragraph. */
const shortest = 60;
const whole = new Set<Passage["type"]>(["item", "row", "heading"]);

/** The sentence, item or row that holds a number, on one line. */
export function quoteOf(text: string, passage: Passage, start: number, end: number): string {
  const short = passage.end - passage.start <= longest;
  if (short && whole.has(passage.type)) return tidy(text.slice(passage.start, passage.end));
  const from = sentenceStart(text, passage.start, start);
  const to = sentenceEnd(text, passage.end, end);
  if (short && to - from < shortest) return tidy(text.slice(passage.start, passage.end));
  if (to - from <= longest) return tidy(text.slice(from, to));
  const half = (longest - (end - start)) / 2;
  let left = Math.max(from, Math.floor(start - half));
  let right = Math.min(to, Math.ceil(end + half));
  while (left > from && !/\s/.test(text[left - 1]!) && left < start) left++;
  while (right < to && !/\s/.test(text[right]!) && right > end) right--;
  return tidy(text.slice(left, right));
}

/** A stretch of text on one line. */
export function tidy(text: string): string {
  return /[\n\t\r]| {2}/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}

/** Sentences end before a capital after a full stop; longer searches than two quotes are given up. */
function sentenceStart(text: string, from: number, at: number): number {
  const least = Math.max(from, at - 2 * longest);
  for (let i = at - 1; i > least; i--) {
    if (text[i] === ";" && at - i > longest / 2) return i + 1;
    if (ends(text, i)) return i + 1;
  }
  return least;
}

function sentenceEnd(text: string, to: number, at: number): number {
  const most = Math.min(to, at + 2 * longest);
  for (let i = at; i < most; i++) if (ends(text, i)) return i + 1;
  return most;
}

/** Whether a sentence ends at a character: a stop, a space and a capital; not after a short word (`TP. Lai Châu`). */
function ends(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 33 && code !== 63) return false;
  return (
    /^\s+[\p{Lu}“"]/u.test(text.slice(at + 1, at + 4)) &&
    !/(?:^|\s)\p{Lu}\p{L}?$/u.test(text.slice(Math.max(0, at - 3), at))
  );
}
