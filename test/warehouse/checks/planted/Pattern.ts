import type { Draft } from "./Draft.ts";

/**
 * How an office words figures that depend on each other: the lines it writes. `# ` begins a heading, `[1] ` a footnote
 * of the mark `[1]` before it; tabs part the cells of a table.
 */
export type Pattern = readonly [name: string, write: (draft: Draft) => readonly string[]];
