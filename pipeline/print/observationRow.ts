import type { Observation } from "../../model/observation.ts";

/** An observation as the command line prints it: absent is `null`, the value a JSON number. */
export function observationRow(observation: Observation): Readonly<Record<string, unknown>> {
  const { place: _, ...fields } = observation;
  const row = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? null]));
  return { ...absent, ...row, value: Number(observation.value) };
}

/** Fields that a row has even where the observation leaves them out. */
const absent = { indicator: null, number: null, unit: null, area_code: null, as_of: null, approx: null, page: null };
