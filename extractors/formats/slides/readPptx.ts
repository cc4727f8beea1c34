import type { Block, Document, Inline } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import type { Place } from "../../../model/place.ts";
import { readPart, readRelations } from "../docx/package.ts";
import { readThemeFonts, type ThemeFonts } from "../docx/styles.ts";
import { buildTable, type CellBlock, type GridRow } from "../flow/buildTable.ts";
import { createInlines, isBlank, type RunFormat } from "../flow/inlines.ts";
import { openZip, type Zip } from "../package/openZip.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, descendant, descendants, elements, textOf } from "../package/xmlTree.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { readChart } from "./readChart.ts";

/**
 * What the reading of one slide knows: its part, the fonts that the theme gives where a run names none, and how to get at
 * the part that a relation of it names.
 */
type Slide = {
  readonly part: string;
  readonly theme: ThemeFonts;
  readonly blocks: Block[];
  readonly partOf: (relation: string | undefined) => XmlElement | undefined;
  readonly tell: (rule: string, reason: string) => void;
  count: number;
};

/**
 * The slides of a PPTX in order: titles as headings, paragraphs, tables, diagrams and the figures of charts where they
 * stand, then the speaker's notes. Hidden slides and embedded workbooks are left out and said.
 */
export function readPptx(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const zip = openZip(bytes, limits);
  const main = readRelations(zip, "").byType.get("officeDocument") ?? "ppt/presentation.xml";
  const relations = readRelations(zip, main);
  const root = readPart(zip, main, limits.depth);
  const theme = readThemeFonts(readPart(zip, relations.byType.get("theme"), limits.depth));
  const messages: Message[] = [];
  const listed = elements(child(root, "p:sldIdLst"), "p:sldId").flatMap(
    (slide) => relations.byId.get(slide.attributes["r:id"] ?? "") ?? [],
  );
  const parts = listed.length > 0 ? listed : slideParts(zip);
  const blocks: Block[] = [];
  parts.forEach((part, index) => {
    const slide = readPart(zip, part, limits.depth);
    if (!slide) messages.push({ rule: "damaged", severity: "warning", reason: `Slide ${index + 1} cannot be read.` });
    else if (/^(0|false)$/.test(slide.attributes.show ?? ""))
      messages.push({
        rule: "hidden-slide",
        severity: "info",
        reason: `Slide ${index + 1} is hidden and is left out.`,
      });
    else
      blocks.push(
        ...readSlide(zip, part, slide, theme, limits.depth, (rule, reason) =>
          messages.push({ rule, severity: "warning", reason: `Slide ${index + 1}: ${reason}` }),
        ),
      );
  });
  if (parts.length > 0 && messages.filter(({ rule }) => rule === "hidden-slide").length === parts.length)
    messages.push({ rule: "hidden-slide", severity: "error", reason: "All slides are hidden; show those to be read." });
  if (parts.length === 0)
    messages.push({ rule: "damaged", severity: "error", reason: "The package has no readable slide." });
  return {
    snapshot: options.snapshot ?? "",
    format: "pptx",
    blocks,
    notes: [],
    messages: [...zip.messages, ...messages],
  };
}

function slideParts(zip: Zip): readonly string[] {
  const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return zip.entries
    .map((entry) => entry.name)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/i.test(name))
    .sort((a, b) => number(a) - number(b));
}

function readSlide(
  zip: Zip,
  part: string,
  root: XmlElement,
  theme: ThemeFonts,
  depth: number,
  tell: Slide["tell"],
): readonly Block[] {
  const relations = readRelations(zip, part);
  const partOf = (id: string | undefined): XmlElement | undefined => readPart(zip, relations.byId.get(id ?? ""), depth);
  const slide: Slide = { part, theme, partOf, tell, blocks: [], count: 0 };
  readShapes(slide, descendant(root, "p:spTree"));
  const notesPart = relations.byType.get("notesSlide");
  const notes = readPart(zip, notesPart, depth);
  if (notes && notesPart !== undefined) {
    const said: Slide = { ...slide, part: notesPart, blocks: [], count: 0 };
    for (const shape of descendants(notes, "p:sp")) if (kindOf(shape) === "body") readShape(said, shape);
    slide.blocks.push(...said.blocks);
  }
  return slide.blocks;
}

/** `title`, `body`, `sldNum` and so on: what a placeholder is for. */
function kindOf(shape: XmlElement): string | undefined {
  const holder = descendant(child(shape, "p:nvSpPr"), "p:ph");
  return holder ? (holder.attributes.type ?? "body") : undefined;
}

function readShapes(slide: Slide, tree: XmlElement | undefined): void {
  for (const shape of elements(tree)) {
    if (shape.name === "p:sp") readShape(slide, shape);
    else if (shape.name === "p:grpSp") readShapes(slide, shape);
    else if (shape.name === "mc:AlternateContent")
      readShapes(slide, child(shape, "mc:Choice") ?? child(shape, "mc:Fallback"));
    else if (shape.name === "p:graphicFrame") readFrame(slide, shape);
  }
}

