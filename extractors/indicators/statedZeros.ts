import type { Observation } from "../../model/observation.ts";
import type { Plain } from "../../model/plain.ts";
import type { PassageContext } from "./passageContext.ts";

/** The zeros that a passage states in words. */
export function statedZeros(_plain: Plain, _context: PassageContext): readonly Observation[] {
  return [];
}
