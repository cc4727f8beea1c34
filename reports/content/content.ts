import type { Mark } from "../../notebooks/charts/figure.ts";

/** What a printed report says, before it has a form: the writers turn it into PDF, DOCX, XLSX or HTML. */
export type Content = {
  readonly form: "state" | "party";
  readonly letterhead: Letterhead;
  /** The kind of document (`BÁO CÁO`), then what it is about. */
  readonly title: readonly string[];
  /** What a letter is about (`V/v …`): it stands below its number, and no title is printed (Nghị định 30, form 1.5). */
  readonly subject?: string;
  readonly sections: readonly Section[];
  readonly annexes: readonly Section[];
  readonly sources: readonly Citation[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  /** Names the state of the warehouse that every number was taken from. */
  readonly snapshot: string;
};

/** Who writes, under which number, where and when: what stands above the title (Nghị định 30/2020/NĐ-CP, Annex I). */
export type Letterhead = {
  readonly parent: string | undefined;
  readonly issuer: string;
  readonly number: string | undefined;
  readonly place: string;
  /** ISO date; printed `ngày 05 tháng 02 năm 2024`. Absent: the blanks of a draft. */
  readonly date: string | undefined;
};

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

export type Block =
  | { readonly type: "paragraph"; readonly text: Text }
  | { readonly type: "item"; readonly text: Text }
  | {
      readonly type: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly type: "chart";
      readonly caption: string;
      readonly alt: string;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
      readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
    };

/** Running text: words, and figures that lead to their source. */
export type Text = readonly (string | Figure)[];

/** A number as printed, the decimal it stands for, and the numbers of its sources in the annex. */
export type Figure = {
  readonly printed: string;
  readonly value: string;
  readonly cites: readonly number[];
  readonly marks: readonly Mark[];
};

/** A cell of a table: words, a figure, or a figure that nobody reported. */
export type Cell = string | Figure | "missing";

/** A numbered source: the sentence that a figure was read from, and where it stands. */
export type Citation = {
  readonly number: number;
  readonly document: string;
  readonly page: number | undefined;
  readonly quote: string;
};

/** What stands in a cell whose figure was not reported. */
export const missingWord = "chưa có số liệu";

/** The title as it is printed: none of a letter, which has its subject instead. */
export function printedTitle({ title, subject }: Content): readonly string[] {
  return subject === undefined ? title : [];
}
