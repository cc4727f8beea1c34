import type { Span } from "../../../model/span.ts";

/**
 * Where the number stands in its quote. The passage decides which of several equal numbers is meant: `offset` is the
 * place of the number in it. Where the quote is not a stretch of the passage, the first whole number that is equal.
 *
 * @example
 * findInQuote("12 vụ, 12 đối tượng", "12", { text: "12 vụ, 12 đối tượng", offset: 7 }) // → { start: 7, end: 9 }
 */
export function findInQuote(
  quote: string,
  number: string | undefined,
  passage: { readonly text: string; readonly offset: number },
): Span | undefined {
  if (number === undefined) return undefined;
  for (let at = passage.text.indexOf(quote); at >= 0; at = passage.text.indexOf(quote, at + 1)) {
    const start = passage.offset - at;
    if (start >= 0 && quote.startsWith(number, start)) return { start, end: start + number.length };
  }
  for (let at = quote.indexOf(number); at >= 0; at = quote.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (!/\d/.test(quote[at - 1] ?? "") && !/\d/.test(quote[end] ?? "")) return { start: at, end };
  }
  return undefined;
}
