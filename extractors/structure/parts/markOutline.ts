import type { Block, Heading, Inline, Item, Paragraph } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import { isCapitals } from "../join/breaksBefore.ts";
import { type Marker, type MarkerKind, readMarker } from "../join/markers.ts";

/** Headings are no longer than this many letters; a longer numbered paragraph is an item. */
const LONGEST_HEADING = 420;

/** The levels of headings by the kind of their marker; decimals count their numbers. */
const HEADING_LEVELS: Readonly<Record<MarkerKind, number>> = {
  part: 1,
  roman: 1,
  number: 2,
  decimal: 1,
  letter: 4,
  dash: 5,
  plus: 6,
  star: 5,
  bullet: 5,
};

/**
 * Blocks with their outline: paragraphs that begin with a marker become headings or items with levels.
 *
 * A numbered paragraph is a heading where it is bold or in capitals, or ends without a sentence's end; otherwise it is
 * an item. The levels of items count from the heading above, by the order in which their markers first appear.
 */
export function markOutline(blocks: readonly Block[]): Block[] {
  let open: MarkerKind[] = [];
  return blocks.map((block) => {
    if (block.type === "heading") {
      open = [];
      return block;
    }
    if (block.type !== "paragraph" && block.type !== "item") return block;
    if (block.type === "paragraph" && block.part !== undefined) return block;
    const text = inlineText(block.inlines).trim();
    const marker = readMarker(text);
    if (block.type === "paragraph" && isHeading(text, marker, block.inlines)) {
      open = [];
      return headingOf(block, marker);
    }
    if (!marker) return block;
    open = open.includes(marker.kind) ? open.slice(0, open.indexOf(marker.kind) + 1) : [...open, marker.kind];
    const item: Item = {
      type: "item",
      marker: marker.marker,
      level: open.length,
      inlines: block.inlines,
      place: block.place,
    };
    return item;
  });
}

function headingOf(block: Paragraph, marker: Marker | undefined): Heading {
  const level = marker ? (marker.kind === "decimal" ? marker.depth + 1 : HEADING_LEVELS[marker.kind]) : 1;
  return { type: "heading", level, inlines: block.inlines, place: block.place };
}

function isHeading(text: string, marker: Marker | undefined, inlines: readonly Inline[]): boolean {
  if (text.length < 3 || text.length > LONGEST_HEADING) return false;
  const bold = isBold(inlines);
  if (!marker)
    return isCapitals(text) && text.length < 160 && /\p{L}{2}/u.test(text) && !/[,;:]$/.test(text) && bold !== false;
  if (marker.kind === "part") return text.length < 200;
  if (marker.kind === "dash" || marker.kind === "plus" || marker.kind === "star" || marker.kind === "bullet")
    return false;
  if (isCapitals(text.slice(marker.marker.length))) return true;
  if (bold === true) return true;
  const ends = /[.;!?…,]$/.test(text) && !/^\S+\.$/.test(text);
  if (marker.kind === "letter") return bold !== false && !ends && text.length < 120 && !/:$/.test(text);
  return !ends && !(/:$/.test(text) && text.length > 80) && !(bold === false && text.length > 250);
}

/** Whether all letters are bold; `undefined` where the format does not say. */
function isBold(inlines: readonly Inline[]): boolean | undefined {
  const runs = inlines.filter((inline) => inline.type === "run" && /\p{L}/u.test(inline.text));
  if (runs.length === 0) return undefined;
  const bold = runs.filter((run) => run.type === "run" && run.bold === true);
  if (bold.length === runs.length) return true;
  if (bold.length === 0 && runs.every((run) => run.type === "run" && run.font === undefined)) return undefined;
  return false;
}
