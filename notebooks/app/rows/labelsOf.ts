import type { Language } from "../../charts/words.ts";
import type { Catalogue } from "./catalogue.ts";

/** The indicators of the catalogue in words, by their ids. */
export function labelsOf(catalogue: Catalogue, language: Language): ReadonlyMap<string, string> {
  return new Map(catalogue.indicators.map((entry) => [entry.id, entry[language]]));
}
