import type { Block } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, type CellBlock, flattenBlocks } from "../flow/buildTable.ts";
import { type EdgeRow, gridRows } from "../flow/edgeGrid.ts";
import { readBytes } from "../package/byteReader.ts";
import type { ParagraphLook } from "./looks.ts";

/** Puts paragraphs back into the tables they stand in: cells end with U+0007, rows with a paragraph of their own. */
export type Tables = {
  readonly add: (block: Block | undefined, look: ParagraphLook, end: string | undefined, place: Place) => void;
  readonly addBox: (block: Block) => void;
  readonly finish: () => readonly Block[];
};

type OpenRow = {
  readonly cells: { readonly blocks: CellBlock[]; readonly place: Place }[];
  shape?: Shape;
  header: boolean;
};

/** Edges of the cells of a row in twips from the left, and how each is merged (MS-DOC 2.9.324, TDefTable). */
type Shape = {
  readonly edges: readonly number[];
  readonly merged: readonly boolean[];
  readonly continues: readonly boolean[];
  readonly ruled: boolean;
};

export function createTables(
  name: string,
  limit: { readonly counts: { cells: number }; readonly cellLimit: number },
): Tables {
  const blocks: Block[] = [];
  let rows: OpenRow[] = [];
  let cells: OpenRow["cells"] = [];
  let cell: CellBlock[] = [];
  let tables = 0;
  const closeCell = (place: Place): void => {
    if (++limit.counts.cells <= limit.cellLimit) cells.push({ blocks: cell, place });
    cell = [];
  };
  const closeRow = (look: ParagraphLook | undefined, old: boolean): void => {
    if (cells.length === 0) return;
    const shape = look?.shape ? readShape(look.shape, old, look.ruled) : undefined;
    rows.push({ cells, header: look?.headerRow ?? false, ...(shape ? { shape } : {}) });
    cells = [];
  };
  const closeTable = (): void => {
    if (cell.length > 0) closeCell(cell[0]!.place);
    closeRow(undefined, false);
    if (rows.length === 0) return;
    const place: Place = { type: "part", part: "WordDocument", path: `${name}/tbl[${++tables}]` };
    blocks.push(
      buildTable(
        gridRows(rows.map(edgeRow)),
        place,
        rows.some((row) => row.shape) && !rows.some((row) => row.shape?.ruled),
      ),
    );
    rows = [];
  };
  return {
    add(block, look, end, place) {
      const isCell = end === "\u0007";
      if (!look.inTable && !isCell) {
        closeTable();
        if (block) blocks.push(block);
        return;
      }
      if (look.rowEnd) {
        if (cell.length > 0 || block) {
          if (block) cell.push(...flattenBlocks([block]));
          closeCell(place);
        }
        closeRow(look, look.shape !== undefined && isOldShape(look.shape));
        return;
      }
      if (block && !look.innerRowEnd) cell.push(...flattenBlocks([block]));
      if (isCell) closeCell(place);
    },
    addBox(block) {
      if (cells.length > 0 || cell.length > 0) cell.push(...flattenBlocks([block]));
      else {
        closeTable();
        blocks.push(block);
      }
    },
    finish() {
      closeTable();
      return blocks;
    },
  };
}

/** A cell takes 20 bytes since Word 97 and took 10 before. */
function isOldShape(operand: Uint8Array): boolean {
  const count = operand[0] ?? 0;
  const rest = operand.length - 1 - (count + 1) * 2;
  return rest > 0 && rest <= count * 10 && rest < count * 20;
}

function readShape(operand: Uint8Array, old: boolean, ruled: boolean): Shape {
  const reader = readBytes(operand);
  const count = Math.min(reader.u8(0), 64);
  const edges = Array.from({ length: count + 1 }, (_, index) => reader.i16(1 + index * 2));
  const size = old ? 10 : 20;
  const start = 1 + (count + 1) * 2;
  const flags = Array.from({ length: count }, (_, index) => reader.u16(start + index * size));
  const drawn = Array.from({ length: count }, (_, index) =>
    hasBorder(reader.slice(start + index * size + (old ? 2 : 4), old ? 8 : 16), old ? 2 : 4),
  );
  return {
    edges,
    merged: flags.map((flag) => (flag & 2) !== 0),
    continues: flags.map((flag) => !old && (flag & 0x20) !== 0 && (flag & 0x40) === 0),
    ruled: ruled || drawn.some((line) => line),
  };
}

function hasBorder(bytes: Uint8Array, size: number): boolean {
  for (let at = 0; at + size <= bytes.length; at += size) {
    const [width = 0, kind = 0] = bytes.subarray(at, at + 2);
    if (size === 2 ? width !== 0 : width !== 0 && width !== 255 && kind !== 0 && kind !== 255) return true;
  }
  return false;
}

function edgeRow(row: OpenRow): EdgeRow {
  const { edges = [], merged = [], continues = [] } = row.shape ?? {};
  return { cells: row.cells, edges, merged, continues, header: row.header };
}
