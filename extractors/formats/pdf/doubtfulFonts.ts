import type { PdfFonts, UsedFont } from "./PdfFonts.ts";

/** Fonts of signs rather than letters: bullets and ticks, whose letters mean nothing. */
const SIGN_FONTS = /symbol|wingding|webding|dingbat|marlett/i;

/** The fonts that gave a letter which no Vietnamese text has, or none: their maps are open to doubt as a whole. */
export function doubtfulFonts(fonts: PdfFonts): ReadonlySet<UsedFont> {
  const doubted = new Set<UsedFont>();
  for (const font of fonts.all) if (font.unusual > 0 && !SIGN_FONTS.test(font.name)) doubted.add(font);
  return doubted;
}
