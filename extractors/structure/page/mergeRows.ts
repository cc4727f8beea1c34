import type { Run } from "../../../model/document.ts";
import { unite } from "./joinPageLines.ts";
import type { PageLine } from "./pageLine.ts";

/** Lines of one column with the chunks of each row put together: a wide gap in a justified line is still a space. */
export function mergeRows(lines: readonly PageLine[]): PageLine[] {
  const merged: PageLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (!last || Math.abs(last.y - line.y) > Math.max(last.size, line.size) * 0.2 || line.left < last.right) {
      merged.push(line);
      continue;
    }
    const space: Run = { type: "run", text: " " };
    const inlines = [...last.line.inlines, space, ...line.line.inlines];
    const text = `${last.text} ${line.text}`;
    merged[merged.length - 1] = {
      ...last,
      line: { ...last.line, inlines, place: unite(last.line.place, line.line.place) },
      text,
      right: line.right,
      bold: last.bold && line.bold,
    };
  }
  return merged;
}
