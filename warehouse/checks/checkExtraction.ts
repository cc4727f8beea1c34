import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";

/** What the arithmetic of one document does not bear out, in reading order. */
export function checkExtraction(_extraction: Extraction): readonly Finding[] {
  return [];
}
