import type { Block, Document } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { decryptWorkbook, isLocked } from "../crypto/decryptWorkbook.ts";
import { lockedMessage } from "../crypto/unlock.ts";
import { openOle } from "../package/openOle.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { readGlobals } from "./biffGlobals.ts";
import { readBiffSheet } from "./biffSheet.ts";
import { hiddenSheet } from "./hiddenSheet.ts";
import { readOtherSheets } from "./readOtherSheets.ts";
import { sheetBlocks } from "./sheetBlocks.ts";

/**
 * The sheets of an XLS of Excel 5 to 2003 as blocks, numbers as formatted, the font of every cell and of every stretch
 * of rich text. Hidden sheets are left out and said; hidden rows and columns are read and said.
 */
export function readXls(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const ole = openOle(bytes, limits);
  if (!ole) return readOtherSheets(bytes, "xls", options);
  const messages: Message[] = [];
  const blocks: Block[] = [];
  const base = { snapshot: options.snapshot ?? "", format: "xls", notes: [] } as const;
  const stored = ole.read("Workbook") ?? ole.read("Book") ?? new Uint8Array();
  const unlocked = isLocked(stored) ? decryptWorkbook(stored, options.password) : { opened: stored };
  if ("closed" in unlocked) return { ...base, blocks, messages: [lockedMessage(unlocked.closed)] };
  const stream = unlocked.opened;
  const globals = readGlobals(stream, limits.cells);
  let left = limits.cells;
  for (const { name, at, hidden, kind } of globals.sheets) {
    if (kind !== 0) continue;
    if (hidden) {
      messages.push(hiddenSheet(name));
      continue;
    }
    const read = readBiffSheet(stream, globals, name, at, left);
    left -= read.sheet.cells.length;
    blocks.push(...sheetBlocks(read.sheet));
    if (read.hidden > 0)
      messages.push({
        rule: "hidden-cells",
        severity: "info",
        reason: `Sheet “${name}”: ${read.hidden} cells stand in hidden rows or columns; they are read too.`,
      });
    if (read.cut)
      messages.push({
        rule: "cell-limit",
        severity: "warning",
        reason: `Sheet “${name}”: only the first ${limits.cells} cells were read.`,
      });
  }
  if (ole.damaged())
    messages.push({
      rule: "damaged",
      severity: "warning",
      reason: "The file is truncated or its sectors are broken; what was found is read.",
    });
  if (globals.sheets.length === 0)
    messages.push({ rule: "damaged", severity: "error", reason: "The workbook names no sheet." });
  return { ...base, blocks, messages };
}
