import type { Document, Inline, Paragraph, Run } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { decryptWorkbook, isLocked } from "../crypto/decryptWorkbook.ts";
import { lockedMessage, unlockedCopy } from "../crypto/unlock.ts";
import { findLegacyFonts } from "../flow/replaceFonts.ts";
import { openOle } from "../package/openOle.ts";
import { type RepairText, type RewriteOptions, type Rewritten, usualFont } from "../package/rewritten.ts";
import { writeZip } from "../package/writeZip.ts";
import { defaultLimits } from "../readOptions.ts";
import { readGlobals } from "./biffGlobals.ts";
import { readBiffSheet } from "./biffSheet.ts";
import type { Sheet } from "./grid.ts";
import { workbookParts } from "./workbookParts.ts";

/**
 * A mended XLSX of an XLS: texts put right run by run, legacy fonts replaced; numbers stay numbers with their formats,
 * merged cells stay merged, hidden sheets stay hidden, columns as wide as they were. Formulas come as the values they
 * had; colours, borders and charts are not carried over, and that is said. A locked one needs its password.
 */
export function writeSheet(
  bytes: Uint8Array,
  repair: RepairText,
  options: RewriteOptions = {},
  password?: string,
): Rewritten {
  const stream = openOle(bytes, defaultLimits);
  const stored = stream?.read("Workbook") ?? stream?.read("Book") ?? new Uint8Array();
  const locked = isLocked(stored);
  const unlocked = locked ? decryptWorkbook(stored, password) : { opened: stored };
  if ("closed" in unlocked) return { bytes, repairs: [], messages: [lockedMessage(unlocked.closed)] };
  const messages: Message[] = locked ? [unlockedCopy] : [];
  const book = unlocked.opened;
  const globals = readGlobals(book, defaultLimits.cells);
  const listed = globals.sheets.filter((sheet) => sheet.kind === 0);
  const sheets = listed.map((sheet) => ({
    hidden: sheet.hidden,
    ...readBiffSheet(book, globals, sheet.name, sheet.at, defaultLimits.cells).sheet,
  }));
  const blocks = sheets.flatMap((sheet) => [
    ...sheet.cells.map((cell) => paragraphOf(sheet.name, cell.inlines)),
    ...sheet.boxes.map((box) => paragraphOf(sheet.name, box)),
  ]);
  const document: Document = {
    snapshot: "",
    format: "xls",
    blocks: [...blocks, ...sheets.map(({ name }) => paragraphOf(name, [{ type: "run", text: name }]))],
    notes: [],
    messages: [],
  };
  const { value, repairs } = repair(document);
  const mended = value.blocks.map((block) => ("inlines" in block ? block.inlines : []));
  const runs = mended.flat().filter((inline): inline is Run => inline.type === "run");
  const legacy = findLegacyFonts(runs);
  const font = options.font ?? usualFont;
  const renamed = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((inline) =>
      inline.type === "run" && inline.font !== undefined && legacy.has(inline.font) ? { ...inline, font } : inline,
    );
  let at = 0;
  const written = sheets.map((sheet): Sheet & { readonly hidden: boolean } => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, inlines: renamed(mended[at++]!) })),
    boxes: sheet.boxes.map(() => renamed(mended[at++]!)),
  }));
  const names = written.map((sheet) => ({
    ...sheet,
    name: mended[at++]!.map((inline) => (inline.type === "run" ? inline.text : "")).join("") || sheet.name,
  }));
  if (sheets.length === 0)
    messages.push({ rule: "damaged", severity: "error", reason: "The workbook has no sheet that could be read." });
  else
    messages.push({
      rule: "layout-lost",
      severity: "info",
      reason:
        "Values, fonts, formats, merged cells and widths are carried over; formulas, colours, borders and charts are not.",
    });
  return { bytes: writeZip(workbookParts(names, globals.date1904)), repairs, messages };
}

function paragraphOf(sheet: string, inlines: readonly Inline[]): Paragraph {
  return { type: "paragraph", inlines, place: { type: "cell", sheet, cell: "A1" } };
}
