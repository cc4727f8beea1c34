import type { Block, Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, flattenBlocks, type GridCell, type GridRow } from "../flow/buildTable.ts";
import { isBlank } from "../flow/inlines.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, elements, valOf } from "../package/xmlTree.ts";
import type { Reading } from "./reading.ts";
import { addText, isTextBoxHost, readRun } from "./runs.ts";
import { type ParagraphProperties, type RunProperties, readParagraphProperties } from "./styles.ts";

/** Elements that hold blocks or runs and print nothing themselves. */
const wrappers = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:hyperlink",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
]);
const inserted = new Set(["w:ins", "w:moveTo"]);
const deleted = new Set(["w:del", "w:moveFrom"]);

/** The blocks inside an element (`w:body`, `w:tc`, `w:footnote`), tracked changes accepted. */
export function readBlocks(reading: Reading, element: XmlElement, path: string): readonly Block[] {
  const blocks: Block[] = [];
  const counts: Record<string, number> = {};
  readInto(reading, element, path, blocks, counts);
  if (!reading.inlines.isEmpty()) closeParagraph(reading, undefined, placeOf(reading, path), blocks);
  return blocks;
}

function placeOf(reading: Reading, path: string): Place {
  return { type: "part", part: reading.part, path };
}

function readInto(
  reading: Reading,
  element: XmlElement,
  path: string,
  blocks: Block[],
  counts: Record<string, number>,
): void {
  for (const node of element.children) {
    if (typeof node === "string") continue;
    const { name } = node;
    if (name === "w:p" || name === "w:tbl") {
      const index = (counts[name] ?? 0) + 1;
      counts[name] = index;
      const here = `${path}/${name.slice(2)}[${index}]`;
      if (name === "w:p") readParagraph(reading, node, here, blocks);
      else blocks.push(...readTable(reading, node, here));
    } else if (wrappers.has(name) || inserted.has(name)) readInto(reading, node, path, blocks, counts);
    else if (name === "mc:AlternateContent") {
      const choice = child(node, "mc:Choice") ?? child(node, "mc:Fallback");
      if (choice) readInto(reading, choice, path, blocks, counts);
    } else if (name === "w:altChunk") {
      const reason = "A part in another format is embedded in the document; it was not read.";
      reading.messages.push({ rule: "embedded-part", severity: "warning", reason, place: placeOf(reading, path) });
    }
  }
}

function readParagraph(reading: Reading, element: XmlElement, path: string, blocks: Block[]): void {
  const properties = child(element, "w:pPr");
  const styleId = valOf(properties, "w:pStyle") ?? reading.styles.defaultParagraph;
  const inherited = { ...reading.styles.defaults, ...reading.styles.run(styleId) };
  readRuns(reading, element, inherited);
  const mark = child(properties, "w:rPr");
  if (mark && (child(mark, "w:del") || child(mark, "w:moveFrom"))) {
    reading.counts.deleted++;
    return;
  }
  const own = readParagraphProperties(properties);
  closeParagraph(reading, { styleId, own, inherited }, placeOf(reading, path), blocks);
}

function readRuns(reading: Reading, element: XmlElement, inherited: RunProperties): void {
  for (const node of element.children) {
    if (typeof node === "string") continue;
    const { name } = node;
    if (name === "w:r") readRun(reading, node, inherited);
    else if (wrappers.has(name)) readRuns(reading, node, inherited);
    else if (inserted.has(name)) {
      reading.counts.inserted++;
      readRuns(reading, node, inherited);
    } else if (deleted.has(name)) reading.counts.deleted++;
    else if (name === "m:oMath" || name === "m:oMathPara") readMath(reading, node, inherited);
    else if (isTextBoxHost(name)) reading.readTextBoxes(node);
  }
}

function readMath(reading: Reading, element: XmlElement, inherited: RunProperties): void {
  for (const node of element.children) {
    if (typeof node === "string") continue;
    if (node.name === "m:t")
      addText(reading, node.children.filter((part) => typeof part === "string").join(""), inherited);
    else readMath(reading, node, inherited);
    if (node.name === "m:num") addText(reading, "/", inherited);
  }
}

type ParagraphLook = {
  readonly styleId: string | undefined;
  readonly own: ParagraphProperties;
  readonly inherited: RunProperties;
};

function closeParagraph(reading: Reading, look: ParagraphLook | undefined, place: Place, blocks: Block[]): void {
  const inlines = reading.inlines.take();
  if (!isBlank(inlines)) blocks.push(makeBlock(reading, look, trimEnds(inlines), place));
  for (const box of reading.boxes.splice(0))
    blocks.push(...readBlocks(reading, box, `${(place as { path: string }).path}/box`));
}

function makeBlock(reading: Reading, look: ParagraphLook | undefined, inlines: readonly Inline[], place: Place): Block {
  if (!look) return { type: "paragraph", inlines, place };
  const styled = reading.styles.paragraph(look.styleId);
  const { marker, level } = readMarker(reading, look, styled);
  const whole = marker === "" ? inlines : prependMarker(inlines, marker);
  const name = (look.styleId === undefined ? undefined : reading.styles.name(look.styleId)) ?? "";
  const outline = look.own.outline ?? styled.outline;
  const heading = /^heading ([1-9])$/i.exec(name)?.[1];
  if (/^title$/i.test(name)) return { type: "heading", level: 0, inlines: whole, place };
  if (outline !== undefined ? outline < 9 : heading !== undefined)
    return { type: "heading", level: outline !== undefined ? outline + 1 : Number(heading), inlines: whole, place };
  if (marker !== "") return { type: "item", marker, level, inlines: whole, place };
  return { type: "paragraph", inlines, place };
}

