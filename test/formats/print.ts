import type { Block, Document, Inline } from "../../model/document.ts";

/** Inlines as one line: marks as `[1]`, and with `fonts` the font before each run in braces. */
export function printInlines(inlines: readonly Inline[], fonts = false): string {
  return inlines
    .map((inline) =>
      inline.type === "mark" ? `[${inline.label}]` : (fonts ? `{${inline.font ?? ""}}` : "") + inline.text,
    )
    .join("");
}

/** Blocks as lines: tables a row a line, cells apart by ` | `, spans as `(columns×rows)`. Furniture is left out. */
export function printBlocks(blocks: readonly Block[], fonts = false): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "furniture") return [];
    if (block.type !== "table") return [printInlines(block.inlines, fonts)];
    return block.rows.map((row) =>
      row.cells
        .map((cell) => {
          const span = cell.columns > 1 || cell.rows > 1 ? `(${cell.columns}×${cell.rows})` : "";
          return span + cell.blocks.map((inner) => printInlines(inner.inlines, fonts)).join(" / ");
        })
        .join(" | "),
    );
  });
}

export function printNotes(document: Document): readonly string[] {
  return document.notes.map((note) => `${note.label}: ${printBlocks(note.blocks).join(" / ")}`);
}
