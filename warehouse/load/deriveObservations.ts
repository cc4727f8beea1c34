import type { Observation } from "../../model/observation.ts";
import { writeDims } from "./cells.ts";

/** A value of an earlier period that follows from two figures of one report. */
export type Derived = {
  readonly value: bigint;
  readonly from: Observation;
  readonly change: Observation;
  readonly period: string;
  readonly confidence: number;
};

const wholeNumber = /^\d{1,15}$/;

/**
 * Values implied by claims of change: `28 vụ (so với năm 2022 tăng 08 vụ)` gives 20 for 2022.
 *
 * Only whole numbers, only where exactly one value of the same indicator, area and dimensions stands in the same
 * quote as the change, and only for periods of a whole year or of a part of one (the same part a year before).
 */
export function deriveObservations(observations: readonly Observation[]): readonly Derived[] {
  return observations.filter(isChange).flatMap((change) => {
    const bases = observations.filter((one) => isBaseOf(one, change));
    const before = new Set(bases.map((one) => one.value));
    const from = bases[0];
    const period = from === undefined ? undefined : yearBefore(from.period);
    if (from === undefined || period === undefined || before.size !== 1) return [];
    const step = BigInt(change.value) * (change.dims.direction === "down" ? -1n : 1n);
    const value = BigInt(from.value) - step;
    if (value < 0n) return [];
    return [{ value, from, change, period, confidence: Math.min(from.confidence, change.confidence) }];
  });
}

function isChange(one: Observation): boolean {
  return (
    one.role === "change" &&
    one.indicator !== undefined &&
    !one.review &&
    (one.dims.direction === "up" || one.dims.direction === "down") &&
    wholeNumber.test(one.value)
  );
}

function isBaseOf(one: Observation, change: Observation): boolean {
  return (
    one.role === "actual" &&
    !one.review &&
    !one.implied &&
    one.approx === undefined &&
    one.indicator === change.indicator &&
    one.area === change.area &&
    one.quote === change.quote &&
    one.start < change.start &&
    wholeNumber.test(one.value) &&
    writeDims(one.dims) === writeDims(without(change.dims, "direction"))
  );
}

function without(dims: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dims).filter(([name]) => name !== key));
}

const year = /\d{4}/g;

/**
 * The same period a year earlier; `undefined` for spans of several years.
 *
 * @example
 * yearBefore("2023-01/2023-06") // → "2022-01/2022-06"
 */
export function yearBefore(period: string): string | undefined {
  const years = new Set(period.match(year) ?? []);
  if (years.size !== 1) return undefined;
  return period.replace(year, (digits) => String(Number(digits) - 1));
}
