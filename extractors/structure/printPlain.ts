import type { Block, Document, Heading, Inline, Item, Note, Paragraph, Table } from "../../model/document.ts";
import type { Passage, Plain } from "../../model/plain.ts";
import { gridOf } from "./print/gridOf.ts";
import { PlainWriter } from "./print/PlainWriter.ts";

/**
 * The text of a structured document as `baocao text --plain` prints it, with what each stretch of it is.
 *
 * One paragraph, heading, item or table row a line; cells separated by tabs; a footnote mark as `[n]` after its word,
 * and the footnote as `[n] …` after its paragraph, or after its table. Furniture is left out. White space is single,
 * invisible characters are dropped.
 */
export function printPlain(document: Document): Plain {
  const writer = new PlainWriter();
  const printer = new Printer(writer, document.notes);
  for (const block of document.blocks) printer.block(block);
  printer.rest();
  return writer.plain();
}

class Printer {
  readonly #writer: PlainWriter;
  readonly #notes: Map<string, Note[]>;
  #tables = 0;
  /** Headings open at this point: their level and the index of their passage. */
  #headings: { level: number; index: number }[] = [];

  constructor(writer: PlainWriter, notes: readonly Note[]) {
    this.#writer = writer;
    this.#notes = new Map();
    for (const note of notes) this.#notes.set(note.label, [...(this.#notes.get(note.label) ?? []), note]);
  }

  block(block: Block): void {
    if (block.type === "furniture") return;
    if (block.type === "table") this.#table(block);
    else this.#text(block);
  }

  /** Footnotes whose mark was found nowhere, at the end. */
  rest(): void {
    for (const notes of [...this.#notes.values()]) for (const note of notes) this.#note(note, undefined);
    this.#notes.clear();
  }

  #text(block: Exclude<Block, Table | { readonly type: "furniture" }>): void {
    if (block.type === "heading") {
      while ((this.#headings.at(-1)?.level ?? -1) >= block.level) this.#headings.pop();
    }
    const index = this.#writer.passage(passageOf(block, this.#above()), block.inlines, block.place);
    if (index === undefined) return;
    if (block.type === "heading") this.#headings.push({ level: block.level, index });
    this.#notesOf(this.#writer.labels(index), index);
  }

  #table(table: Table): void {
    if (table.layout) {
      for (const row of table.rows) for (const cell of row.cells) for (const block of cell.blocks) this.#text(block);
      return;
    }
    const id = this.#tables++;
    const cited: [string, number][] = [];
    gridOf(table).forEach((cells, row) => {
      const passage = { type: "row", headings: this.#above(), table: { id, row, header: row < table.header } } as const;
      const index = this.#writer.row(passage, cells);
      if (index !== undefined) for (const label of this.#writer.labels(index)) cited.push([label, index]);
    });
    for (const [label, index] of cited) this.#notesOf([label], index);
  }

  #notesOf(labels: readonly string[], cited: number): void {
    for (const label of labels) {
      const notes = this.#notes.get(label);
      const note = notes?.shift();
      if (notes?.length === 0) this.#notes.delete(label);
      if (note) this.#note(note, cited);
    }
  }

  #note(note: Note, cited: number | undefined): void {
    let prefix = `[${note.label}] `;
    for (const block of note.blocks) {
      const base = {
        type: "note",
        label: note.label,
        headings: this.#above(),
        ...(cited === undefined ? {} : { cited }),
        ...(block.type === "item" ? { marker: block.marker, level: block.level } : {}),
      } as const;
      if (block.type === "table") {
        for (const cells of gridOf(block)) {
          this.#writer.row(base, cells, prefix);
          prefix = "";
        }
      } else if (this.#writer.passage(base, block.inlines, block.place, prefix) !== undefined) prefix = "";
    }
  }

  #above(): number[] {
    return this.#headings.map((heading) => heading.index);
  }
}

type Written = Pick<Passage, "type" | "headings" | "level" | "marker">;

function passageOf(
  block: Heading | Paragraph | Item | { readonly type: "line" },
  headings: readonly number[],
): Written {
  if (block.type === "heading")
    return block.level === 0
      ? { type: "title", headings }
      : { type: "heading", level: block.level, headings, ...markerOf(block.inlines) };
  if (block.type === "item") return { type: "item", level: block.level, marker: block.marker, headings };
  if (block.type === "paragraph" && block.part) return { type: block.part, headings };
  return { type: "paragraph", headings };
}

/** A heading's number is part of its text: `II.1`. */
function markerOf(inlines: readonly Inline[]): { marker?: string } {
  const first = inlines.find((inline) => inline.type === "run" && inline.text.trim() !== "");
  const marker =
    first?.type === "run" ? /^\s*((?:[IVX]+|\d+(?:\.\d+)*|\p{Ll})[.)])\s/u.exec(first.text)?.[1] : undefined;
  return marker === undefined ? {} : { marker };
}
