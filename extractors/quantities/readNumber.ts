/**
 * The decimal numeral meant by digits written the Vietnamese way, or `undefined` if they are no number.
 *
 * A dot groups thousands and a comma marks decimals. Both are checked, so that a date or a section number such as
 * “1.2” is refused rather than guessed. Groups may be parted by spaces (`12 600`). `loose` also takes a dot before
 * one or two digits for a decimal point, as typed before `%` (`89.3%`).
 *
 * @example readNumber("1.234,5") // → "1234.5"
 * @example readNumber("1.2") // → undefined
 * @example readNumber("2 372") // → "2372"
 */
export function readNumber(digits: string, loose = false): string | undefined {
  if (digits.length > 24) return undefined;
  const [whole, fraction, more] = digits.split(",");
  if (whole === undefined || more !== undefined) return commaGroups(digits);
  const plain = wholeNumber(whole);
  if (plain === undefined) return loose && fraction === undefined ? pointDecimal(whole) : undefined;
  if (fraction === undefined) return plain;
  if (!/^\d+$/.test(fraction)) return undefined;
  const decimals = fraction.replace(/0+$/, "");
  return decimals === "" ? plain : `${plain}.${decimals}`;
}

function wholeNumber(text: string): string | undefined {
  if (/^\d+$/.test(text)) {
    if (text.length > 15 || (text.length > 2 && text.startsWith("0"))) return undefined;
    return text.replace(/^0+(?=\d)/, "");
  }
  if (/^\d{1,3}(?:[.  ]\d{3})+$/.test(text) && !/^0\d*[.  ]/.test(text)) return text.replace(/[.  ]/g, "");
  return undefined;
}

function pointDecimal(text: string): string | undefined {
  const match = /^(\d{1,3})\.(\d{1,2})$/.exec(text);
  return match ? `${Number(match[1])}.${match[2]}`.replace(/\.?0+$/, "") : undefined;
}

/** `1,234,567`: groups of thousands written the English way, told from decimals by there being several. */
function commaGroups(text: string): string | undefined {
  return /^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(text) ? text.replaceAll(",", "") : undefined;
}
