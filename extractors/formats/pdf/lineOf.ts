import type { Line, Run } from "../../../model/document.ts";
import type { Box } from "../../../model/place.ts";
import type { Row, RowPart } from "./findRows.ts";
import type { UsedFont } from "./PdfFonts.ts";

/** Ink further apart than this many ems is two words. */
const WORD_GAP = 0.14;

/** The line that some parts of a row make: their runs, a space where ink stands apart, and where it stands on the page. */
export function lineOf(parts: readonly RowPart[], row: Row, page: number, doubtful: (font: UsedFont) => boolean): Line {
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
