import type { Document, Run } from "../../../model/document.ts";
import { isLegacyFont } from "./legacyFonts.ts";

/** Fonts that hold Unicode letters in any office: they stay, whatever was wrong with the text in them. */
const unicodeFonts =
  /^(times|arial|calibri|cambria|tahoma|verdana|courier|segoe|georgia|helvetica|liberation|tinos|arimo|dejavu|noto|roboto|palatino|garamond|symbol|wingdings|webdings)/i;

/**
 * The fonts of a repaired document that draw other letters than Unicode's: those known by name, and any other font in
 * which most of the letters beyond ASCII had to be repaired.
 */
export function findLegacyFonts(runs: readonly Run[]): ReadonlySet<string> {
  const counts = new Map<string, { changed: number; kept: number }>();
  for (const { font, text, original } of runs) {
    if (font === undefined) continue;
    const count = counts.get(font) ?? { changed: 0, kept: 0 };
    counts.set(font, count);
    const letters = (original ?? text).replace(/[\u0000-\u007f]/g, "").length;
    if (original !== undefined && original !== text) count.changed += letters;
    else count.kept += letters;
  }
  const legacy = [...counts].filter(
    ([font, { changed, kept }]) => isLegacyFont(font) || (changed > kept && !unicodeFonts.test(font)),
  );
  return new Set(legacy.map(([font]) => font));
}

/** All runs of a document, notes last. */
export function runsOf(document: Document): readonly Run[] {
  const runs: Run[] = [];
  const collect = (block: Document["blocks"][number]): void => {
    if (block.type === "table")
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(collect);
    else for (const inline of block.inlines) if (inline.type === "run") runs.push(inline);
  };
  document.blocks.forEach(collect);
  for (const note of document.notes) note.blocks.forEach(collect);
  return runs;
}
