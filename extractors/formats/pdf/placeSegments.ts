import type { Turn } from "../../../model/place.ts";
import type { Segment, WalkedPage } from "./walkPage.ts";

/** A segment as a reader sees it: points from the top left of the page, text running to the right. */
export type Placed = {
  readonly segment: Segment;
  /** Ink from `left` to `right`; `y` is the baseline, growing downwards. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** A segment that runs another way than its page: from where its baseline begins to where it ends. */
export type Turned = {
  readonly segment: Segment;
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
};

/**
 * The page as a reader sees it, turned so that most of its text is level (`turn`: how often, from how viewers show it).
 * `turned` is text that runs another way.
 */
export type PlacedPage = {
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly level: readonly Placed[];
  readonly turned: readonly Turned[];
  readonly rules: readonly { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }[];
};

/**
 * Turns a page so that most of its text is level, or by its `rotate` (degrees clockwise) where it has none: landscape
 * tables are often set sideways on upright pages. `view` is the visible box `[x0 y0 x1 y1]`.
 */
export function placeSegments(page: WalkedPage, view: readonly number[], rotate: number): PlacedPage {
  const [x0 = 0, y0 = 0, x1 = 595, y1 = 842] = view;
  const shown = ((Math.round(rotate / 90) % 4) + 4) % 4;
  const total = mainTurn(page.segments) ?? shown;
  const width = x1 - x0;
  const height = y1 - y0;
  const place = (x: number, y: number): [number, number] => {
    const right = x - x0;
    const down = y1 - y;
    if (total === 1) return [height - down, right];
    if (total === 2) return [width - right, height - down];
    if (total === 3) return [down, width - right];
    return [right, down];
  };
  const level: Placed[] = [];
  const turned: Turned[] = [];
  for (const segment of page.segments) {
    const [startX, startY] = place(segment.x, segment.y);
    const [endX, endY] = place(segment.endX, segment.endY);
    const length = Math.hypot(endX - startX, endY - startY);
    const aslant = length > 0.1 && Math.abs(endY - startY) > 0.08 * length;
    if (aslant || endX < startX - 0.1) turned.push({ segment, start: [startX, startY], end: [endX, endY] });
    else {
      const span = endX - startX;
      const left = startX + span * segment.inkStart;
      level.push({
        segment,
        left,
        right: Math.max(left, startX + span * segment.inkEnd),
        y: startY,
        size: segment.size,
      });
    }
  }
  const rules = page.rules.map((rule) => {
    const [ax, ay] = place(rule.x0, rule.y0);
    const [bx, by] = place(rule.x1, rule.y1);
    return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  });
  const upright = total % 2 === 0;
  const turn = ((total - shown + 4) % 4) as Turn;
  return { width: upright ? width : height, height: upright ? height : width, turn, level, turned, rules };
}

/** How many quarter turns clockwise make most of the text run to the right, when the page is seen unturned. */
function mainTurn(segments: readonly Segment[]): number | undefined {
  const counts = [0, 0, 0, 0];
  for (const { x, y, endX, endY, text } of segments) {
    const [dx, dy] = [endX - x, endY - y];
    const turn = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy > 0 ? 1 : 3;
    counts[turn] = (counts[turn] as number) + text.length;
  }
  return segments.length === 0 ? undefined : counts.indexOf(Math.max(...counts));
}
