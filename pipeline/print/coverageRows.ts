import type { Observation } from "../../model/observation.ts";
import type { Row } from "./row.ts";

/** How a report is read: a row for each indicator found, with its headline, and last what is counted without one. */
export function coverageRows(observations: readonly Observation[]): readonly Row[] {
  const groups = Map.groupBy(observations, ({ indicator }) => indicator ?? "—");
  return [...groups]
    .sort(([one], [other]) => (one === "—" ? 1 : other === "—" ? -1 : one < other ? -1 : 1))
    .map(([indicator, group]) => {
      const headline = group.find((one) => one.headline && one.indicator !== undefined);
      return {
        indicator,
        figures: group.length,
        headline: headline?.value ?? null,
        review: group.filter(({ review }) => review).length,
        quote: (headline ?? group[0]!).quote,
      };
    });
}
