import type { Line } from "../../../model/document.ts";
import { findRows, type Row, type RowPart } from "./findRows.ts";
import { lineOf } from "./lineOf.ts";
import type { UsedFont } from "./PdfFonts.ts";
import type { Placed } from "./placeSegments.ts";

/** Ink further apart than this many ems stands in another column or cell. */
const COLUMN_GAP = 1.7;
/** Without a space glyph between, less is enough: justification stretches spaces, it makes none. */
const UNSPACED_GAP = 0.9;

/** An upright line of the page. */
export type Wall = { readonly x0: number; readonly y0: number; readonly y1: number };

/** The lines of a page from top to bottom, each row cut where columns or cells part. Raised type is marked so. */
export function buildLines(
  placed: readonly Placed[],
  walls: readonly Wall[],
  page: number,
  doubtful: (font: UsedFont) => boolean,
): Line[] {
  const lines: Line[] = [];
  for (const row of findRows(placed)) {
    let chunk: RowPart[] = [];
    for (const part of row.parts) {
      const last = chunk.at(-1);
      if (last && (isFar(last, part, row) || isWalled(walls, last.right, part.left, row))) {
        lines.push(lineOf(chunk, row, page, doubtful));
        chunk = [];
      }
      chunk.push(part);
    }
    if (chunk.length > 0) lines.push(lineOf(chunk, row, page, doubtful));
  }
  return lines;
}

/** Whether two parts of a row stand in different columns: far apart, or apart without a space or with many. */
function isFar(left: RowPart, right: RowPart, row: Row): boolean {
  const gap = (right.left - left.right) / row.size;
  if (gap > COLUMN_GAP) return true;
  const [before, after] = [left.segment.text, right.segment.text];
  return gap > UNSPACED_GAP && ((!/\s$/.test(before) && !/^\s/.test(after)) || /[ \u00a0]{4}$/.test(before));
}

/** Whether an upright line stands between two parts of a row: they are two cells, however near. */
function isWalled(walls: readonly Wall[], from: number, to: number, row: Row): boolean {
  const height = row.y - row.size * 0.3;
  return (
    to > from - 1 &&
    walls.some((wall) => wall.x0 > from - 1.5 && wall.x0 < to + 1.5 && wall.y0 < height && wall.y1 > height)
  );
}
