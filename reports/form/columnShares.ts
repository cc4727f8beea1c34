import type { Cell } from "../content/content.ts";

/** Letters of a column that count: fewer would squeeze a heading, of more the rest goes on a second line. */
const fewest = 9;
const most = 16;
/** What the edges of a cell take, in letters. */
const edges = 3;
/** What the first column, which names the rows, has for each letter of an average one. */
const firstColumn = 24;

/**
 * How wide the columns of a table are beside one another: the first, which names the rows, most; each other one by the longest
 * that is never broken well in it, a cell or a word of its heading. Sources behind figures count three letters.
 *
 * @example
 * columnShares(["Chỉ tiêu", "2022", "So sánh"], [["Số vụ", { printed: "33" }, "−705 (4,6%)"]]) // → [24, 9, 14]
 */
export function columnShares(columns: readonly string[], rows: readonly (readonly Cell[])[]): readonly number[] {
  return columns.map((name, at) => {
    if (at === 0) return firstColumn;
    const words = name.split(" ").map((word) => word.length);
    const cells = rows.map((row) => lengthOf(row[at] ?? ""));
    return Math.min(most, Math.max(fewest, Math.max(...words, ...cells) + edges));
  });
}

function lengthOf(cell: Cell): number {
  if (typeof cell !== "string") return cell.printed.length + 3;
  return cell === "missing" ? 0 : cell.length;
}
