import type { Extraction, Quarantine } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Release } from "../../warehouse/decisions/release.ts";
import type { Words } from "../say.ts";

/** A document that was read: `path` names its file as it was given, entries of archives after `!`; `size` in bytes. */
export type Loadable = {
  readonly extraction: Extraction;
  readonly findings: readonly Finding[];
  readonly path: string;
  readonly size: number;
};

/** Where documents go. */
export type Sink = {
  /** Whether these bytes are loaded, and by this version of the readers (`loaded`) or an older one (`stale`). */
  readonly known: (snapshot: string) => Promise<"loaded" | "stale" | undefined>;
  /** Whether a person released these bytes, which a stamp that could not be read had held. */
  readonly released: (snapshot: string) => Promise<boolean>;
  /** Keeps such a decision, and says what became of it. */
  readonly release: (release: Release) => Promise<"released" | "unknown" | "marked">;
  /** Loads documents in one transaction, all of them or none, and says what each brought, in their order. */
  readonly load: (documents: readonly Loadable[]) => Promise<readonly Counts[]>;
  readonly quarantine: (quarantine: Quarantine, path: string) => Promise<void>;
  readonly fail: (snapshot: string | undefined, path: string, reason: Words) => Promise<void>;
};

/** What a document brought. */
export type Counts = { readonly observations: number; readonly findings: number; readonly review: number };
