import type { ReadingOptions } from "../options.ts";
import type { Readers } from "../reader/openReaders.ts";
import type { Tally } from "./tally.ts";

/** How the repairs of a file are shown. `text`: the mended text itself. */
export type Showing = "text" | "explain" | "doubtful" | "diff";

export type RepairOptions = ReadingOptions & {
  readonly readers: Readers;
  readonly minConfidence?: number;
  readonly font?: string;
  readonly showing: Showing;
};

/**
 * What became of a file: the hashes of the original and the mended one, and the file it was written to. `lost`: the
 * new format holds its text and looks, and not its pictures and pages.
 */
export type Mended = {
  readonly state: "mended" | "clean" | "copied";
  readonly tally: Tally;
  readonly before?: string;
  readonly after?: string;
  readonly written?: string;
  readonly lost?: boolean;
};