/** A frame holds a table, a diagram, a chart or an object of another program. */
function readFrame(slide: Slide, frame: XmlElement): void {
  for (const table of descendants(frame, "a:tbl")) readTable(slide, table);
  for (const { attributes } of descendants(frame, "dgm:relIds"))
    for (const paragraph of descendants(slide.partOf(attributes["r:dm"]), "a:p"))
      addParagraph(slide, paragraph, undefined, slide.blocks);
  for (const { attributes } of descendants(frame, "c:chart")) {
    const place: Place = { type: "part", part: slide.part, path: `chart[${attributes["r:id"] ?? ""}]` };
    const { title, table } = readChart(slide.partOf(attributes["r:id"]), place);
    for (const paragraph of title) addParagraph(slide, paragraph, undefined, slide.blocks);
    if (table) slide.blocks.push(table);
  }
  if (descendant(frame, "p:oleObj")) slide.tell("embedded-part", "an object of another program is not read.");
}

function readShape(slide: Slide, shape: XmlElement): void {
  const kind = kindOf(shape);
  if (kind === "sldNum" || kind === "dt" || kind === "ftr" || kind === "hdr") return;
  const body = child(shape, "p:txBody");
  const listFont = child(descendant(child(body, "a:lstStyle"), "a:defRPr"), "a:latin")?.attributes.typeface;
  const title = kind === "title" || kind === "ctrTitle";
  const font = listFont ?? slide.theme[title ? "majorAscii" : "minorAscii"];
  const found: Block[] = [];
  for (const paragraph of elements(body, "a:p")) addParagraph(slide, paragraph, font, found);
  slide.blocks.push(
    ...found.map(
      (block): Block =>
        title && block.type === "paragraph"
          ? { type: "heading", level: 1, inlines: block.inlines, place: block.place }
          : block,
    ),
  );
}

function addParagraph(
  slide: Slide,
  paragraph: XmlElement,
  font: string | undefined,
  blocks: (Block | CellBlock)[],
): void {
  const inlines = createInlines();
  for (const node of elements(paragraph)) {
    if (node.name === "a:br") inlines.add("\n", {});
    else if (node.name === "a:r" || node.name === "a:fld")
      inlines.add(textOf(child(node, "a:t")), lookOf(slide, child(node, "a:rPr"), font));
  }
  const content: Inline[] = inlines.take();
  if (isBlank(content)) return;
  const place: Place = { type: "part", part: slide.part, path: `p[${++slide.count}]` };
  blocks.push({ type: "paragraph", inlines: content, place });
}

/** Sizes come in hundredths of a point; `+mn-lt` is the theme's body font, `+mj-lt` that of its headings. */
function lookOf(slide: Slide, element: XmlElement | undefined, inherited: string | undefined): RunFormat {
  const named = child(element, "a:latin")?.attributes.typeface ?? inherited;
  const font = named === "+mn-lt" ? slide.theme.minorAscii : named === "+mj-lt" ? slide.theme.majorAscii : named;
  const { sz, b, i, baseline } = element?.attributes ?? {};
  return {
    ...(font !== undefined ? { font } : {}),
    ...(Number(sz) > 0 ? { size: Number(sz) / 100 } : {}),
    ...(/^(1|true)$/.test(b ?? "") ? { bold: true } : {}),
    ...(/^(1|true)$/.test(i ?? "") ? { italic: true } : {}),
    ...(Number.parseInt(baseline ?? "0", 10) > 0 ? { raised: true } : {}),
  };
}

function readTable(slide: Slide, element: XmlElement): void {
  const number = (value: string | undefined): number =>
    Math.max(1, Math.min(256, Number.parseInt(value ?? "1", 10) || 1));
  const rows = elements(element, "a:tr").map((row, rowIndex): GridRow => {
    const cells = elements(row, "a:tc").flatMap((cell, column) => {
      if (/^(1|true)$/.test(cell.attributes.hMerge ?? "")) return [];
      const blocks: CellBlock[] = [];
      for (const paragraph of descendants(cell, "a:p")) addParagraph(slide, paragraph, slide.theme.minorAscii, blocks);
      const place: Place = { type: "part", part: slide.part, path: `tr[${rowIndex + 1}]/tc[${column + 1}]` };
      const continues = /^(1|true)$/.test(cell.attributes.vMerge ?? "");
      return [{ column, columns: number(cell.attributes.gridSpan), continues, blocks, place }];
    });
    return { cells, header: rowIndex === 0 && /^(1|true)$/.test(child(element, "a:tblPr")?.attributes.firstRow ?? "") };
  });
  if (rows.length > 0) slide.blocks.push(buildTable(rows, { type: "part", part: slide.part, path: "tbl" }));
}
