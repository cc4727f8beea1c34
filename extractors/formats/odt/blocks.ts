import type { Block } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { isBlank } from "../flow/inlines.ts";
import { prependMarker, trimBreaks } from "../flow/markedInlines.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { textOf } from "../package/xmlTree.ts";
import { beginList, type ListPlace, takeMarker } from "./listPlace.ts";
import type { Reading } from "./reading.ts";
import { readRuns } from "./runs.ts";
import { readTable } from "./tables.ts";

/** Elements that hold blocks and print nothing themselves: sections, the texts of indexes, shapes and their text boxes. */
const wrappers =
  /^(text:(section|index-body|index-title|table-of-content|[a-z-]+-index|bibliography|numbered-paragraph)|draw:(?!object|image|plugin|applet).*)$/;

/** The blocks inside an element (`office:text`, a cell, a note's body, a shape), tracked changes accepted. */
export function readBlocks(reading: Reading, element: XmlElement, path: string): readonly Block[] {
  const blocks: Block[] = [];
  readInto(reading, element, { path, counts: {} }, undefined, blocks);
  return blocks;
}

/** Where blocks are read: paths count the elements of each name on one level, whatever wraps them. */
type Level = { readonly path: string; readonly counts: Record<string, number> };

function readInto(
  reading: Reading,
  element: XmlElement,
  at: Level,
  list: ListPlace | undefined,
  blocks: Block[],
): void {
  const next = (name: string): string => {
    at.counts[name] = (at.counts[name] ?? 0) + 1;
    return `${at.path}/${name}[${at.counts[name]}]`;
  };
  for (const node of element.children) {
    if (typeof node === "string") continue;
    const { name, attributes } = node;
    if (name === "text:p" || name === "text:h") readParagraph(reading, node, next("p"), list, blocks);
    else if (name === "table:table") blocks.push(...readTable(reading, node, next("table"), readBlocks));
    else if (name === "text:list") {
      const place = beginList(reading, node, list);
      for (const item of node.children) if (typeof item !== "string") readInto(reading, item, at, place(item), blocks);
    } else if (name === "text:section" && attributes["text:display"] === "none")
      reading.counts.hidden += textOf(node).length;
    else if (wrappers.test(name)) readInto(reading, node, at, list, blocks);
  }
}

function readParagraph(
  reading: Reading,
  element: XmlElement,
  path: string,
  list: ListPlace | undefined,
  blocks: Block[],
): void {
  const style = element.attributes["text:style-name"];
  reading.text.spaced = true;
  readRuns(reading, element, reading.styles.paragraph(style));
  const inlines = trimBreaks(reading.inlines.take());
  const place: Place = { type: "part", part: reading.part, path };
  const outline =
    element.name === "text:h" ? Number.parseInt(element.attributes["text:outline-level"] ?? "1", 10) || 1 : 0;
  // An empty paragraph of a list is numbered all the same.
  const marker = takeMarker(reading, element, list, outline);
  if (!isBlank(inlines)) {
    const whole = marker === "" ? inlines : prependMarker(inlines, marker);
    if (outline > 0) blocks.push({ type: "heading", level: outline, inlines: whole, place });
    else if (reading.styles.isTitle(style)) blocks.push({ type: "heading", level: 0, inlines: whole, place });
    else if (marker !== "") blocks.push({ type: "item", marker, level: list?.level ?? 0, inlines: whole, place });
    else blocks.push({ type: "paragraph", inlines, place });
  }
  for (const box of reading.boxes.splice(0))
    readInto(reading, box, { path: `${path}/box`, counts: {} }, undefined, blocks);
}
