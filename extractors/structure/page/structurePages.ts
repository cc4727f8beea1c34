import type { Document } from "../../../model/document.ts";

/** A PDF or scan with the lines of its pages joined to paragraphs and tables, its footnotes and furniture apart. */
export function structurePages(document: Document): Document {
  return document;
}
