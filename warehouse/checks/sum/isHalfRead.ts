import type { Span } from "../../../model/span.ts";
import type { Read } from "../number/Figure.ts";

/** `(mầm non 18, tiểu học 13, THCS 9)`, `(02 nhất, 09 nhì)`: an item whose number was taken for a part of its name, or for nothing. */
export function isHalfRead(text: string, read: Read, bracket: Span): boolean {
  const said = text.slice(bracket.start, bracket.end);
  return [labelled, leadingNumber].some((pattern) =>
    [...said.matchAll(pattern)].some((match) => {
      const at = bracket.start + match.index + match[0].length - 1;
      return !read.figures.some((one) => one.start <= at && at < one.end);
    }),
  );
}

const labelled = /\p{L}\s\d[\d.]*(?=[,;)])/gu;

const leadingNumber = /(?<=[(,;:]\s?)\d+(?=\s\p{Ll})/gu;
