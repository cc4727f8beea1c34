import type { Document, Paragraph, Run } from "../../../model/document.ts";
import { editSource, type SourceEdit } from "../package/editSource.ts";
import type { Zip } from "../package/openZip.ts";
import { type RepairText, type RewriteOptions, type Rewritten, usualFont } from "../package/rewritten.ts";
import { replaceParts } from "../package/writeZip.ts";
import { replaceFontNames } from "./replaceFontNames.ts";
import { findLegacyFonts } from "./replaceFonts.ts";

/**
 * The texts of a package: stretches of its parts, and paragraphs with one run a stretch, in the same order. `sources` are
 * the XML of the parts that hold text or name fonts; `write` gives the edits that make a stretch say another text.
 */
export type PackageText<Piece> = {
  readonly bytes: Uint8Array;
  readonly zip: Zip;
  readonly format: "docx" | "xlsx";
  readonly sources: ReadonlyMap<string, string>;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Paragraph[];
  readonly write: (source: string, piece: Piece, text: string) => readonly SourceEdit[];
};

/** A package with its texts repaired and its legacy fonts replaced, every other byte of every part as it was. */
export function rewriteParts<Piece extends { readonly part: string; readonly text: string }>(
  { bytes, zip, format, sources, pieces, blocks, write }: PackageText<Piece>,
  repair: RepairText,
  { font = usualFont }: RewriteOptions,
): Rewritten {
  const document: Document = { snapshot: "", format, blocks, notes: [], messages: [] };
  const { value, repairs } = repair(document);
  const runs = value.blocks
    .flatMap((block) => ("inlines" in block ? block.inlines : []))
    .filter((inline): inline is Run => inline.type === "run");
  const edits = new Map<string, SourceEdit[]>();
  runs.forEach(({ text }, index) => {
    const piece = pieces[index];
    if (!piece || text === piece.text) return;
    const list = edits.get(piece.part) ?? [];
    edits.set(piece.part, list);
    list.push(...write(sources.get(piece.part)!, piece, text));
  });
  const legacy = findLegacyFonts(runs);
  const changed = new Map<string, string>();
  for (const [name, source] of sources) {
    const mended = replaceFontNames(editSource(source, edits.get(name) ?? []), legacy, font, format);
    if (mended !== source) changed.set(name, mended);
  }
  return { bytes: changed.size === 0 ? bytes : replaceParts(zip, changed), repairs, messages: zip.messages };
}
