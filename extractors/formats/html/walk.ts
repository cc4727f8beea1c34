import type { Element } from "domhandler";
import type { Block } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { createInlines, type InlineList, isBlank } from "../flow/inlines.ts";
import type { Limits } from "../readOptions.ts";
import type { PageStyles } from "./pageStyles.ts";

/** What the walk over a page collects. */
export type Walk = {
  readonly styles: PageStyles;
  readonly limits: Limits;
  blocks: Block[];
  readonly notes: Map<string, Block[]>;
  readonly inlines: InlineList;
  /** The next number of each list. */
  readonly numbers: Map<Element, number>;
  heading: number;
  marker: string;
  level: number;
  count: number;
  cells: number;
  cut: boolean;
};

export function createWalk(styles: PageStyles, limits: Limits): Walk {
  const inlines = createInlines();
  return {
    styles,
    limits,
    blocks: [],
    notes: new Map(),
    numbers: new Map(),
    inlines,
    heading: 0,
    marker: "",
    level: 0,
    count: 0,
    cells: 0,
    cut: false,
  };
}

/** Makes what was collected since the last end a block: a heading, an item or a paragraph, as the walk knows. */
export function endParagraph(walk: Walk): void {
  const inlines = walk.inlines.take().map((inline, index, all) => {
    if (inline.type !== "run" || index !== all.length - 1) return inline;
    return { ...inline, text: inline.text.replace(/[ \n]+$/, "") };
  });
  const place: Place = { type: "part", part: "html", path: `p[${walk.count + 1}]` };
  const { heading, marker } = walk;
  walk.heading = 0;
  if (isBlank(inlines)) return;
  walk.count++;
  walk.marker = "";
  if (heading > 0) walk.blocks.push({ type: "heading", level: heading, inlines, place });
  else if (marker !== "") {
    const marked = [{ type: "run" as const, text: `${marker} ` }, ...inlines];
    walk.blocks.push({ type: "item", marker, level: Math.max(0, walk.level - 1), inlines: marked, place });
  } else walk.blocks.push({ type: "paragraph", inlines, place });
}
