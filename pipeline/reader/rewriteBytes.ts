import { detectFormat } from "../../extractors/formats/detectFormat.ts";
import type { RepairText, RewriteOptions, Rewritten } from "../../extractors/formats/package/rewritten.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import type { Format } from "../../model/document.ts";
import type { RewriteRequest, RewrittenFile } from "./protocol.ts";

type Rewrite = (bytes: Uint8Array, repair: RepairText, options: RewriteOptions) => Rewritten | Promise<Rewritten>;
type Rewriter = { readonly extension: string; readonly load: () => Promise<Rewrite> };

/** The formats whose files can be mended with their formatting kept, and the format that comes out. */
const rewriters: Partial<Readonly<Record<Format, Rewriter>>> = {
  docx: {
    extension: ".docx",
    load: async () => (await import("../../extractors/formats/docx/rewriteDocx.ts")).rewriteDocx,
  },
  xlsx: {
    extension: ".xlsx",
    load: async () => (await import("../../extractors/formats/sheet/rewriteSheet.ts")).rewriteSheet,
  },
  xls: {
    extension: ".xlsx",
    load: async () => (await import("../../extractors/formats/sheet/writeSheet.ts")).writeSheet,
  },
  doc: { extension: ".docx", load: async () => convert },
  rtf: { extension: ".docx", load: async () => convert },
};

/** What is read of a file as a DOCX of its own, in formats that no writer can mend in place. */
async function convert(bytes: Uint8Array, repair: RepairText, options: RewriteOptions): Promise<Rewritten> {
  const { readDocument } = await import("../../extractors/formats/readDocument.ts");
  const { writeDocx } = await import("../../extractors/formats/docx/writeDocx.ts");
  const { value, repairs } = repair(await readDocument(bytes));
  return { bytes: writeDocx(value, options), repairs, messages: value.messages };
}

/** A mended copy of a file and the extension of its format, or `undefined` where its format has no writer. */
export async function rewriteBytes(bytes: Uint8Array, request: RewriteRequest): Promise<RewrittenFile | undefined> {
  const { format, encrypted } = detectFormat(bytes, request.name);
  if (format === "archive" || format === "unknown" || encrypted) return undefined;
  const rewriter = rewriters[format];
  if (!rewriter) return undefined;
  const { minConfidence, font } = request;
  const repair: RepairText = (document) =>
    repairDocument(document, minConfidence === undefined ? {} : { minConfidence });
  const rewrite = await rewriter.load();
  const rewritten = await rewrite(bytes, repair, font === undefined ? {} : { font });
  return { ...rewritten, extension: rewriter.extension };
}