function readMarker(
  reading: Reading,
  look: ParagraphLook,
  styled: ParagraphProperties,
): { readonly marker: string; readonly level: number } {
  const id = look.own.list ?? styled.list;
  const list = id === undefined || id === "0" ? undefined : reading.lists.get(id);
  if (id === undefined || !list) return { marker: "", level: 0 };
  const tied = look.styleId === undefined ? undefined : reading.lists.levelOfStyle(id, look.styleId);
  const level = look.own.level ?? (look.own.list === undefined ? (tied ?? styled.level) : styled.level) ?? 0;
  return { marker: reading.count(id, list, level).trim(), level };
}

/** The marker stands in the look of the words it begins, so that a legacy font decodes it with them. */
function prependMarker(inlines: readonly Inline[], marker: string): readonly Inline[] {
  const first = inlines[0];
  if (first?.type === "run" && !first.raised)
    return [{ ...first, text: `${marker} ${first.text}` }, ...inlines.slice(1)];
  return [{ type: "run", text: `${marker} ` }, ...inlines];
}

/** Line breaks at either end of a paragraph print nothing that belongs to its text. */
function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = [...inlines];
  const first = trimmed[0];
  if (first?.type === "run" && /^\n/.test(first.text)) trimmed[0] = { ...first, text: first.text.replace(/^\n+/, "") };
  const last = trimmed.at(-1);
  if (last?.type === "run" && /\n$/.test(last.text))
    trimmed[trimmed.length - 1] = { ...last, text: last.text.replace(/\n+$/, "") };
  return trimmed.filter((inline) => inline.type === "mark" || inline.text !== "");
}

/** A table; one that only frames inner tables (a single cell) gives way to what it holds. */
function readTable(reading: Reading, element: XmlElement, path: string): readonly Block[] {
  const rows: GridRow[] = [];
  let only: readonly Block[] = [];
  let nested = false;
  const cellsInRow = (row: XmlElement): readonly XmlElement[] =>
    elements(row).flatMap((node) =>
      node.name === "w:tc"
        ? [node]
        : node.name === "w:sdt" || node.name === "w:customXml"
          ? cellsInRow(child(node, "w:sdtContent") ?? node)
          : [],
    );
  const rowsIn = (table: XmlElement): readonly XmlElement[] =>
    elements(table).flatMap((node) =>
      node.name === "w:tr" ? [node] : wrappers.has(node.name) || inserted.has(node.name) ? rowsIn(node) : [],
    );
  rowsIn(element).forEach((row, rowIndex) => {
    const properties = child(row, "w:trPr");
    if (properties && child(properties, "w:del")) {
      reading.counts.deleted++;
      return;
    }
    const cells: GridCell[] = [];
    let column = Number.parseInt(valOf(properties, "w:gridBefore") ?? "0", 10) || 0;
    cellsInRow(row).forEach((cell, cellIndex) => {
      if (++reading.counts.cells > reading.limits.cells) return;
      const look = child(cell, "w:tcPr");
      const columns = Math.max(1, Math.min(256, Number.parseInt(valOf(look, "w:gridSpan") ?? "1", 10) || 1));
      const merge = child(look, "w:vMerge");
      const here = `${path}/tr[${rowIndex + 1}]/tc[${cellIndex + 1}]`;
      only = readBlocks(reading, cell, here);
      nested ||= only.some((block) => block.type === "table");
      const continues = merge !== undefined && (merge.attributes["w:val"] ?? "continue") === "continue";
      cells.push({ column, columns, continues, blocks: flattenBlocks(only), place: placeOf(reading, here) });
      column += columns;
    });
    if (cells.length > 0) rows.push({ cells, header: isSet(properties, "w:tblHeader") });
  });
  if (rows.length === 0) return [];
  if (nested && rows.length === 1 && rows[0]!.cells.length === 1) return only;
  return [buildTable(rows, placeOf(reading, path), !hasBorders(element))];
}

function isSet(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !/^(0|false|off)$/i.test(found.attributes["w:val"] ?? "1");
}

/** True where lines are drawn, or a style may draw them: tables without any only lay out text. */
function hasBorders(table: XmlElement): boolean {
  const drawn = (borders: XmlElement | undefined): boolean =>
    elements(borders).some((line) => !/^(nil|none)$/i.test(line.attributes["w:val"] ?? "none"));
  const properties = child(table, "w:tblPr");
  const own = child(properties, "w:tblBorders");
  if (own ? drawn(own) : !/^(a|tablenormal)?$/i.test(valOf(properties, "w:tblStyle") ?? "")) return true;
  return elements(table, "w:tr").some((row) =>
    elements(row, "w:tc").some((cell) => drawn(child(child(cell, "w:tcPr"), "w:tcBorders"))),
  );
}
