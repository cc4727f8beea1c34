import { extname } from "node:path";
import { copyWhole } from "./copyWhole.ts";
import type { Mended, RepairOptions } from "./mended.ts";
import type { Target } from "./planRepairs.ts";
import { isDocumentName, repairDocumentFile } from "./repairDocumentFile.ts";
import { repairPlain } from "./repairPlain.ts";

/** Extensions of files that are text throughout, and are mended as text. */
const plainText = new Set([
  "",
  ".txt",
  ".text",
  ".md",
  ".markdown",
  ".csv",
  ".tsv",
  ".log",
  ".json",
  ".jsonl",
  ".srt",
  ".tex",
]);

/** Mends one file (or standard input) into its place, or prints what was asked for. */
export async function repairTarget(target: Target, options: RepairOptions): Promise<Mended> {
  if (target.input === "-" || plainText.has(extname(target.input).toLowerCase())) return repairPlain(target, options);
  return isDocumentName(target.input) ? repairDocumentFile(target, options) : copyWhole(target);
}
