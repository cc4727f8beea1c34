import type { Placed } from "./placeSegments.ts";
import { isBlank } from "./walkPage.ts";

/** Type up to this share of its neighbour's, standing higher by a share of its size, is raised. Browsers print 0.833. */
const RAISED_SIZE = 0.84;

/** A part of a row; `raised` is true of type that is smaller and stands higher than the row's. */
export type RowPart = Placed & { readonly raised: boolean };
/** Parts that stand on one baseline, `y` from the top, and the size of the largest. */
export type Row = { y: number; size: number; parts: RowPart[] };

/** The rows of a page from top to bottom, each from left to right, raised and lowered type in the row it belongs to. */
export function findRows(placed: readonly Placed[]): readonly Row[] {
  const visible = dropRepeats(
    placed.filter((part) => part.segment.glyphs.some((glyph) => glyph[1] === "" || !isBlank(glyph[1]))),
  );
  const rows = raise(groupRows(visible));
  for (const row of rows) row.parts.sort((a, b) => a.left - b.left);
  return rows;
}

/** Text drawn twice in one place, for a bold look or a shadow, is read once. */
function dropRepeats(placed: readonly Placed[]): Placed[] {
  const seen = new Map<string, Placed[]>();
  return placed.filter((part) => {
    const same = seen.get(part.segment.text) ?? [];
    if (same.length === 0) seen.set(part.segment.text, same);
    const near = 0.15 * part.size;
    if (same.some((other) => Math.abs(other.left - part.left) < near && Math.abs(other.y - part.y) < near))
      return false;
    same.push(part);
    return true;
  });
}

function groupRows(placed: readonly Placed[]): Row[] {
  const sorted = [...placed].sort((a, b) => a.y - b.y);
  const rows: Row[] = [];
  for (const part of sorted) {
    const raised = { ...part, raised: false };
    const row = rows.at(-1);
    if (row && part.y - row.y <= 0.16 * Math.min(row.size, part.size) + 0.3) {
      row.parts.push(raised);
      if (part.size > row.size) Object.assign(row, { size: part.size, y: part.y });
    } else rows.push({ y: part.y, size: part.size, parts: [raised] });
  }
  return rows;
}

/** Puts small type that stands a little higher or lower than a line next to it into that line. */
function raise(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  rows.forEach((row, index) => {
    const rest: RowPart[] = [];
    for (const part of row.parts) {
      const home = nearRow(rows, index, part);
      if (home?.row === row) rest.push({ ...part, raised: home.above });
      else if (home) home.row.parts.push({ ...part, raised: home.above });
      else rest.push(part);
    }
    row.parts = rest;
    if (rest.length > 0) {
      row.size = Math.max(...rest.map((part) => part.size));
      kept.push(row);
    }
  });
  return kept.filter((row) => row.parts.length > 0);
}

/** The row of larger type to which a raised or lowered part belongs, if one touches it. */
function nearRow(rows: readonly Row[], index: number, part: RowPart): { row: Row; above: boolean } | undefined {
  for (let other = index - 3; other <= index + 4; other++) {
    const row = rows[other];
    if (!row || part.size > row.size * RAISED_SIZE) continue;
    const drop = row.y - part.y;
    const above = drop > 0.12 * row.size && drop < 0.75 * row.size;
    const below = drop < -0.05 * row.size && drop > -0.4 * row.size;
    if (other !== index && !above && !below) continue;
    const reach = 0.6 * row.size;
    const touches = row.parts.some(
      (big) =>
        big.size * RAISED_SIZE >= part.size &&
        (Math.abs(part.left - big.right) < reach ||
          Math.abs(big.left - part.right) < reach ||
          (part.left >= big.left && part.right <= big.right)),
    );
    if (!touches) continue;
    if (other === index) {
      if (above) return { row, above };
      continue;
    }
    return { row, above };
  }
  return undefined;
}
