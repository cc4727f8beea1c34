import type { Document } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { decodeText } from "../text/decodeText.ts";
import type { SheetCell } from "./grid.ts";
import { sheetBlocks } from "./sheetBlocks.ts";

/** The table of a CSV or TSV; its separator is the one that splits the first lines most evenly. */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const { text } = decodeText(bytes);
  const limits = limitsOf(options);
  const messages: Message[] = [];
  const separator = findSeparator(text);
  const cells: SheetCell[] = [];
  for (const { row, column, value } of splitCells(text, separator)) {
    if (cells.length >= limits.cells) {
      messages.push({
        rule: "cell-limit",
        severity: "warning",
        reason: `Only the first ${limits.cells} cells were read.`,
      });
      break;
    }
    if (value.trim() !== "")
      cells.push({
        row,
        column,
        inlines: [{ type: "run", text: value }],
        numeric: /^[-+]?\d[\d.,\s]*%?$/.test(value.trim()),
      });
  }
  const blocks = sheetBlocks({ name: "", cells, merges: [], boxes: [] });
  return { snapshot: options.snapshot ?? "", format: "csv", blocks, notes: [], messages };
}

/**
 * The separator of a table in text: tab, semicolon, comma or bar, whichever splits most of the first lines into the same
 * number of cells.
 */
export function findSeparator(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 30);
  let best = { separator: ",", score: 0 };
  for (const separator of ["\t", ";", ",", "|"]) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(separator).length - 1);
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const score = usual > 0 ? counts.filter((count) => count === usual).length / counts.length : 0;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** The cells of a CSV in order; quotes may hold separators, line ends and doubled quotes (RFC 4180). */
export function* splitCells(
  text: string,
  separator: string,
): Generator<{ readonly row: number; readonly column: number; readonly value: string }> {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
      value = text.slice(at, end).replace(/\r$/, "");
      at = end;
    }
    yield { row, column, value };
    while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
    if (text[at] === separator) column++;
    else {
      row++;
      column = 0;
    }
    at++;
  }
}
