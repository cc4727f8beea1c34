import type { Fact, FactSource } from "../facts/facts.ts";
import type { Citation, Figure } from "./content.ts";
import { printNumber } from "./numbers.ts";

/** Numbers the sources of the figures of a report in the order in which they are first cited. */
export class Sources {
  readonly #numbers = new Map<string, Citation>();

  /** The figure of a fact, citing its sources; a percentage keeps its sign outside. */
  cite(fact: Fact): Figure {
    const cites = fact.sources.map((source) => this.number(source));
    return { printed: printNumber(fact.value), value: fact.value, cites: [...new Set(cites)], marks: fact.marks };
  }

  number(source: FactSource): number {
    const key = JSON.stringify([source.document, source.page, source.quote]);
    const known = this.#numbers.get(key);
    if (known) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, { number, ...source });
    return number;
  }

  list(): readonly Citation[] {
    return [...this.#numbers.values()];
  }
}
