import type { Passage } from "../../model/plain.ts";
import type { Span } from "../../model/span.ts";
import type { Check, Verdict } from "./Check.ts";
import type { Figure } from "./Figure.ts";
import { together } from "./verdicts.ts";

/** A sentence with the figures that lie in it, and the passage in which it stands. Spans are in the plain text. */
export type Sentence = Span & { readonly figures: readonly Figure[]; readonly passage: Passage };

/**
 * A check that judges each sentence alone, given the plain text and the sentence. Rows of tables are left out: what
 * stands in cells side by side is no sentence.
 */
export function eachSentence(judge: (text: string, sentence: Sentence) => Verdict): Check {
  return ({ extraction, passages }) =>
    together(
      passages
        .filter(({ passage }) => passage.cells === undefined)
        .flatMap(({ passage, sentences, figures }) =>
          sentences.map(({ start, end }) => {
            const inside = figures.filter((one) => start <= one.start && one.end <= end);
            return judge(extraction.plain.text, { start, end, figures: inside, passage });
          }),
        ),
    );
}
