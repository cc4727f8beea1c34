/**
 * An analysis in one readable Markdown file: a question, SQL, charts, words.
 *
 * Front matter holds `title` and `title_en`. A block ` ```sql NAME ` asks the warehouse; a block ` ```chart KIND NAME `
 * draws what it answered, one option a line (`caption: …`); ` ```table NAME ` prints it. The rest is words.
 */
export type Notebook = {
  readonly title: { readonly vi: string; readonly en: string };
  readonly cells: readonly Cell[];
};

export type Cell =
  | { readonly type: "words"; readonly level: number; readonly text: string }
  | { readonly type: "query"; readonly name: string; readonly sql: string }
  | {
      readonly type: "chart";
      readonly kind: ChartKind;
      readonly query: string;
      readonly options: Readonly<Record<string, string>>;
    }
  | { readonly type: "table"; readonly query: string; readonly options: Readonly<Record<string, string>> };

/**
 * How a query's answer is drawn. Its columns are found by name: `area`, `period`, `value` for `bars`, `lines`, `heat` and
 * `multiples`; `area`, `x`, `y` for `scatter`; `area`, `target`, `actual` for `targets`.
 */
export type ChartKind = "bars" | "lines" | "heat" | "multiples" | "scatter" | "targets";

export const chartKinds: readonly ChartKind[] = ["bars", "lines", "heat", "multiples", "scatter", "targets"];

/** What is wrong with a notebook, and in which line (from 1). */
export class NotebookError extends Error {
  override readonly name = "NotebookError";
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.line = line;
  }
}
