import type { Document } from "../../model/document.ts";
import { liftNotes } from "./lift/liftNotes.ts";
import { rejoinParagraphs } from "./lift/rejoinParagraphs.ts";
import { structurePages } from "./page/structurePages.ts";
import { findParts } from "./parts/findParts.ts";
import { markOutline } from "./parts/markOutline.ts";
import { structureFlow } from "./text/structureFlow.ts";
import { unturnPlaces } from "./unturnPlaces.ts";

/**
 * The document with its structure: lines joined to paragraphs, footnotes apart and linked, page furniture set aside,
 * headings and items with their levels, and the letterhead, title, recipients and signature named.
 *
 * Formats that have paragraphs of their own keep them; they gain only what their file does not say.
 */
export function structureDocument(document: Document): Document {
  const joined = joinLines(document);
  const lifted = rejoinParagraphs(liftNotes(joined));
  return unturnPlaces({ ...lifted, blocks: markOutline(findParts(lifted.blocks)) });
}

function joinLines(document: Document): Document {
  const lines = document.blocks.filter((block) => block.type === "line");
  if (lines.length === 0) return document;
  return lines.some((line) => line.place.type === "page") ? structurePages(document) : structureFlow(document);
}
