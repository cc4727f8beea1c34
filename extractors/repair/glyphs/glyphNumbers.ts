/**
 * Letters from glyph number 98 on in the order of Apple's standard glyphs, which Times New Roman, Arial and their like
 * keep (OpenType specification, 'post' table); `.` marks glyphs that are no letters of Vietnamese.
 */
const FROM_98 = "..É...áàâ.ã..éèê.íì...óòô.õúù";
const FROM_173 = "ÀÃÕ..–—“”‘’";
const FROM_201 = "ÂÊÁ.ÈÍ..ÌÓÔ.ÒÚ.Ù";
/** Glyph number of Ạ (U+1EA0) in Times New Roman, less its code point. */
const VIETNAMESE = 0x19fc;

/**
 * The letter that a glyph number stands for in Times New Roman and Arial, for a font that neither maps its codes nor
 * gives shapes; `undefined` where the number tells nothing.
 *
 * @example
 * glyphNumberLetter(36) // → "A"
 * glyphNumberLetter(0x1ec7 - 0x19fc) // → "ệ"
 */
export function glyphNumberLetter(glyph: number): string | undefined {
  if (glyph >= 3 && glyph <= 97) return String.fromCharCode(glyph + 29);
  const code = glyph + VIETNAMESE;
  if (code >= 0x1ea0 && code <= 0x1ef9) return String.fromCharCode(code);
  const letter = FROM_98[glyph - 98] ?? FROM_173[glyph - 173] ?? FROM_201[glyph - 201];
  return letter === "." ? undefined : letter;
}
