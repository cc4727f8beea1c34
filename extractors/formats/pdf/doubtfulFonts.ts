import { isLegacyFont } from "../flow/legacyFonts.ts";
import type { PdfFonts, UsedFont } from "./PdfFonts.ts";

/** Fonts of signs rather than letters: bullets and ticks, whose letters mean nothing. */
const SIGN_FONTS = /symbol|wingding|webding|dingbat|marlett/i;

/**
 * The fonts that gave a letter which no Vietnamese text has, or none: their maps are open to doubt as a whole. So are the
 * other parts of a doubtful font made for a legacy charset: writers keep a code or two of it, such as ư, in a second one.
 */
export function doubtfulFonts(fonts: PdfFonts): ReadonlySet<UsedFont> {
  const doubted = fonts.all.filter(({ unusual, name }) => unusual > 0 && !SIGN_FONTS.test(name));
  const legacy = new Set(doubted.map(({ name }) => name).filter(isLegacyFont));
  return new Set([...doubted, ...fonts.all.filter(({ name }) => legacy.has(name))]);
}
