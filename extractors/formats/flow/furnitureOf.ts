import type { Block, Furniture } from "../../../model/document.ts";
import { flattenBlocks } from "./buildTable.ts";
import { plainText } from "./inlines.ts";

/** A page's number alone, as it is printed: `- 3 -`, `Trang 12`; some files leave the digits to whoever prints. */
const pageNumber = /^[\s\-–—]*(trang\s*)?\d*[\s\-–—]*$/i;

/** The blocks of a header or footer as furniture; one that is only a number is the page's. */
export function furnitureOf(kind: "header" | "footer", blocks: readonly Block[]): readonly Furniture[] {
  return flattenBlocks(blocks).map(({ inlines, place }) => ({
    type: "furniture",
    kind: pageNumber.test(plainText(inlines)) ? "page-number" : kind,
    inlines,
    place,
  }));
}
