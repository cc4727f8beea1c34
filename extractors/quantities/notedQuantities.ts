import type { Passage } from "../../model/plain.ts";
import type { Quantity } from "../../model/quantity.ts";

const noted = new WeakMap<Passage, readonly Quantity[]>();

/** Notes the quantities of a passage, their spans in its own text, for whoever asks after its first reader. */
export function noteQuantities(passage: Passage, quantities: readonly Quantity[]): void {
  noted.set(passage, quantities);
}

/** The quantities of a passage, or `undefined` where nobody has looked for them. */
export function notedQuantities(passage: Passage): readonly Quantity[] | undefined {
  return noted.get(passage);
}
