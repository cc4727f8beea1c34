import type { Block, Document } from "../../model/document.ts";
import { printPlain } from "./printPlain.ts";

/**
 * All the text of a structured document as `baocao repair` prints it: what `printPlain` prints, and where they stand
 * the running heads, page numbers and stamps that it leaves out.
 */
export function printWhole(document: Document): string {
  return printPlain({ ...document, blocks: document.blocks.map(spoken) }).text;
}

function spoken(block: Block): Block {
  return block.type === "furniture" ? { type: "paragraph", inlines: block.inlines, place: block.place } : block;
}
