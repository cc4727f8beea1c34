import type { Extraction, Quarantine } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Words } from "../say.ts";

/** Where documents go. `path` names the file as it was given, entries of archives after `!`. */
export type Sink = {
  /** Whether these bytes are loaded, and by this version of the readers (`loaded`) or an older one (`stale`). */
  readonly known: (snapshot: string) => Promise<"loaded" | "stale" | undefined>;
  /** Loads one document in one transaction. */
  readonly load: (
    extraction: Extraction,
    findings: readonly Finding[],
    source: { readonly path: string; readonly size: number },
  ) => Promise<Counts>;
  readonly quarantine: (quarantine: Quarantine, path: string) => Promise<void>;
  readonly fail: (snapshot: string | undefined, path: string, reason: Words) => Promise<void>;
};

/** What a document brought. */
export type Counts = { readonly observations: number; readonly findings: number; readonly review: number };
