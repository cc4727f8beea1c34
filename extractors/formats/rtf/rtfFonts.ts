import { decodeCharset, decodeCodePage } from "../flow/codePages.ts";
import { isLegacyFont } from "../flow/legacyFonts.ts";
import { isSymbolFont, symbolText } from "../flow/symbols.ts";

/** A font of the font table: its name and the Windows character set of its bytes. */
export type RtfFont = { name: string; charset: number | undefined; page: number | undefined };

/**
 * Bytes as text by their font: its character set, or the file's code page where it names none. Bytes of a legacy font
 * are its own 8-bit letters, whatever set is declared, and come as the Windows-1252 letters of the same codes.
 */
export function decodeFontBytes(bytes: readonly number[], font: RtfFont | undefined, page: number): string {
  if (font && isSymbolFont(font.name))
    return bytes.map((byte) => (byte < 0x20 ? "" : symbolText(font.name, byte))).join("");
  const whole = Uint8Array.from(bytes);
  if (isLegacyFont(font?.name)) return decodeCharset(whole, 0);
  if (font?.page !== undefined) return decodeCodePage(whole, font.page);
  const { charset } = font ?? {};
  return charset === undefined || charset === 1 ? decodeCodePage(whole, page) : decodeCharset(whole, charset);
}
