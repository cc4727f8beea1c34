import type { Rewritten } from "../../extractors/formats/package/rewritten.ts";
import type { RepairedText } from "../../extractors/repair/repairAsText.ts";
import type { Choice } from "../../extractors/repair/repairText.ts";
import type { Extraction, Quarantine } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Words } from "../say.ts";
import type { Stages } from "./openStages.ts";

/** A file, or an entry of an archive (`inside`: the names of the entries from the outermost archive inwards). */
export type Location = { readonly path: string; readonly inside: readonly string[] };

/** What a person said of a document beforehand (a manifest), and the password to open it. */
export type ReadOptions = {
  readonly name: string;
  readonly password?: string;
  readonly area?: string;
  readonly period?: string;
  readonly series?: string;
  /** `false` leaves scanned pages unread. */
  readonly ocr?: boolean;
  /** How sure a repair must be to be made, 0 to 1. */
  readonly minConfidence?: number;
};

/** What became of one document. `same`: these bytes were not wanted, because they are known. */
export type Reading =
  | {
      readonly type: "read";
      readonly extraction: Extraction;
      readonly findings: readonly Finding[];
      readonly size: number;
      readonly stages?: Stages;
    }
  | { readonly type: "quarantine"; readonly quarantine: Quarantine }
  | { readonly type: "same"; readonly snapshot: string }
  | { readonly type: "failed"; readonly snapshot: string | undefined; readonly reason: Words };

/** An entry of an archive: its name inside it and its size in bytes when inflated. */
export type Entry = { readonly name: string; readonly size: number };

/** How a file is to be mended in its own format; `font` stands in for legacy fonts. */
export type RewriteRequest = {
  readonly name: string;
  readonly password?: string;
  readonly minConfidence?: number;
  readonly font?: string;
  readonly choices?: readonly Choice[];
};

/** A mended copy of a file; `extension` is that of its format, which may be newer than the original's. */
export type RewrittenFile = Rewritten & { readonly extension: string };

/** What a reader is asked to do. */
export type Request =
  | { readonly type: "read"; readonly location: Location; readonly options: ReadOptions }
  | { readonly type: "list"; readonly location: Location }
  | { readonly type: "rewrite"; readonly location: Location; readonly request: RewriteRequest }
  | { readonly type: "mend"; readonly location: Location; readonly name: string };

/** Whether a document that was hashed is wanted; `released`: although a stamp that could not be read had held it. */
export type Wish = boolean | "released";

/** What the main process tells a reader: requests by number, and whether a document that was hashed is wanted. */
export type ToReader = (Request | { readonly type: "go"; readonly wanted: Wish }) & { readonly id: number };

/** What a reader answers to a request. After `hashed` it waits for `go`; `alive` says that it still gets on. */
export type Answer =
  | { readonly type: "hashed"; readonly snapshot: string }
  | { readonly type: "alive" }
  | { readonly type: "done"; readonly reading: Reading; readonly memory: number }
  | { readonly type: "listed"; readonly entries: readonly Entry[]; readonly memory: number }
  | { readonly type: "rewritten"; readonly result: RewrittenFile | undefined; readonly memory: number }
  | { readonly type: "mended"; readonly result: RepairedText; readonly memory: number }
  | { readonly type: "refused"; readonly reason: Words; readonly memory: number };

/** An answer with the number of its request. */
export type FromReader = Answer & { readonly id: number };
