import type { Block, Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { isBlank } from "../flow/inlines.ts";
import { prependMarker, trimBreaks } from "../flow/markedInlines.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, valOf } from "../package/xmlTree.ts";
import type { Reading } from "./reading.ts";
import { addText, isTextBoxHost, readRun } from "./runs.ts";
import { type ParagraphProperties, type RunProperties, readParagraphProperties } from "./styles.ts";
import { readTable } from "./tables.ts";
import { inserted, wrappers } from "./wrappers.ts";

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
      else blocks.push(...readTable(reading, node, here, readBlocks));
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
  if (!isBlank(inlines)) blocks.push(makeBlock(reading, look, trimBreaks(inlines), place));
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
