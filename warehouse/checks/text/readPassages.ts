import type { Extraction } from "../../../model/extraction.ts";
import type { Passage } from "../../../model/plain.ts";
import type { Read } from "../number/Figure.ts";
import { joinPassages, longestPassage } from "./joinPassages.ts";
import { readFigures } from "./readFigures.ts";
import { bracketsOf, sentencesOf } from "./sentences.ts";

/** Passages in which nothing is reported. */
const silent: ReadonlySet<Passage["type"]> = new Set(["letterhead", "title", "recipients", "signature"]);

/**
 * The passages of a document, read for the checks. What a page end has cut in two (a paragraph that ends in `;` or in
 * the middle of a sentence, and what follows it) is one.
 */
export function readPassages(extraction: Extraction): readonly Read[] {
  const { text } = extraction.plain;
  const byStart = new Map(extraction.observations.map((one) => [one.start, one]));
  return joinPassages(extraction.plain).map(({ passage, from, to }, index) => {
    if (silent.has(passage.type) || passage.end - passage.start > longestPassage)
      return { index, from, to, passage, figures: [], sentences: [], brackets: [] };
    const brackets = bracketsOf(text, passage);
    return {
      index,
      from,
      to,
      passage,
      brackets,
      figures: readFigures(text, passage, brackets, byStart),
      sentences: sentencesOf(text, passage),
    };
  });
}
