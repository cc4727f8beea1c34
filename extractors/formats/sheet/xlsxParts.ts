import type { Inline } from "../../../model/document.ts";
import type { RunFormat } from "../flow/inlines.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, descendants, elements, textOf } from "../package/xmlTree.ts";
import type { NumberFormat } from "./formatNumber.ts";

/** Look and number format of cells by their style number (`s`). */
export type SheetStyles = { readonly looks: readonly RunFormat[]; readonly formats: readonly NumberFormat[] };

/** The shared strings; runs without a font of their own leave it to their cell. Phonetic guides are left out. */
export function readSharedStrings(root: XmlElement | undefined): readonly (readonly Inline[])[] {
  return elements(root, "si").map(readRichText);
}

/** The runs of an `si` or `is`. Line breaks come as `_x000D_` too, carriage returns as nothing. */
export function readRichText(element: XmlElement): readonly Inline[] {
  const plain = child(element, "t");
  const runs = elements(element, "r").map(
    (run): Inline => ({ type: "run", text: cleanText(textOf(child(run, "t"))), ...readFont(child(run, "rPr")) }),
  );
  const all: readonly Inline[] = plain ? [{ type: "run", text: cleanText(textOf(plain)) }, ...runs] : runs;
  return all.filter((inline) => inline.type === "run" && inline.text !== "");
}

/** `_x00AD_` stands for a character that XML cannot hold (ECMA-376 §22.9.2.19). */
export function cleanText(text: string): string {
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r/g, "");
}

export function readSheetStyles(root: XmlElement | undefined): SheetStyles {
  const fonts = elements(child(root, "fonts"), "font").map(readFont);
  const codes = new Map<number, string>();
  for (const format of descendants(child(root, "numFmts"), "numFmt"))
    codes.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? "General");
  const cells = elements(child(root, "cellXfs"), "xf");
  return {
    looks: cells.map((cell) => fonts[Number(cell.attributes.fontId ?? "0")] ?? {}),
    formats: cells.map((cell) => {
      const id = Number(cell.attributes.numFmtId ?? "0");
      return codes.get(id) ?? id;
    }),
  };
}

/** A `font` of the styles or an `rPr` of a run; they differ in how the name is called. */
export function readFont(element: XmlElement | undefined): RunFormat {
  const value = (name: string): string | undefined => child(element, name)?.attributes.val;
  const isOn = (name: string): boolean => child(element, name) !== undefined && !/^(0|false)$/.test(value(name) ?? "1");
  const font = value("name") ?? value("rFont");
  const size = Number.parseFloat(value("sz") ?? "");
  return {
    ...(font !== undefined ? { font } : {}),
    ...(size > 0 ? { size } : {}),
    ...(isOn("b") ? { bold: true } : {}),
    ...(isOn("i") ? { italic: true } : {}),
    ...(value("vertAlign") === "superscript" ? { raised: true } : {}),
  };
}
