import type { Passage } from "../../../model/plain.ts";
import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { together } from "../verdict/verdicts.ts";

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
        .flatMap((read) => sentencesIn(read).map((sentence) => judge(extraction.plain.text, sentence))),
    );
}

/** The sentences of a passage, which many checks ask for. */
const known = new WeakMap<Read, readonly Sentence[]>();

function sentencesIn(read: Read): readonly Sentence[] {
  const before = known.get(read);
  if (before !== undefined) return before;
  const { passage, sentences, figures } = read;
  const found = sentences.map(({ start, end }) => ({
    start,
    end,
    figures: figures.filter((one) => start <= one.start && one.end <= end),
    passage,
  }));
  known.set(read, found);
  return found;
}
