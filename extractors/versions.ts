import type { Versions } from "../model/extraction.ts";

/**
 * The versions of the readers. Raise one when a change of its stage gives other results from the same file: `ingest --stale`
 * reads again what an older version read.
 */
export const versions: Versions = { extractor: "1", repair: "1", catalogue: "1" };
