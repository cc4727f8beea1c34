import type { Document, Format } from "../../model/document.ts";
import type { Message } from "../../model/message.ts";
import { lockedMessage } from "./crypto/unlock.ts";
import { detectFormat } from "./detectFormat.ts";
import { openZip } from "./package/openZip.ts";
import { defaultLimits, type ReadOptions } from "./readOptions.ts";
import { addOfficeStamps } from "./stamp/addOfficeStamps.ts";

type Reader = (bytes: Uint8Array, options: ReadOptions) => Document | Promise<Document>;

/** The reader of each format, imported when first needed so that starting stays fast. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  docx: async () => (await import("./docx/readDocx.ts")).readDocx,
  doc: async () => (await import("./doc/readDoc.ts")).readDoc,
  rtf: async () => (await import("./rtf/readRtf.ts")).readRtf,
  odt: async () => (await import("./odt/readOdt.ts")).readOdt,
  xlsx: async () => (await import("./sheet/readXlsx.ts")).readXlsx,
  xls: async () => (await import("./sheet/readXls.ts")).readXls,
  csv: async () => (await import("./sheet/readCsv.ts")).readCsv,
  pptx: async () => (await import("./slides/readPptx.ts")).readPptx,
  ppt: async () => (await import("./slides/readPpt.ts")).readPpt,
  html: async () => (await import("./html/readHtml.ts")).readHtml,
  pdf: async () => (await import("./pdf/readPdf.ts")).readPdf,
  image: async () => (await import("./scan/readImage.ts")).readImage,
  text: async () => (await import("./text/readText.ts")).readText,
};

/**
 * The document that some bytes hold, in whatever format they are, with messages on what was found or could not be read.
 *
 * Never throws on input: a reader that breaks down gives an empty Document with the message `unreadable`. An archive is
 * no document: list its files with `listArchive` and read each.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const detection = detectFormat(bytes, options.name);
  if (detection.format === "unknown") return empty("text", options, detection.messages);
  if (detection.format === "archive") {
    return empty("text", options, [...detection.messages, archiveMessage(bytes, options.name)]);
  }
  const { format, encrypted } = detection;
  if (encrypted) return readLocked(bytes, format, options);
  try {
    const read = await readers[format]();
    const document = await addOfficeStamps(await read(bytes, options), bytes);
    return withMessages(document, detection.messages);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const reason = `The ${format} file could not be read: ${why}`;
    return empty(format, options, [...detection.messages, { rule: "unreadable", severity: "error", reason }]);
  }
}

/** Why an archive is no document: it holds nothing, or files that are to be read one by one. */
function archiveMessage(bytes: Uint8Array, name: string | undefined): Message {
  const files = openZip(bytes, defaultLimits).entries.filter((entry) => !entry.name.endsWith("/"));
  if (files.length === 0)
    return { rule: "archive-empty", severity: "error", reason: "The archive holds no file; look at the original." };
  if (/\.zip$/i.test(name ?? ""))
    return {
      rule: "archive-inside",
      severity: "error",
      reason: "The archive is not opened here: unpack it, then read the files in it.",
    };
  const reason = "The file is an archive of files, not a document; its files are read one by one.";
  return { rule: "archive", severity: "error", reason };
}

/** A package that is locked as a whole; what is inside tells its format, which the name may only hint at. */
async function readLocked(bytes: Uint8Array, format: Format, options: ReadOptions): Promise<Document> {
  const { decryptPackage } = await import("./crypto/decryptPackage.ts");
  const unlocked = decryptPackage(bytes, options.password);
  if ("opened" in unlocked) return readDocument(unlocked.opened, options);
  return empty(format, options, [lockedMessage(unlocked.closed)]);
}

/** A reading that found no text and does not know why says at least that. */
function withMessages(document: Document, before: readonly Message[]): Document {
  const { blocks, notes } = document;
  const messages = [...before, ...document.messages];
  const silent = notes.length === 0 && blocks.every((block) => block.type === "furniture");
  if (!silent || messages.some(({ severity }) => severity === "error")) return { ...document, messages };
  const reason = "No text was found in the file: it is empty, or its pictures hold no letters that could be read.";
  return { ...document, messages: [...messages, { rule: "no-text", severity: "error", reason }] };
}

function empty(format: Format, options: ReadOptions, messages: readonly Message[]): Document {
  return { snapshot: options.snapshot ?? "", format, blocks: [], notes: [], messages };
}
