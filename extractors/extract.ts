import type { Document } from "../model/document.ts";
import type { Extraction, Quarantine } from "../model/extraction.ts";
import type { Message } from "../model/message.ts";
import type { Report } from "../model/report.ts";
import { readDocument } from "./formats/readDocument.ts";
import type { ReadOptions } from "./formats/readOptions.ts";
import { findObservations } from "./indicators/findObservations.ts";
import { identifyReport, type ReportHints } from "./indicators/identifyReport.ts";
import { repairDocument } from "./repair/repairDocument.ts";
import type { RepairOptions } from "./repair/repairText.ts";
import { findSecrecy } from "./structure/findSecrecy.ts";
import { printPlain } from "./structure/printPlain.ts";
import { secrecyReason } from "./structure/secrecyReason.ts";
import { structureDocument } from "./structure/structureDocument.ts";
import { versions } from "./versions.ts";

/** What is known of the bytes beforehand: their name and password, what a manifest says of them, how sure a repair must be. */
export type ExtractOptions = ReadOptions &
  ReportHints &
  Pick<RepairOptions, "minConfidence"> & {
    /** A person found that a stamp which could not be read is no mark of secrecy; a mark that can be read holds all the same. */
    readonly released?: boolean;
    /** Told as each stage ends, by whoever has a clock. */
    readonly onStage?: (stage: "read" | "repair" | "structure" | "figures") => void;
  };

/**
 * All that can be read from the bytes of one document: its text after repair, who reports on what, and every figure.
 *
 * Never throws on input: what could not be read is said in the messages. A document with a mark of secrecy (before or after repair) is
 * not read on: only its hash, name and the reason come back.
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Extraction | Quarantine> {
  const snapshot = options.snapshot ?? (await hashOf(bytes));
  const read = await readDocument(bytes, { ...options, snapshot });
  options.onStage?.("read");
  return extractDocument({ ...read, snapshot }, options);
}

function extractDocument(read: Document, options: ExtractOptions): Extraction | Quarantine {
  const marked = quarantineOf(read, options);
  if (marked) return marked;
  const { value: repaired, repairs } = repairDocument(read, options);
  options.onStage?.("repair");
  const unveiled = repairs.length > 0 ? quarantineOf(repaired, options) : undefined;
  if (unveiled) return unveiled;
  const document = structureDocument(repaired);
  const plain = printPlain(document);
  options.onStage?.("structure");
  const report = identifyReport(plain, options);
  const observations = findObservations(plain, report);
  options.onStage?.("figures");
  return {
    snapshot: read.snapshot,
    document,
    repairs,
    plain,
    report,
    observations,
    messages: [...document.messages, ...reportMessages(report)],
    versions,
  };
}

function quarantineOf(document: Document, { name = "", released }: ExtractOptions): Quarantine | undefined {
  const mark = findSecrecy(document);
  if (!mark || (released && !mark.sure)) return undefined;
  return { snapshot: document.snapshot, name, reason: secrecyReason(mark) };
}

/** What a person should know of an identity that is unsure. */
function reportMessages(report: Report): readonly Message[] {
  if (report.confidence >= 0.6) return [];
  const reason = `Who reports on what is unsure (${report.area || "no area"}, ${report.period || "no period"}): ${report.reasons.join("; ")}. A manifest can say it.`;
  return [{ rule: "identity", severity: "warning", reason }];
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
