import type { Furniture } from "../../../model/document.ts";
import type { Box } from "../../../model/place.ts";
import type { Turned } from "./placeSegments.ts";

/**
 * Text that runs another way than that of its page, as furniture, a line each: stamps set aslant, watermarks, notes along
 * an edge, the upright headings of narrow columns.
 */
export function furnishTurned(turned: readonly Turned[], page: number): Furniture[] {
  const lines: { readonly turn: number; readonly last: Turned; readonly text: string; readonly box: Box }[] = [];
  for (const next of turned) {
    const [dx, dy] = [next.end[0] - next.start[0], next.end[1] - next.start[1]];
    const turn = Math.round((Math.atan2(dy, dx) * 180) / Math.PI / 3);
    const open = lines.at(-1);
    if (open?.turn === turn && goesOn(open.last, next))
      lines[lines.length - 1] = {
        turn,
        last: next,
        text: `${open.text}${next.segment.text}`,
        box: around(open.box, boxOf(next)),
      };
    else lines.push({ turn, last: next, text: next.segment.text, box: boxOf(next) });
  }
  return lines
    .map(({ text, box }) => ({ text: text.replace(/\s+/g, " ").trim(), box }))
    .filter(({ text }) => text !== "")
    .map(({ text, box }) => ({
      type: "furniture",
      kind: "stamp",
      inlines: [{ type: "run", text }],
      place: { type: "page", page, box },
    }));
}

/** Whether a segment begins where the one before ends, on the same baseline. */
function goesOn(last: Turned, next: Turned): boolean {
  return Math.hypot(next.start[0] - last.end[0], next.start[1] - last.end[1]) < last.segment.size * 0.6;
}

/** The box around a baseline and half its type on either side. */
function boxOf({ segment: { size }, start, end }: Turned): Box {
  const [x, y] = [Math.min(start[0], end[0]) - size / 2, Math.min(start[1], end[1]) - size / 2];
  return { x, y, width: Math.abs(end[0] - start[0]) + size, height: Math.abs(end[1] - start[1]) + size };
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
