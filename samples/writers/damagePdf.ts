import { decodePDFRawStream, PDFDocument, PDFRawStream } from "pdf-lib";

/** The letter that a faulty PDF writer states instead of the true one. */
export type Fault = (letter: string) => string;

/** The high and the low byte of the letter's code laid over each other with “or”: ệ U+1EC7 is stated as ß U+00DF. */
export const orFault: Fault = (letter) => {
  const code = letter.codePointAt(0)!;
  if (code < 0x100) return letter;
  const fault = (code >> 8) | (code & 0xff);
  return String.fromCodePoint(fault < 0x20 ? 0xfffd : fault);
};

/** ư and Ư stated as their neighbours ƣ and Ƣ, as a linear range over glyphs that are not consecutive does. */
export const linearFault: Fault = (letter) => ({ ư: "ƣ", Ư: "Ƣ" })[letter] ?? letter;

/** The same PDF with the maps from glyphs to letters damaged: it looks as before, its text does not. */
export async function damagePdf(bytes: Uint8Array, fault: Fault): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const text = decode(object);
    if (!text?.includes("begincmap")) continue;
    const damaged = text.replace(
      /(<[0-9A-Fa-f]+> <)([0-9A-Fa-f]{4})(>)/g,
      (_, before: string, hex: string, after: string) => {
        const letter = fault(String.fromCharCode(Number.parseInt(hex, 16)));
        return before + letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + after;
      },
    );
    pdf.context.assign(ref, pdf.context.flateStream(damaged));
  }
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function decode(stream: PDFRawStream): string | undefined {
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
  } catch {
    return undefined; // an image or a font in a filter that this library does not know
  }
}
