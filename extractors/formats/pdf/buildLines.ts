import type { Line, Run } from "../../../model/document.ts";
import type { Box } from "../../../model/place.ts";
import type { UsedFont } from "./PdfFonts.ts";
import type { Placed } from "./placeSegments.ts";
import { isBlank } from "./walkPage.ts";

/** Ink further apart than this many ems stands in another column or cell. */
const COLUMN_GAP = 1.7;
/** Without a space glyph between, less is enough: justification stretches spaces, it makes none. */
const UNSPACED_GAP = 0.9;
/** Ink further apart than this many ems is two words. */
const WORD_GAP = 0.14;
/** Type up to this share of its neighbour's, standing higher by a share of its size, is raised. Browsers print 0.833. */
const RAISED_SIZE = 0.84;

/** An upright line of the page. */
export type Wall = { readonly x0: number; readonly y0: number; readonly y1: number };

type RowPart = Placed & { readonly raised: boolean };
type Row = { y: number; size: number; parts: RowPart[] };

/** The lines of a page from top to bottom, each row cut where columns or cells part. Raised type is marked so. */
export function buildLines(
  placed: readonly Placed[],
  walls: readonly Wall[],
  page: number,
  doubtful: (font: UsedFont) => boolean,
): Line[] {
  const visible = dropRepeats(
    placed.filter((part) => part.segment.glyphs.some((glyph) => glyph[1] === "" || !isBlank(glyph[1]))),
  );
  const rows = raise(groupRows(visible));
  const lines: Line[] = [];
  for (const row of rows) {
    row.parts.sort((a, b) => a.left - b.left);
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

function lineOf(parts: readonly RowPart[], row: Row, page: number, doubtful: (font: UsedFont) => boolean): Line {
  const inlines: Run[] = [];
  let last: RowPart | undefined;
  for (const part of parts) {
    const gap = last ? part.left - last.right : 0;
    const prev = inlines.at(-1);
    const spaced = !last || /\s$/.test(last.segment.text) || /^\s/.test(part.segment.text);
    const wide = gap > (part.raised ? 0.28 : WORD_GAP) * row.size;
    if (prev && !spaced && wide) inlines[inlines.length - 1] = withSpace(prev);
    addRun(inlines, runOf(part, page, doubtful));
    last = part;
  }
  const left = Math.min(...parts.map((part) => part.left));
  const right = Math.max(...parts.map((part) => part.right));
  const size = mainSize(parts);
  const box = boxOf(left, right, row.y, size);
  return {
    type: "line",
    inlines: trimEnds(inlines),
    place: { type: "page", page, box },
    x: round(left),
    y: round(row.y),
    width: round(right - left),
    size: round(size),
    page,
  };
}

/** The size of most letters. */
function mainSize(parts: readonly RowPart[]): number {
  const counts = new Map<number, number>();
  for (const part of parts) counts.set(part.size, (counts.get(part.size) ?? 0) + part.segment.text.trim().length);
  return [...counts].reduce((top, entry) => (entry[1] > top[1] ? entry : top))[0];
}

function runOf(part: RowPart, page: number, doubtful: (font: UsedFont) => boolean): Run {
  const { segment } = part;
  const bold = segment.font.bold || segment.heavy;
  const doubt = doubtful(segment.font);
  return {
    type: "run",
    text: segment.text,
    font: doubt ? segment.font.id : segment.font.name,
    size: round(part.size),
    ...(bold ? { bold: true } : {}),
    ...(segment.font.italic ? { italic: true } : {}),
    ...(part.raised ? { raised: true } : {}),
    place: { type: "page", page, box: boxOf(part.left, part.right, part.y, part.size) },
    ...(doubt ? { glyphs: segment.glyphs } : {}),
  };
}

function boxOf(left: number, right: number, baseline: number, size: number): Box {
  return { x: round(left), y: round(baseline - size * 0.9), width: round(right - left), height: round(size * 1.15) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function withSpace(run: Run): Run {
  return { ...run, text: `${run.text} `, ...(run.glyphs ? { glyphs: [...run.glyphs, [-1, " "]] } : {}) };
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const same =
    last &&
    last.font === run.font &&
    last.size === run.size &&
    last.bold === run.bold &&
    last.italic === run.italic &&
    last.raised === run.raised &&
    !last.glyphs === !run.glyphs;
  if (!same) {
    runs.push(run);
    return;
  }
  const [a, b] = [last.place, run.place];
  const place =
    a?.type === "page" && b?.type === "page" && a.box && b.box
      ? { type: "page" as const, page: a.page, box: union(a.box, b.box) }
      : a;
  runs[runs.length - 1] = {
    ...last,
    text: last.text + run.text,
    ...(place ? { place } : {}),
    ...(last.glyphs && run.glyphs ? { glyphs: [...last.glyphs, ...run.glyphs] } : {}),
  };
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: round(Math.max(a.x + a.width, b.x + b.width) - x),
    height: round(Math.max(a.y + a.height, b.y + b.height) - y),
  };
}

/**
 * Space at the start of a line says nothing; one at its end says that no word was broken there. Runs with glyphs keep
 * theirs, so that glyphs and text stay in step.
 */
function trimEnds(runs: Run[]): Run[] {
  const first = runs[0];
  if (first && !first.glyphs) runs[0] = { ...first, text: first.text.trimStart() };
  const last = runs.at(-1);
  if (last && !last.glyphs) runs[runs.length - 1] = { ...last, text: last.text.replace(/\s+$/, " ") };
  return runs.filter((run) => run.text !== "" || run.glyphs);
}
