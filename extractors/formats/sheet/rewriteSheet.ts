import type { Paragraph, Run } from "../../../model/document.ts";
import { readPart, readRelations } from "../docx/package.ts";
import type { RunFormat } from "../flow/inlines.ts";
import { rewriteParts } from "../flow/rewriteParts.ts";
import { decodeXmlBytes, encodeXmlText } from "../package/decodeXml.ts";
import type { SourceEdit } from "../package/editSource.ts";
import { openZip } from "../package/openZip.ts";
import { parseXml, type XmlElement } from "../package/parseXml.ts";
import type { RepairText, RewriteOptions, Rewritten } from "../package/rewritten.ts";
import { child, elements, textOf } from "../package/xmlTree.ts";
import { defaultLimits } from "../readOptions.ts";
import { cleanText, readFont, readSheetStyles, type SheetStyles } from "./xlsxParts.ts";

/** A text of one part that an element spells. */
type Piece = { readonly part: string; readonly text: string; readonly element: XmlElement };

/**
 * A mended copy of an XLSX: the texts of cells, shared strings, text boxes and comments put right run by run, legacy
 * fonts replaced in styles and runs, numbers, formulas and all else as they were. Names of sheets stay, since formulas
 * speak of them.
 */
export function rewriteSheet(bytes: Uint8Array, repair: RepairText, options: RewriteOptions = {}): Rewritten {
  const zip = openZip(bytes, defaultLimits);
  const { depth } = defaultLimits;
  const workbook = readRelations(zip, "").byType.get("officeDocument") ?? "xl/workbook.xml";
  const relations = readRelations(zip, workbook);
  const strings = relations.byType.get("sharedStrings");
  const styles = readSheetStyles(readPart(zip, relations.byType.get("styles"), depth));
  const sources = new Map<string, string>();
  const trees = new Map<string, XmlElement>();
  for (const { name } of zip.entries)
    if (
      /^xl\/(worksheets\/[^/]+|drawings\/[^/]+|comments\d*|sharedStrings|styles|theme\/[^/]+)\.xml$/i.test(name) ||
      name === strings
    ) {
      const source = decodeXmlBytes(zip.read(name) ?? new Uint8Array());
      sources.set(name, source);
      const root = elements(parseXml(source, depth).root)[0];
      if (root) trees.set(name, root);
    }
  const pieces: Piece[] = [];
  const blocks: Paragraph[] = [];
  const looks = fontsOfStrings([...trees.values()], styles);
  for (const [part, root] of trees) findTexts(part, root, part === strings, looks, styles, pieces, blocks);
  return rewriteParts({ bytes, zip, format: "xlsx", sources, pieces, blocks, write: writeText }, repair, options);
}

/** The look of the cell that first uses each shared string. */
function fontsOfStrings(roots: readonly XmlElement[], styles: SheetStyles): ReadonlyMap<number, RunFormat> {
  const looks = new Map<number, RunFormat>();
  for (const root of roots)
    for (const row of elements(child(root, "sheetData"), "row"))
      for (const cell of elements(row, "c")) {
        const index = cell.attributes.t === "s" ? Number(textOf(child(cell, "v"))) : Number.NaN;
        const look = styles.looks[Number(cell.attributes.s ?? "0")];
        if (!Number.isNaN(index) && look && !looks.has(index)) looks.set(index, look);
      }
  return looks;
}

function findTexts(
  part: string,
  root: XmlElement,
  shared: boolean,
  looks: ReadonlyMap<number, RunFormat>,
  styles: SheetStyles,
  pieces: Piece[],
  blocks: Paragraph[],
): void {
  let count = 0;
  const add = (texts: readonly (readonly [XmlElement, RunFormat])[]): void => {
    const inlines: Run[] = [];
    for (const [element, look] of texts) {
      const text = cleanText(textOf(element));
      if (text === "") continue;
      pieces.push({ part, text, element });
      inlines.push({ type: "run", text, ...look });
    }
    if (inlines.length > 0)
      blocks.push({ type: "paragraph", inlines, place: { type: "part", part, path: `t[${++count}]` } });
  };
  const rich = (holder: XmlElement, look: RunFormat): void =>
    add(
      elements(holder).flatMap((node): (readonly [XmlElement, RunFormat])[] => {
        const text = node.name === "t" ? node : node.name === "r" ? child(node, "t") : undefined;
        return text ? [[text, { ...look, ...(node.name === "r" ? readFont(child(node, "rPr")) : {}) }]] : [];
      }),
    );
  if (shared) for (const [index, string] of elements(root, "si").entries()) rich(string, looks.get(index) ?? {});
  const walk = (element: XmlElement): void => {
    if (element.name === "c") {
      const look = styles.looks[Number(element.attributes.s ?? "0")] ?? {};
      const inline = child(element, "is");
      if (inline) rich(inline, look);
      const value = element.attributes.t === "str" ? child(element, "v") : undefined;
      if (value) add([[value, look]]);
    } else if (element.name === "text") rich(element, {});
    else if (element.name === "a:p") add(elements(element, "a:r").flatMap((run) => drawnText(run)));
    else for (const node of elements(element)) walk(node);
  };
  if (!shared) walk(root);
}

function drawnText(run: XmlElement): (readonly [XmlElement, RunFormat])[] {
  const text = child(run, "a:t");
  const font = child(child(run, "a:rPr"), "a:latin")?.attributes.typeface;
  return text ? [[text, font === undefined ? {} : { font }]] : [];
}

function writeText(source: string, { element }: Piece, text: string): readonly SourceEdit[] {
  const name = /^<([^\s/>]+)/.exec(source.slice(element.start, element.start + 60))?.[1] ?? "t";
  const space = /(^|:)t$/.test(name) && !element.name.startsWith("a:") ? ' xml:space="preserve"' : "";
  return [{ start: element.start, end: element.end, text: `<${name}${space}>${encodeXmlText(text)}</${name}>` }];
}
