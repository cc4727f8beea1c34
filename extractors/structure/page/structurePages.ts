import type { Block, Document, Furniture } from "../../../model/document.ts";
import { breaksOf } from "../join/joinInlines.ts";
import { findFurniture } from "./findFurniture.ts";
import { findLooseTables } from "./findLooseTables.ts";
import { findNoteZone, noteLabelOf } from "./findNoteZone.ts";
import { joinMarkers } from "./joinMarkers.ts";
import { type Column, joinPageLines } from "./joinPageLines.ts";
import { joinTables } from "./joinTables.ts";
import { measureWidths, type PageMeasure } from "./measurePages.ts";
import { mergeRows } from "./mergeRows.ts";
import { linkMarks, type NoteZone, notesOfZones } from "./notesOfZones.ts";
import { type PageLine, pageLines, pageRules, uprightLines } from "./pageLine.ts";
import { type PageTable, readTables } from "./readTables.ts";
import { splitColumns } from "./splitColumns.ts";

/** What stands on the pages one after the other: runs of lines in one column, and tables. */
type Piece =
  | { readonly type: "lines"; readonly lines: PageLine[]; readonly column: Column; readonly own: boolean }
  | { readonly type: "table"; readonly table: PageTable };

/** A PDF or scan with the lines of its pages joined to paragraphs and tables, its footnotes and furniture apart. */
export function structurePages(document: Document): Document {
  const rules = pageRules(document.blocks);
  const all = [...pageLines(document.blocks)].sort((a, b) => a[0] - b[0]);
  const upright = uprightLines(document.blocks);
  const ruled = new Map(
    all.map(([page, lines]) => [
      page,
      readTables(
        [...lines, ...(upright.get(page) ?? [])],
        rules.get(page) ?? [],
        page,
        breaksOf(lines.map((line) => line.line.inlines)),
      ),
    ]),
  );
  const free = new Map(all.map(([page, lines]) => [page, joinMarkers(withoutTables(lines, ruled.get(page) ?? []))]));
  const { lines, furniture } = findFurniture(free, document.pages ?? []);
  const measures = measureWidths(lines, document.pages ?? []);
  const zones: NoteZone[] = [];
  const pieces: Piece[] = [];
  for (const [page, own] of lines) {
    const measure = measures(page);
    const { body, notes } = withoutStrays(findNoteZone(own, rules.get(page) ?? [], measure), zones.length > 0);
    if (notes.length > 0) zones.push({ page, lines: mergeRows(notes) });
    const loose = findLooseTables(body, page, measure.breaks);
    addPieces(pieces, withoutTables(body, loose), [...(ruled.get(page) ?? []), ...loose], measure);
  }
  const { notes, labels } = notesOfZones(zones, breaksOf([...lines.values()].flat().map((line) => line.line.inlines)));
  const blocks = linkMarks(blocksOf(pieces), labels);
  return {
    ...document,
    blocks: [...blocks, ...furniture, ...kept(document.blocks, [...ruled.values()].flat())],
    notes: [...document.notes, ...notes],
  };
}

/** Lines below a page's text that carry on no footnote stay in the text: nothing printed may be lost. */
function withoutStrays(
  { body, notes }: { readonly body: PageLine[]; readonly notes: PageLine[] },
  open: boolean,
): { body: PageLine[]; notes: PageLine[] } {
  if (open) return { body, notes };
  const first = notes.findIndex((line) => noteLabelOf(line) !== undefined);
  const strays = first < 0 ? notes.length : first;
  return { body: [...body, ...notes.slice(0, strays)], notes: notes.slice(strays) };
}

function withoutTables(lines: readonly PageLine[], tables: readonly PageTable[]): PageLine[] {
  return lines.filter((line) => !tables.some((table) => table.lines.has(line)));
}

