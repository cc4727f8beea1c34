import type { Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import type { Reading } from "./decision.ts";

/** The readings of table rows, by passage. */
export function readTables(_plain: Plain, _report: Report): ReadonlyMap<number, readonly Reading[]> {
  return new Map();
}
