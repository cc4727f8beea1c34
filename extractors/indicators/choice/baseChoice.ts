import { findEntry } from "../catalogue/catalogue.ts";
import type { Reading } from "../decision.ts";
import type { Choice } from "./choice.ts";

/** A base counts the units of its part: of solved cases the cases, of units that met a standard those in its scope. */
export function baseChoice(part: Reading | undefined): Choice {
  const villages = part?.entry?.of === "admin.communes" && part.figure.class === "residential";
  const of = part?.entry?.of === undefined ? undefined : findEntry(villages ? "admin.villages" : part.entry.of);
  return { entry: of ?? part?.entry, score: part?.score ?? 0, margin: part?.margin ?? 0, because: "base", part: true };
}
