/** Digits that a decimal has at most, and how many of them after the point. */
export const decimalWidth = 30;
export const decimalScale = 6;

const numeral = /^(-?)(\d{1,24})(?:\.(\d+))?$/;
/** Numerals that are exact as millionths in a number. */
const small = /^\d{1,9}(?:\.\d{1,6})?$/;

/** Whether a text is a decimal that `DECIMAL(30, 6)` can hold. */
export function isDecimal(text: string): boolean {
  return numeral.test(text);
}

/**
 * Writes a decimal, in millionths, into four words from a place on, the lowest first. More than six decimals are rounded
 * half up. Throws where the text is no decimal.
 */
export function writeDecimal(words: Uint32Array, at: number, text: string): void {
  if (small.test(text)) {
    const units = Math.round(Number(text) * 1e6);
    words[at] = units;
    words[at + 1] = units / 2 ** 32;
    words[at + 2] = 0;
    words[at + 3] = 0;
    return;
  }
  const units = unitsOf(text);
  for (let word = 0; word < 4; word += 1) words[at + word] = Number((units >> BigInt(32 * word)) & 0xffff_ffffn);
}

function unitsOf(text: string): bigint {
  const match = numeral.exec(text);
  if (match === null) throw new Error(`expected a decimal, found ${text}`);
  const [, sign, whole, fraction = ""] = match;
  const kept = fraction.slice(0, decimalScale).padEnd(decimalScale, "0");
  const up = (fraction[decimalScale] ?? "0") >= "5" ? 1n : 0n;
  const units = BigInt(whole + kept) + up;
  return sign === "-" ? -units : units;
}

/**
 * A decimal as DuckDB prints it, without the zeros that say nothing.
 *
 * @example
 * trimDecimal("28.000000") // → "28"
 */
export function trimDecimal(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
