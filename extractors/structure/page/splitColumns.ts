import type { PageMeasure } from "./measurePages.ts";
import type { PageLine } from "./pageLine.ts";

/** A stretch of a page in reading order: lines over the whole width, or two columns side by side. */
export type Band =
  | { readonly type: "full"; readonly lines: readonly PageLine[] }
  | { readonly type: "columns"; readonly columns: readonly (readonly PageLine[])[] };

/** Two columns are at least so many ems apart. */
const GUTTER = 0.8;
/** A column goes on over a gap of so many ems: the room for a signature is four to eight lines. */
const SAME_SIDE = 3;
const SIGNATURE_ROOM = 11;

/**
 * The lines of a page cut into bands: letterheads and signatures stand in two columns, read one after the other.
 *
 * A band begins with two lines beside each other and takes in the lines above and below that keep to one side.
 */
export function splitColumns(lines: readonly PageLine[], measure: PageMeasure): Band[] {
  const bands: Band[] = [];
  const rest = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  let full: PageLine[] = [];
  while (rest.length > 0) {
    const columns = columnsAt(rest, measure);
    if (!columns) {
      full.push(rest.shift() as PageLine);
      continue;
    }
    const taken = new Set([...columns[0], ...columns[1]]);
    if (full.length > 0) bands.push({ type: "full", lines: full });
    full = [];
    bands.push({ type: "columns", columns });
    for (let index = rest.length - 1; index >= 0; index--)
      if (taken.has(rest[index] as PageLine)) rest.splice(index, 1);
  }
  if (full.length > 0) bands.push({ type: "full", lines: full });
  return bands;
}

/** The two columns that begin with the first line, if they do. */
function columnsAt(lines: readonly PageLine[], measure: PageMeasure): [PageLine[], PageLine[]] | undefined {
  const first = lines[0] as PageLine;
  const near = lines.filter((line) => line !== first && Math.abs(line.y - first.y) < first.size * 0.75);
  const partner = near.find((line) => isApart(first, line) || isApart(line, first));
  const seed: [PageLine, PageLine] | undefined =
    partner && (first.left < partner.left ? [first, partner] : [partner, first]);
  if (!seed) return undefined;
  // Three chunks in a row are a table's.
  const row = lines.filter((line) => Math.abs(line.y - seed[0].y) < line.size * 0.3);
  if (row.length > 2) return undefined;
  let gutter: [number, number] = [seed[0].right, seed[1].left];
  const columns: [PageLine[], PageLine[]] = [[], []];
  for (const line of lines) {
    const side =
      line.right <= gutter[1] - 2 && line.left < gutter[0]
        ? 0
        : line.left >= gutter[0] + 2 && line.right > gutter[1]
          ? 1
          : undefined;
    if (side === undefined) break;
    const last = columns[side].at(-1) ?? columns[1 - side]?.at(-1);
    const room = side === 1 && columns[1].length > 0 ? SIGNATURE_ROOM : SAME_SIDE;
    if (last && line.y - last.y > room * line.size) break;
    const other = columns[1 - side]?.at(-1);
    const beside = other && Math.abs(other.y - line.y) < line.size * 0.75;
    if (
      isCentred(line, measure) &&
      !beside &&
      !lines.some((partner) => partner !== line && Math.abs(partner.y - line.y) < line.size * 0.75)
    )
      break;
    gutter = side === 0 ? [Math.max(gutter[0], line.right), gutter[1]] : [gutter[0], Math.min(gutter[1], line.left)];
    if (gutter[1] - gutter[0] < 4) break;
    columns[side].push(line);
  }
  return columns[0].length > 0 && columns[1].length > 0 ? columns : undefined;
}

function isApart(left: PageLine, right: PageLine): boolean {
  return right.left - left.right > GUTTER * right.size;
}

/** Whether a line stands in the middle of the text's width. */
function isCentred(line: PageLine, measure: PageMeasure): boolean {
  return Math.abs((line.left + line.right) / 2 - (measure.left + measure.right) / 2) < line.size * 0.9;
}
