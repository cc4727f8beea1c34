import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";

/** The sentence in which a figure stands, or the whole passage. */
export function sentenceOf(read: Read, figure: Figure): Span {
  return read.sentences.find((one) => one.start <= figure.start && figure.end <= one.end) ?? read.passage;
}
