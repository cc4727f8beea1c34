import type { Document } from "../../model/document.ts";
import type { Repair } from "../../model/repair.ts";
import { readFlows } from "./document/readFlows.ts";
import { editsOf } from "./repairDocument.ts";
import type { RepairOptions } from "./repairText.ts";
import { leastConfidence } from "./repairText.ts";
import { toRepairs } from "./text/edits.ts";

/** The text of a document before its repairs, and the repairs with their spans in it. */
export type RepairedText = { readonly text: string; readonly repairs: readonly Repair[] };

/**
 * What `repairDocument` changes, shown on the document's text as a whole: for people who compare before and after.
 * The text is that of the file, block by block, an empty line between them.
 */
export function repairAsText(document: Document, options: RepairOptions = {}): RepairedText {
  const { text, pieces, spans } = readFlows(document);
  const least = leastConfidence(options);
  const repairs = toRepairs(text, editsOf(document, text, pieces, spans, options));
  return { text, repairs: repairs.map((repair) => ({ ...repair, applied: repair.confidence >= least })) };
}
