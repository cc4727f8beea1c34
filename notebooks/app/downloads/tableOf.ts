import { type Mark, markSigns } from "../../charts/figure.ts";
import type { Cell } from "../rows/select.ts";
import type { SourceEntry } from "../rows/sources.ts";

/** A table as a file holds it: a row of names, then texts and numbers; an absent cell is `undefined`. */
export type Sheet = readonly (readonly (string | number | undefined)[])[];

/** What is seen, a row a figure, with the document, the page and the sentence it comes from. Missing stays empty. */
export function tableOf(
  indicator: string,
  cells: readonly Cell[],
  sources: readonly SourceEntry[],
  words: {
    readonly header: readonly string[];
    readonly missing: (cell: Cell) => string;
    readonly mark: (mark: Mark) => string;
  },
): Sheet {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const rows = cells.map((cell) => {
    const source = byKey.get(cell.sources.split(",")[0] ?? "");
    const notes = cell.marks.map((mark) => `${markSigns[mark]} ${words.mark(mark)}`).join(", ");
    return [
      indicator,
      cell.area,
      cell.period,
      cell.value,
      cell.unit,
      cell.value === undefined ? words.missing(cell) : notes,
      source?.document.number ?? source?.document.title,
      source?.document.name,
      source?.page,
      source?.quote,
    ];
  });
  return [words.header, ...rows];
}
