import type { Doubt, Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import type { Passage, Plain, PlainCell } from "../../../model/plain.ts";
import type { Span } from "../../../model/span.ts";
import type { GridCell } from "./gridOf.ts";

type Head = Omit<Passage, "start" | "end" | "places" | "marks" | "cells">;

/** Letters that nobody sees: soft hyphens, zero-width spaces and joiners, byte order marks, control characters. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;

/** Writes a Plain passage by passage, and keeps the account of places, marks and doubts. */
export class PlainWriter {
  #parts: string[] = [];
  #length = 0;
  #passages: Passage[] = [];
  #doubts: (Span & Doubt)[] = [];

  plain(): Plain {
    return { text: this.#parts.join(""), passages: this.#passages, doubts: this.#doubts };
  }

  /** The labels of the marks in a passage, in order. */
  labels(index: number): readonly string[] {
    return this.#passages[index]?.marks.map((mark) => mark.label) ?? [];
  }

  /** Writes one line of text; gives the index of its passage, or `undefined` where there is nothing to print. */
  passage(head: Head, inlines: readonly Inline[], place: Place, prefix = ""): number | undefined {
    const line = new LineBuilder(this.#length);
    line.literal(prefix);
    line.inlines(inlines, place);
    return line.isEmpty(prefix) ? undefined : this.#push(head, line, undefined);
  }

  /** Writes one row of a table, its cells separated by tabs. */
  row(head: Head, cells: readonly GridCell[], prefix = ""): number | undefined {
    const line = new LineBuilder(this.#length);
    line.literal(prefix);
    const plainCells: PlainCell[] = [];
    cells.forEach(({ column, cell }, index) => {
      if (index > 0) line.literal("\t");
      const start = line.end();
      cell.blocks.forEach((block, at) => {
        if (at > 0) line.space();
        line.inlines(block.inlines, block.place);
      });
      line.trim();
      plainCells.push({
        start: Math.min(start, line.end()),
        end: line.end(),
        column,
        columns: cell.columns,
        rows: cell.rows,
      });
    });
    return line.isEmpty(prefix) ? undefined : this.#push(head, line, plainCells);
  }

  #push(head: Head, line: LineBuilder, cells: readonly PlainCell[] | undefined): number {
    const text = line.text();
    this.#passages.push({
      ...head,
      start: this.#length,
      end: this.#length + text.length,
      ...(cells ? { cells } : {}),
      places: line.places,
      marks: line.marks,
    });
    this.#doubts.push(...line.doubts);
    this.#parts.push(text, "\n");
    this.#length += text.length + 1;
    return this.#passages.length - 1;
  }
}

/** One line in the making: white space single, no space at its start or before a mark. */
class LineBuilder {
  readonly places: (Span & { place: Place })[] = [];
  readonly marks: (Span & { label: string })[] = [];
  readonly doubts: (Span & Doubt)[] = [];
  readonly #base: number;
  #text = "";
  #pending = false;

  constructor(base: number) {
    this.#base = base;
  }

  end(): number {
    return this.#base + this.#text.length;
  }

  text(): string {
    return this.#text;
  }

  isEmpty(prefix: string): boolean {
    return this.#text.slice(prefix.length).trim() === "" && this.marks.length === 0;
  }

  literal(text: string): void {
    this.#pending = false;
    this.#text += text;
  }

  space(): void {
    if (this.#text !== "" && !/\s$/.test(this.#text)) this.#pending = true;
  }

  /** Forgets a space that nothing followed. */
  trim(): void {
    this.#pending = false;
  }

  inlines(inlines: readonly Inline[], place: Place): void {
    for (const inline of inlines) {
      if (inline.type === "mark") {
        const pending = this.#pending;
        this.#pending = false;
        const start = this.end();
        this.#text += `[${inline.label}]`;
        this.marks.push({ start, end: this.end(), label: inline.label });
        this.#pending = pending;
        continue;
      }
      const start = this.#write(inline.text);
      if (start === undefined) continue;
      this.#place(start, inline.place ?? place);
      if (inline.doubt) this.doubts.push({ start, end: this.end(), ...inline.doubt });
    }
  }

  /** Writes letters; gives where the first visible one stands, or `undefined` if there is none. */
  #write(text: string): number | undefined {
    const clean = text.replace(INVISIBLE, "").replace(/\s+/g, " ");
    const body = clean.trim();
    if (clean.startsWith(" ")) this.space();
    if (body === "") return undefined;
    if (this.#pending) this.#text += " ";
    this.#pending = false;
    const start = this.end();
    this.#text += body;
    if (clean.endsWith(" ")) this.#pending = true;
    return start;
  }

  #place(start: number, place: Place): void {
    const last = this.places.at(-1);
    if (last && last.place === place) this.places[this.places.length - 1] = { ...last, end: this.end() };
    else this.places.push({ start, end: this.end(), place });
  }
}