/** Furniture that readers found themselves stays, but for what heads a column; drawn lines have done their service. */
function kept(blocks: readonly Block[], tables: readonly PageTable[]): Furniture[] {
  const used = new Set(tables.flatMap((table) => [...table.lines].map((line) => line.line.place)));
  return blocks.filter(
    (block) => block.type === "furniture" && block.kind !== "rule" && !used.has(block.place),
  ) as Furniture[];
}

function addPieces(
  pieces: Piece[],
  body: readonly PageLine[],
  tables: readonly PageTable[],
  measure: PageMeasure,
): void {
  const column: Column = { left: measure.left, right: measure.right, pitch: measure.pitch, breaks: measure.breaks };
  let rest = [...body];
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const above = rest.filter((line) => line.y - line.size * 0.3 < table.top);
    addLines(pieces, above, column, measure);
    pieces.push({ type: "table", table });
    rest = rest.filter((line) => !above.includes(line));
  }
  addLines(pieces, rest, column, measure);
}

function addLines(pieces: Piece[], lines: readonly PageLine[], column: Column, measure: PageMeasure): void {
  for (const band of splitColumns(lines, measure)) {
    if (band.type === "full") {
      const last = pieces.at(-1);
      const rows = mergeRows(band.lines);
      if (last?.type === "lines" && !last.own && last.column.right === column.right) last.lines.push(...rows);
      else pieces.push({ type: "lines", lines: [...rows], column, own: false });
      continue;
    }
    const [left, right] = [pieces.at(-2), pieces.at(-1)];
    const cut = left?.type === "lines" && right?.type === "lines" && left.own && right.own;
    const page = band.columns[0]?.[0]?.page;
    if (cut && page !== undefined && left.lines.at(-1)?.page === page - 1) {
      // A signature block that a page end cuts in two goes on in its columns.
      left.lines.push(...mergeRows(band.columns[0] ?? []));
      right.lines.push(...mergeRows(band.columns[1] ?? []));
      continue;
    }
    if (band.columns.every(isRunning)) {
      pieces.push({ type: "lines", lines: mergeRows(below(band.columns)), column, own: true });
      continue;
    }
    for (const own of band.columns) pieces.push({ type: "lines", lines: mergeRows(own), column, own: true });
  }
}

/** The column that lines standing side by side with others make for themselves. */
function ownColumn(lines: readonly PageLine[], column: Column): Column {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return { ...column, left, right, centred: isCentredColumn(lines, left, right) };
}

/** Whether the lines of a column stand in its middle, as those of letterheads and signatures do. */
function isCentredColumn(lines: readonly PageLine[], left: number, right: number): boolean {
  const middle = (left + right) / 2;
  const centred = lines.filter((line) => Math.abs((line.left + line.right) / 2 - middle) < line.size * 0.7);
  return centred.length >= lines.length * 0.6 && !isRunning(lines);
}

/** Whether the lines of a column are running text: six at least, most of which fill it from edge to edge. */
function isRunning(lines: readonly PageLine[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.left - left < 3 && right - line.right < line.size);
  return lines.length >= 6 && full.length * 2 > lines.length;
}

/** The lines of two columns of running text as if the second stood below the first. */
function below([first = [], second = []]: readonly (readonly PageLine[])[]): PageLine[] {
  const edge = (lines: readonly PageLine[]): number => Math.min(...lines.map((line) => line.left));
  const shift = edge(first) - edge(second);
  return [...first, ...second.map((line) => ({ ...line, left: line.left + shift, right: line.right + shift }))];
}

function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let open: PageTable | undefined;
  for (const piece of pieces) {
    if (piece.type === "lines") {
      if (piece.lines.length > 0) open = undefined;
      blocks.push(...joinPageLines(piece.lines, piece.own ? ownColumn(piece.lines, piece.column) : piece.column));
      continue;
    }
    const joined = open && joinTables(open, piece.table);
    if (joined) blocks[blocks.length - 1] = joined.table;
    else blocks.push(piece.table.table);
    open = joined ?? piece.table;
  }
  return blocks;
}
