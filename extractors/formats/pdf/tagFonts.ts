import { type PDFContext, PDFDict, PDFName } from "pdf-lib";
import { type FontDict, fontDicts } from "./fontDicts.ts";

/**
 * Renames every embedded font of a PDF after its place among `fontDicts`, in the six letters that mark a subset
 * (`AAAAAC+Times` is the third): a reader that tells names of fonts then tells the fonts. Gives the tags in order.
 */
export function tagFonts(context: PDFContext): readonly string[] {
  return fontDicts(context).map((font, at) => {
    const tag = tagOf(at);
    const descriptor = descriptorOf(font);
    if (descriptor === undefined || !FILES.some((key) => descriptor.has(PDFName.of(key)))) return tag;
    const name = String(font.face.get(BASE_FONT) ?? descriptor.get(FONT_NAME) ?? "/Font");
    font.face.set(BASE_FONT, PDFName.of(`${tag}+${name.replace(/^\//, "").replace(/^[A-Z]{6}\+/, "")}`));
    descriptor.delete(FONT_NAME);
    return tag;
  });
}

/** The fonts that draw as one: the same face, encoding and map, written down more than once. */
export function sameFonts(fonts: readonly FontDict[], one: FontDict): readonly FontDict[] {
  return fonts.filter((font) => font === one || signOf(font) === signOf(one));
}

const BASE_FONT = PDFName.of("BaseFont");
const FONT_NAME = PDFName.of("FontName");
const DESCRIPTOR = PDFName.of("FontDescriptor");
const FILES = ["FontFile", "FontFile2", "FontFile3"];

function descriptorOf({ face }: FontDict): PDFDict | undefined {
  const descriptor = face.context.lookup(face.get(DESCRIPTOR));
  return descriptor instanceof PDFDict ? descriptor : undefined;
}

function signOf({ dict, face }: FontDict): string {
  const parts = [face.get(DESCRIPTOR), dict.get(PDFName.of("ToUnicode")), dict.get(PDFName.of("Encoding"))];
  return parts.map((part) => String(part ?? "")).join(" ");
}

/** 0 → `AAAAAA`, 1 → `AAAAAB`, 26 → `AAAABA`. */
function tagOf(number: number): string {
  let tag = "";
  for (let rest = number; tag.length < 6; rest = Math.floor(rest / 26))
    tag = String.fromCharCode(65 + (rest % 26)) + tag;
  return tag;
}
