import { type Cell, type ChartKind, chartKinds, type Notebook, NotebookError } from "./Notebook.ts";

/**
 * The notebook in a file. Throws a `NotebookError` with the line where a block is not closed, has no name, or draws
 * a query that stands nowhere above it.
 *
 * @example
 * parseNotebook("---\ntitle: Buổi tuyên truyền\n---\nCó bao nhiêu buổi?").cells
 * // → [{ type: "words", level: 0, text: "Có bao nhiêu buổi?" }]
 */
export function parseNotebook(text: string): Notebook {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const { fields, next } = readFields(lines);
  const cells: Cell[] = [];
  const queries = new Set<string>();
  for (let at = next; at < lines.length; ) {
    const fence = /^```(\w+)\s*(.*)$/.exec(lines[at]!);
    if (fence) {
      const end = lines.indexOf("```", at + 1);
      if (end < 0) throw new NotebookError(at + 1, "this block is not closed with ```");
      const cell = readBlock(fence[1]!, fence[2]!.trim().split(/\s+/), lines.slice(at + 1, end), at + 1);
      if (cell.type === "query") queries.add(cell.name);
      else if (cell.type !== "words" && !queries.has(cell.query)) {
        throw new NotebookError(at + 1, `no query is named “${cell.query}” above this block`);
      }
      cells.push(cell);
      at = end + 1;
    } else {
      const end = lines.findIndex((line, index) => index >= at && (line.trim() === "" || line.startsWith("```")));
      const stop = end < 0 ? lines.length : Math.max(end, at + 1);
      const words = lines.slice(at, stop).join(" ").trim();
      const [, marks = "", said = ""] = /^(#*)\s*([\s\S]*)$/.exec(words)!;
      if (said !== "") cells.push({ type: "words", level: marks.length, text: said });
      at = stop;
    }
  }
  const title = fields.title ?? "";
  return { title: { vi: title, en: fields.title_en ?? title }, cells };
}

function readFields(lines: readonly string[]): {
  readonly fields: Readonly<Record<string, string>>;
  readonly next: number;
} {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  return end < 0 ? { fields: {}, next: 0 } : { fields: readOptions(lines.slice(1, end)), next: end + 1 };
}

function readBlock(
  type: string,
  [first = "", second = ""]: readonly string[],
  body: readonly string[],
  line: number,
): Cell {
  switch (type) {
    case "sql":
      if (first === "") throw new NotebookError(line, "name the query: ```sql NAME");
      return { type: "query", name: first, sql: body.join("\n").trim() };
    case "chart":
      if (!chartKinds.includes(first as ChartKind))
        throw new NotebookError(line, `a chart is one of ${chartKinds.join(", ")}`);
      return { type: "chart", kind: first as ChartKind, query: second, options: readOptions(body) };
    case "table":
      return { type: "table", query: first, options: readOptions(body) };
    default:
      throw new NotebookError(line, `a block is sql, chart or table, not ${type}`);
  }
}

function readOptions(lines: readonly string[]): Readonly<Record<string, string>> {
  const entries = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
  });
  return Object.fromEntries(entries);
}
