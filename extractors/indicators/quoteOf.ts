import type { Passage } from "../../model/plain.ts";

/** A quote is no longer than this; of a longer sentence a window of whole words around the number is given. */
const longest = 400;

/** The sentence, item or row that holds a number, on one line. */
export function quoteOf(text: string, passage: Passage, start: number, end: number): string {
  if (passage.end - passage.start <= longest) return tidy(text.slice(passage.start, passage.end));
  const from = sentenceStart(text, passage.start, start);
  const to = sentenceEnd(text, passage.end, end);
  if (to - from <= longest) return tidy(text.slice(from, to));
  const half = (longest - (end - start)) / 2;
  let left = Math.max(from, Math.floor(start - half));
  let right = Math.min(to, Math.ceil(end + half));
  while (left > from && !/\s/.test(text[left - 1]!) && left < start) left++;
  while (right < to && !/\s/.test(text[right]!) && right > end) right--;
  return tidy(text.slice(left, right));
}

function tidy(text: string): string {
  return /[\n\t\r]| {2}/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}

/** Sentences end before a capital after a full stop; longer searches than two quotes are given up. */
function sentenceStart(text: string, from: number, at: number): number {
  const least = Math.max(from, at - 2 * longest);
  for (let i = at - 1; i > least; i--) {
    if (/[.!?;]/.test(text[i]!) && /\s/.test(text[i + 1] ?? " ") && (text[i] !== ";" || at - i > longest / 2))
      return i + 1;
  }
  return least;
}

function sentenceEnd(text: string, to: number, at: number): number {
  const most = Math.min(to, at + 2 * longest);
  for (let i = at; i < most; i++) if (/[.!?]/.test(text[i]!) && /\s/.test(text[i + 1] ?? " ")) return i + 1;
  return most;
}
