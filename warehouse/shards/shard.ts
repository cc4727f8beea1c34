import type { Extraction, Quarantine, Versions } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";

/** What one reading of one document came to, as a worker hands it over: immutable, one Parquet file each. */
export type Shard = {
  readonly snapshot: string;
  readonly path: string;
  readonly size: number;
  readonly versions: Versions;
  readonly reading:
    | { readonly type: "read"; readonly extraction: Extraction; readonly findings: readonly Finding[] }
    | { readonly type: "quarantine"; readonly quarantine: Quarantine }
    | { readonly type: "failed"; readonly reason: { readonly vi: string; readonly en: string } };
};
