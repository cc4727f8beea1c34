import type { Extraction } from "../../model/extraction.ts";

/** What a document is of its report. `draft`: bears no number; `signed`: bears its number; `scan`: read from an image. */
export type Rendition = "draft" | "signed" | "scan";

/** What a document is of its report, by how its pages were read and by its number. */
export function renditionOf({ document, report }: Extraction): Rendition {
  const scanned = document.format === "image" || document.pages?.some((page) => page.source === "ocr");
  if (scanned === true) return "scan";
  return report.number === undefined ? "draft" : "signed";
}
