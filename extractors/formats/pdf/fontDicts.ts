import { type PDFContext, PDFDict, PDFName, PDFRef } from "pdf-lib";

/** The kinds of font that have a map to letters of their own (PDF 32000-1, 9.5). Those below a Type0 have none. */
const KINDS = new Set(["/Type0", "/Type1", "/MMType1", "/TrueType"]);

/** A font of a PDF: its dictionary, and the one that names its face (the descendant, of a Type0). */
export type FontDict = { readonly dict: PDFDict; readonly face: PDFDict; readonly composite: boolean };

/** Every font of a PDF in the order of its objects, those written straight into resources too. */
export function fontDicts(context: PDFContext): readonly FontDict[] {
  const found = new Set<PDFDict>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFDict ? object : undefined;
    if (dict === undefined) continue;
    if (isFont(dict)) found.add(dict);
    const resources = lookUp(dict, "Resources") ?? dict;
    const fonts = lookUp(resources, "Font");
    for (const [, value] of fonts?.entries() ?? []) if (value instanceof PDFDict && isFont(value)) found.add(value);
  }
  return [...found].map((dict) => {
    const composite = kindOf(dict) === "/Type0";
    return { dict, composite, face: composite ? (descendantOf(context, dict) ?? dict) : dict };
  });
}

function isFont(dict: PDFDict): boolean {
  return KINDS.has(kindOf(dict)) && (dict.has(PDFName.of("BaseFont")) || dict.has(PDFName.of("FontDescriptor")));
}

function kindOf(dict: PDFDict): string {
  return String(dict.get(PDFName.of("Subtype")) ?? "");
}

function descendantOf(context: PDFContext, dict: PDFDict): PDFDict | undefined {
  const list = context.lookup(dict.get(PDFName.of("DescendantFonts")));
  const first = list && "asArray" in list ? (list as { asArray: () => unknown[] }).asArray()[0] : undefined;
  const face = first instanceof PDFRef ? context.lookup(first) : first;
  return face instanceof PDFDict ? face : undefined;
}

function lookUp(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFDict ? value : undefined;
}
