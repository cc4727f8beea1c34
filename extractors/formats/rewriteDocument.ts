import type { Document, Format } from "../../model/document.ts";
import type { Message } from "../../model/message.ts";
import { unlockedCopy } from "./crypto/unlock.ts";
import { detectFormat } from "./detectFormat.ts";
import { openZip } from "./package/openZip.ts";
import type { RepairText, RewriteOptions, Rewritten } from "./package/rewritten.ts";
import { readDocument } from "./readDocument.ts";
import { defaultLimits, type ReadOptions } from "./readOptions.ts";
import { isForeignSheet } from "./sheet/isForeignSheet.ts";

/** A mended copy, and the extension it wants: that of its format, which may be newer than the original's. */
export type RewrittenDocument = Rewritten & { readonly extension: "docx" | "xlsx" | "pdf" };

/** Old formats come out in the one that took their place. */
const targets: Readonly<Partial<Record<Format, RewrittenDocument["extension"]>>> = {
  docx: "docx",
  doc: "docx",
  rtf: "docx",
  odt: "docx",
  html: "docx",
  xlsx: "xlsx",
  xls: "xlsx",
  pdf: "pdf",
};

/**
 * A mended copy of an office file, or `undefined` where its format has none (text, slides,
 * pictures, sheets of OpenDocument).
 *
 * DOCX and XLSX keep everything but the letters and fonts that were wrong. A PDF keeps everything but the maps of its
 * fonts, and needs `options.lettersOf`. DOC, RTF, ODT and web pages become DOCX, XLS
 * becomes XLSX: their text, structure and looks of letters are kept, their page layout is not, and a message says so.
 * What `reading.password` opens gives a copy that is not locked, with the message `unlocked-copy`.
 *
 * @example
 * await rewriteDocument(bytes, repairDocument, {}, { name: "báo cáo.doc" }) // → { bytes, extension: "docx", repairs, messages }
 */
export async function rewriteDocument(
  bytes: Uint8Array,
  repair: RepairText,
  options: RewriteOptions = {},
  reading: ReadOptions = {},
): Promise<RewrittenDocument | undefined> {
  const { format, encrypted, messages } = detectFormat(bytes, reading.name);
  const extension = targets[format as Format];
  if (extension === undefined) return undefined;
  if (format === "xlsx" && !encrypted && isForeignSheet(bytes, openZip(bytes, defaultLimits))) return undefined;
  if (encrypted && format !== "pdf") return rewriteLocked(bytes, repair, options, reading);
  const { lettersOf } = options;
  if (format === "pdf" && lettersOf === undefined) return undefined;
  const named = (written: Rewritten): RewrittenDocument => ({
    ...written,
    extension,
    messages: [...messages, ...written.messages],
  });
  try {
    if (format === "pdf" && lettersOf)
      return named(await (await import("./pdf/rewritePdf.ts")).rewritePdf(bytes, repair, lettersOf, reading));
    if (format === "docx") return named((await import("./docx/rewriteDocx.ts")).rewriteDocx(bytes, repair, options));
    if (format === "xlsx") return named((await import("./sheet/rewriteSheet.ts")).rewriteSheet(bytes, repair, options));
    if (format === "xls")
      return named((await import("./sheet/writeSheet.ts")).writeSheet(bytes, repair, options, reading.password));
  } catch (cause) {
    const reason = `The ${format} file could not be rewritten: ${cause instanceof Error ? cause.message : String(cause)}`;
    return named({ bytes, repairs: [], messages: [{ rule: "unreadable", severity: "error", reason }] });
  }
  const document = await readDocument(bytes, reading);
  const { value, repairs } = repair(document);
  const { writeDocx } = await import("./docx/writeDocx.ts");
  const lost: Message = {
    rule: "layout-lost",
    severity: "info",
    reason: "Text, tables, notes and looks of letters are carried over; pictures and the layout of pages are not.",
  };
  const unlocked = (await wasUnlocked(document, bytes, reading)) ? [unlockedCopy] : [];
  return {
    bytes: writeDocx(value, options),
    extension,
    repairs,
    messages: [...document.messages, lost, ...unlocked],
  };
}

/** A package that is locked as a whole; nothing where the password does not open it. */
async function rewriteLocked(
  bytes: Uint8Array,
  repair: RepairText,
  options: RewriteOptions,
  reading: ReadOptions,
): Promise<RewrittenDocument | undefined> {
  const unlocked = (await import("./crypto/decryptPackage.ts")).decryptPackage(bytes, reading.password);
  if ("closed" in unlocked) return undefined;
  const written = await rewriteDocument(unlocked.opened, repair, options, reading);
  return written && { ...written, messages: [...written.messages, unlockedCopy] };
}

/** True of a document that could be read with its password and cannot be read without. */
async function wasUnlocked({ messages }: Document, bytes: Uint8Array, reading: ReadOptions): Promise<boolean> {
  if (reading.password === undefined || messages.some(({ severity }) => severity === "error")) return false;
  const { password: _, ...without } = reading;
  return (await readDocument(bytes, without)).messages.some(({ rule }) => rule === "encrypted");
}
