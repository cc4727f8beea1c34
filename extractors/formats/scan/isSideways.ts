import type { GreyPage } from "./greyOf.ts";
import { sharpnessOf } from "./skewOf.ts";

/** Lines of text make rows so much sharper than columns. */
const SHARPER = 1.5;

/** Whether the lines of a page run up or down: the ink then falls into columns as it else does into rows. */
export function isSideways(page: GreyPage): boolean {
  return sharpnessOf(quarterTurn(page)) > SHARPER * sharpnessOf(page);
}

/** The page after a quarter turn. */
function quarterTurn({ grey, width, height }: GreyPage): GreyPage {
  const turned = new Uint8Array(grey.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0, to = height - 1 - y; x < width; x++, at++, to += height) turned[to] = grey[at]!;
  return { grey: turned, width: height, height: width };
}
