import type { Quantity } from "../../model/quantity.ts";
import { addDecimals } from "./multiplyDecimal.ts";
import { readNumber } from "./readNumber.ts";
import type { Word } from "./readWords.ts";

/** A parenthesis longer than this many words is no list of parts. */
const longest = 160;

/**
 * The bare numbers of a list in parentheses after a total that add up to it: `48 mô hình (Đăk Hà 06, Đăk Tô 42)`.
 *
 * Alone such numbers look like names (`bản Gia Khâu 1`); the sum tells them apart. `after` is the word after the total's unit.
 */
export function partsOfTotal(words: readonly Word[], after: number, total: Quantity): readonly Quantity[] {
  if (words[after]?.text !== "(" || !/^\d+$/.test(total.value) || total.unit === undefined || total.unit === "%")
    return [];
  const parts: Quantity[] = [];
  let sum = "0";
  let named = false;
  for (let i = after + 1; i < words.length && i - after < longest; i++) {
    const word = words[i]!;
    if (word.text === ")") return parts.length > 1 && sum === total.value ? parts : [];
    if (word.kind === "word") named = true;
    else if (word.kind === "number") {
      const value = readNumber(word.text);
      if (!named || value === undefined || !/^(?:[,;)]|và)$/.test(words[i + 1]?.text ?? "")) return [];
      sum = addDecimals(sum, value);
      named = false;
      parts.push({ start: word.start, end: word.end, number: word.text, value, unit: total.unit });
    } else if (!/^[,;.:-]$/.test(word.text)) return [];
  }
  return [];
}
