import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { findEntry } from "./catalogue/catalogue.ts";

/** Dimensions whose parts a total must not be less than. */
const parts: readonly string[] = ["material", "unit_type", "channel", "weapon", "violation", "post"];

/** Dimensions that do not narrow a statement. */
const wide = new Set(["of", "direction"]);

/**
 * The observations with at most one headline for each indicator, area and period: the statement without narrower scope.
 *
 * On the way in, `headline` is false of parts of a stated total. What is to be reviewed yields to what is sure. Where statements without scope differ, the one that a
 * total names wins, then the largest, if the others could be its parts; otherwise none, because the report does not say which.
 */
export function markHeadlines(observations: readonly Observation[], report: Report): readonly Observation[] {
  const groups = new Map<string, number[]>();
  observations.forEach((observation, index) => {
    if (!eligible(observation, report)) return;
    const key = `${observation.indicator}|${observation.area}|${observation.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const largestPart = new Map<string, number>();
  for (const one of observations) {
    if (one.role !== "actual" || !parts.some((dimension) => dimension in one.dims)) continue;
    const key = `${one.indicator}|${one.area}|${one.period}`;
    largestPart.set(key, Math.max(largestPart.get(key) ?? 0, Number(one.value)));
  }
  const headlines = new Set<number>();
  for (const [key, group] of groups) {
    const chosen = choose(observations, group);
    const least = largestPart.get(key) ?? 0;
    if (chosen !== undefined && Number(observations[chosen]!.value) >= least) headlines.add(chosen);
  }
  return observations.map((observation, index) =>
    observation.headline === headlines.has(index) ? observation : { ...observation, headline: headlines.has(index) },
  );
}

function eligible(observation: Observation, report: Report): boolean {
  if (observation.indicator === undefined || !observation.headline) return false;
  const entry = findEntry(observation.indicator);
  const role =
    entry?.aggregation === "ratio"
      ? "share"
      : report.kind === "plan"
        ? "target"
        : entry?.context
          ? "context"
          : "actual";
  if (observation.role !== role && !(role === "context" && observation.role === "actual")) return false;
  return Object.keys(observation.dims).every((dimension) => wide.has(dimension));
}

function choose(observations: readonly Observation[], group: readonly number[]): number | undefined {
  const printed = group.filter((index) => !observations[index]!.computed);
  if (printed.length === 0) return group[0];
  const counted = printed.filter((index) => !observations[index]!.implied);
  const known = counted.length > 0 ? counted : printed;
  const sure = known.filter((index) => !observations[index]!.review);
  const stated = sure.length > 0 ? sure : known;
  const values = new Map<string, number>();
  for (const index of stated)
    if (!values.has(observations[index]!.value)) values.set(observations[index]!.value, index);
  if (values.size === 1) return stated[0];
  const totals = stated.filter((index) =>
    /tổng số|tổng cộng|toàn (?:tỉnh|huyện|thành phố|xã)/iu.test(near(observations[index]!)),
  );
  if (findEntry(observations[stated[0]!]!.indicator!)?.aggregation === "ratio") return undefined;
  if (totals.length > 0 && new Set(totals.map((index) => observations[index]!.value)).size === 1) return totals[0];
  const sorted = [...stated].sort(
    (left, right) => Number(observations[right]!.value) - Number(observations[left]!.value),
  );
  const [largest, second] = sorted as [number, number];
  return Number(observations[largest]!.value) > Number(observations[second]!.value) ? largest : undefined;
}

/** The words of the quote just before the number. */
function near(observation: Observation): string {
  const at = observation.quote.indexOf(observation.number ?? "");
  return observation.quote.slice(Math.max(0, at - 60), at);
}
