import type { Block, Line, Run } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import { measureText } from "../text/measureText.ts";

/** A line with its box: points from the top left of its page, `y` the baseline. */
export type PageLine = {
  readonly line: Line;
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Read by character recognition: its size is an estimate, nothing is raised. */
  readonly ocr: boolean;
  /** Where the text behind the marker of a list begins; the lines that carry it on hang there. */
  readonly hang?: number;
};

/** A drawn line of a page. Level where `y0` is `y1`, upright where `x0` is `x1`. */
export type PageRule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** The lines of a document by page, in reading order of their file. */
export function pageLines(blocks: readonly Block[]): Map<number, PageLine[]> {
  const pages = new Map<number, PageLine[]>();
  for (const block of blocks) {
    if (block.type !== "line" || block.place.type !== "page") continue;
    const page = block.page ?? block.place.page;
    const text = inlineText(block.inlines).trim();
    if (text === "") continue;
    const ocr = block.inlines.some((inline) => inline.type === "run" && inline.doubt?.reason === "ocr");
    const left = block.x ?? block.place.box?.x ?? 0;
    const list = pages.get(page) ?? [];
    if (list.length === 0) pages.set(page, list);
    list.push({
      line: block,
      text,
      page,
      left,
      right: left + (block.width ?? block.place.box?.width ?? 0),
      y: block.y ?? (block.place.box ? block.place.box.y + block.place.box.height * 0.8 : 0),
      size: ocr ? sizeOf(text, block) : (block.size ?? 12),
      bold: isBold(block),
      ocr,
    });
  }
  return pages;
}

/** The size of type that makes a text as wide as it is: surer than the height of a row in a picture. */
function sizeOf(text: string, line: Line): number {
  const width = measureText(text);
  return width < 12 || line.width === undefined ? (line.size ?? 12) : line.width / width;
}

/**
 * Text that runs up or down its page, as lines of a table would stand there: in the headings of narrow columns. Where no
 * table takes it, it stays furniture.
 */
export function uprightLines(blocks: readonly Block[]): Map<number, PageLine[]> {
  const pages = new Map<number, PageLine[]>();
  for (const block of blocks) {
    if (block.type !== "furniture" || block.kind !== "stamp" || block.place.type !== "page") continue;
    const { page, box } = block.place;
    if (!box || box.height < box.width * 1.5) continue;
    const size = box.width;
    const y = box.y + box.height / 2 + size * 0.3;
    const line: Line = {
      type: "line",
      inlines: block.inlines,
      place: block.place,
      x: box.x,
      y,
      width: size,
      size,
      page,
    };
    const text = inlineText(block.inlines);
    const upright = { line, text, page, left: box.x, right: box.x + size, y, size, bold: false, ocr: false };
    pages.set(page, [...(pages.get(page) ?? []), upright]);
  }
  return pages;
}

/** The drawn lines of a document by page. */
export function pageRules(blocks: readonly Block[]): Map<number, PageRule[]> {
  const pages = new Map<number, PageRule[]>();
  for (const block of blocks) {
    if (block.type !== "furniture" || block.kind !== "rule" || block.place.type !== "page" || !block.place.box)
      continue;
    const { x, y, width, height } = block.place.box;
    const list = pages.get(block.place.page) ?? [];
    if (list.length === 0) pages.set(block.place.page, list);
    list.push({ x0: x, y0: y, x1: x + width, y1: y + height });
  }
  return pages;
}

function isBold(line: Line): boolean {
  let bold = 0;
  let plain = 0;
  for (const run of line.inlines as readonly Run[]) {
    if (run.type !== "run" || run.raised) continue;
    const letters = run.text.replace(/[\s\d.,;:()/-]/g, "").length;
    if (run.bold) bold += letters;
    else plain += letters;
  }
  return bold > 0 && plain === 0;
}
