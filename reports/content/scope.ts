import type { Indicator } from "../../model/indicator.ts";
import type { Fact, Facts } from "../facts/facts.ts";

/** What a report is about, and the figures it may use. */
export type Scope = {
  readonly area: string;
  readonly year: number;
  /** Areas set beside it, and the parts of it that report themselves. */
  readonly compare: readonly string[];
  /** Keys of topics; all where empty. */
  readonly topics: readonly string[];
  readonly facts: Facts;
  readonly indicators: ReadonlyMap<string, Indicator>;
};

/** The published figure of an indicator for an area and a year, if one was reported. */
export function findFact(
  scope: Scope,
  indicator: string,
  area: string,
  year: number,
  role: Fact["role"] = "actual",
): Fact | undefined {
  const roles =
    scope.indicators.get(indicator)?.aggregation === "ratio" && role === "actual" ? ["actual", "share"] : [role];
  return scope.facts.figures.find(
    (fact) => fact.indicator === indicator && fact.area === area && fact.year === year && roles.includes(fact.role),
  );
}

/** The indicators of a topic that the area, or one beside it, has a figure of this year or the last, in catalogue order. */
export function indicatorsOf(scope: Scope, keys: readonly string[]): readonly Indicator[] {
  const areas = [scope.area, ...scope.compare];
  const years = [scope.year, scope.year - 1];
  return [...scope.indicators.values()].filter(
    ({ id }) =>
      keys.includes(id.split(".")[0]!) &&
      areas.some((area) => years.some((year) => findFact(scope, id, area, year) !== undefined)),
  );
}

/** Whether the area published any figure of the year. */
export function isReported({ area, year, facts }: Scope): boolean {
  return facts.figures.some((fact) => fact.area === area && fact.year === year);
}

/** Whether figures of two years may be set against each other: no boundary or definition changed between them. */
export function comparable(now: Fact, before: Fact): boolean {
  return now.basis === before.basis && ![...now.marks, ...before.marks].includes("boundary");
}
