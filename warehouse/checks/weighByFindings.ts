import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";

/** Observations with their confidence after the checks. */
export function weighByFindings(
  observations: readonly Observation[],
  _findings: readonly Finding[],
): readonly Observation[] {
  return observations;
}
