import type { Observation } from "../../model/observation.ts";
import { addDecimals } from "../quantities/multiplyDecimal.ts";
import { findEntry } from "./catalogue/catalogue.ts";
import { dimensions } from "./dimensions.ts";

/** Indicators whose parts have units of their own, never to be added. */
const neverAdded = new Set(["drugs.seized", "weapons.collected"]);

/**
 * The sums of complete partitions that the report does not print: every code of one dimension stated once for the same
 * indicator, area and period, and nothing without that dimension. Marked as computed; the quote is that of the first part.
 */
export function computedSums(observations: readonly Observation[]): readonly Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.role !== "actual" || one.indicator === undefined || one.implied || neverAdded.has(one.indicator)) continue;
    if (findEntry(one.indicator)?.aggregation === "ratio") continue;
    const key = `${one.indicator}|${one.area}|${one.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const sums: Observation[] = [];
  for (const parts of groups.values()) {
    const sum = sumOf(parts);
    if (sum !== undefined) sums.push(sum);
  }
  return sums;
}

function sumOf(parts: readonly Observation[]): Observation | undefined {
  if (parts.some((part) => Object.keys(part.dims).length === 0)) return undefined;
  const first = parts[0]!;
  for (const dimension of Object.keys(first.dims)) {
    const codes = dimensions.filter((one) => one.dimension === dimension && one.partitions).map((one) => one.code);
    if (codes.length < 2) continue;
    const stated = parts.filter((part) => Object.keys(part.dims).join() === dimension);
    const complete = codes.every((code) => stated.filter((part) => part.dims[dimension] === code).length === 1);
    if (!complete || stated.length !== codes.length) continue;
    return {
      ...first,
      value: stated.map((part) => part.value).reduce(addDecimals),
      number: undefined,
      dims: {},
      headline: true,
      computed: true,
      approx: undefined,
      confidence: Math.min(...stated.map((part) => part.confidence), 0.9),
      review: stated.some((part) => part.review),
      reasons: [`sum-of-${dimension}`],
    };
  }
  return undefined;
}
