import type { Document } from "./document.ts";
import type { Message } from "./message.ts";
import type { Observation } from "./observation.ts";
import type { Plain } from "./plain.ts";
import type { Repair } from "./repair.ts";
import type { Report } from "./report.ts";

/**
 * All that was read from one snapshot: what `ingest` loads and `extract`, `text` and `repair` print.
 *
 * `versions` name the readers that made it, so that an older reading can be found and made again.
 */
export type Extraction = {
  readonly snapshot: string;
  readonly document: Document;
  readonly repairs: readonly Repair[];
  readonly plain: Plain;
  readonly report: Report;
  readonly observations: readonly Observation[];
  readonly messages: readonly Message[];
  readonly versions: Versions;
};

export type Versions = { readonly extractor: string; readonly repair: string; readonly catalogue: string };

/** A snapshot that must not be read on: only its hash, name and reason are kept. */
export type Quarantine = { readonly snapshot: string; readonly name: string; readonly reason: string };
