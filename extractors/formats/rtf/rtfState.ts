import type { Block } from "../../../model/document.ts";
import type { CellBlock } from "../flow/buildTable.ts";
import type { EdgeRow } from "../flow/edgeGrid.ts";
import { createInlines, type InlineList } from "../flow/inlines.ts";
import type { Destination } from "./destinations.ts";

/** What a group inherits from the one around it, and gives back at its end. */
export type GroupState = {
  destination: Destination;
  /** True until the first word of the group, which may name its destination. */
  fresh: boolean;
  star: boolean;
  font: number;
  size: number;
  bold: boolean;
  italic: boolean;
  raised: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  capitals: boolean;
  /** Letters that stand for `\u` in readers without Unicode (`\ucN`). */
  fallback: number;
  /** Sets the flow back to the one around when the group ends. */
  leave?: () => void;
};

export function newGroup(): GroupState {
  return {
    destination: "text",
    fresh: false,
    star: false,
    font: 0,
    size: 12,
    bold: false,
    italic: false,
    raised: false,
    hidden: false,
    deleted: false,
    inserted: false,
    capitals: false,
    fallback: 1,
  };
}

/** A paragraph's look, set by words since `\pard`. */
export type ParagraphState = {
  inTable: boolean;
  depth: number;
  style: number;
  outline: number | undefined;
  level: number;
};

/** A row being defined by `\trowd` and what follows. */
export type RowState = {
  edges: number[];
  left: number;
  merged: boolean[];
  continues: boolean[];
  header: boolean;
  ruled: boolean;
  nextMerged: boolean;
  nextContinues: boolean;
};

/** A text that flows by itself: the body, a note, a header, a text box. */
export type Flow = {
  readonly name: string;
  /** Of a note: its label, and the flow that its mark stands in. */
  label: string;
  outer?: Flow;
  readonly inlines: InlineList;
  readonly blocks: Block[];
  paragraph: ParagraphState;
  marker: string;
  count: number;
  tables: number;
  row: RowState;
  cell: CellBlock[];
  cells: { readonly blocks: readonly CellBlock[]; readonly place: EdgeRow["cells"][number]["place"] }[];
  rows: (EdgeRow & { readonly ruled: boolean })[];
};

export function newParagraph(): ParagraphState {
  return { inTable: false, depth: 0, style: 0, outline: undefined, level: 0 };
}

export function newRow(): RowState {
  return {
    edges: [],
    left: 0,
    merged: [],
    continues: [],
    header: false,
    ruled: false,
    nextMerged: false,
    nextContinues: false,
  };
}

export function newFlow(name: string): Flow {
  return {
    name,
    label: "",
    inlines: createInlines(),
    blocks: [],
    paragraph: newParagraph(),
    marker: "",
    count: 0,
    tables: 0,
    row: newRow(),
    cell: [],
    cells: [],
    rows: [],
  };
}
