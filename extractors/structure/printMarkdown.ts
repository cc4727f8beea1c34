import type { Block, Cell, Document, Inline, Note, Run, Table } from "../../model/document.ts";
import { gridOf } from "./print/gridOf.ts";

/**
 * A structured document as Markdown: headings, items, tables, bold and italic, footnotes as `[^n]` with their text at
 * the end. Cells that span repeat nothing: the columns that they cover stay empty.
 */
export function printMarkdown(document: Document): string {
  const parts = document.blocks.map(blockText).filter((text) => text !== "");
  const notes = document.notes.map(noteText);
  const text = joinParts(parts);
  return notes.length === 0 ? `${text}\n` : `${text}\n\n${notes.join("\n\n")}\n`;
}

/** Items follow one another without a blank line. */
function joinParts(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (text === "") return part;
    const items = /^\s*[-+*] /.test(part) && /^\s*[-+*] /.test(text.slice(text.lastIndexOf("\n") + 1));
    return `${text}${items ? "\n" : "\n\n"}${part}`;
  }, "");
}

function blockText(block: Block): string {
  if (block.type === "furniture") return "";
  if (block.type === "table") return tableText(block);
  const text = inlinesText(block.inlines, block.type !== "heading");
  if (text === "") return "";
  if (block.type === "heading") return `${"#".repeat(Math.min(6, block.level + 1))} ${text}`;
  if (block.type === "paragraph" && block.part === "title") return `# ${text.replaceAll("**", "")}`;
  if (block.type === "item") return itemText(text, block.marker, block.level);
  return guarded(text);
}

/** Dashes become a Markdown list; other markers stay letters of the text, or `1.` would be counted anew. */
function itemText(text: string, marker: string, level: number): string {
  const indent = "  ".repeat(Math.max(0, level - 1));
  if (/^[-–—−•●▪+*]$/.test(marker) && text.startsWith(marker))
    return `${indent}- ${text.slice(marker.length).trimStart()}`;
  return guarded(text);
}

/** A paragraph that begins like Markdown of its own is escaped. */
function guarded(text: string): string {
  return text.replace(/^(\d+)([.)]) /, "$1\\$2 ").replace(/^([-+#>]) /, "\\$1 ");
}

function inlinesText(inlines: readonly Inline[], style: boolean): string {
  let text = "";
  for (const run of mergeRuns(inlines)) text += run.type === "mark" ? `[^${run.label}]` : runText(run, style);
  return text.replace(/\s+/g, " ").trim();
}

/** Neighbours of one style in one pair of stars. */
function mergeRuns(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    const same =
      last?.type === "run" &&
      inline.type === "run" &&
      !last.bold === !inline.bold &&
      !last.italic === !inline.italic &&
      !last.raised === !inline.raised;
    if (same) merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    else merged.push(inline);
  }
  return merged;
}

function runText(run: Run, style: boolean): string {
  const [, before, body, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  if (body === "") return before;
  const escaped = body.replace(/([\\`*_[\]<>])/g, "\\$1");
  if (run.raised) return `${before}<sup>${escaped}</sup>${after}`;
  const stars = style ? `${run.bold ? "**" : ""}${run.italic ? "*" : ""}` : "";
  return `${before}${stars}${escaped}${[...stars].reverse().join("")}${after}`;
}

function tableText(table: Table): string {
  if (table.layout) {
    const blocks = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
    return joinParts(blocks.map(blockText).filter((text) => text !== ""));
  }
  const grid = gridOf(table);
  const columns = Math.max(
    0,
    ...grid.flatMap((cells) => cells.map(({ column, cell }) => column + Math.max(1, cell.columns))),
  );
  if (columns === 0) return "";
  const lines = grid.map((cells) => {
    const texts = new Array<string>(columns).fill("");
    for (const { column, cell } of cells) texts[column] = cellText(cell);
    return `| ${texts.join(" | ")} |`;
  });
  lines.splice(Math.min(1, lines.length), 0, `|${" --- |".repeat(columns)}`);
  return lines.join("\n");
}

function cellText(cell: Cell): string {
  return cell.blocks
    .map((block) => inlinesText(block.inlines, true))
    .filter((text) => text !== "")
    .join("<br>")
    .replaceAll("|", "\\|");
}

function noteText(note: Note): string {
  const blocks = note.blocks.map((block) =>
    block.type === "table" ? tableText(block) : inlinesText(block.inlines, true),
  );
  return `[^${note.label}]: ${blocks.filter((text) => text !== "").join("\n    ")}`;
}
