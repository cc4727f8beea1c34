/**
 * The decimal numeral of a number typed the Vietnamese way or plainly, or `undefined` if it is none.
 *
 * @example
 * readTyped("1.234,5") // → "1234.5"
 * readTyped("1217") // → "1217"
 * readTyped("12 vụ") // → undefined
 */
export function readTyped(text: string): string | undefined {
  const plain = text.trim();
  if (/^\d{1,3}(\.\d{3})*(,\d{1,6})?$/.test(plain)) return plain.replaceAll(".", "").replace(",", ".");
  return /^\d+([.,]\d{1,6})?$/.test(plain) ? plain.replace(",", ".") : undefined;
}
