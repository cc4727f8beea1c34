import type { Catalogue, IndicatorEntry } from "../../rows/catalogue.ts";

/** The indicator shown when none is asked for: the one with most headline figures. */
export function firstIndicator(catalogue: Catalogue): IndicatorEntry | undefined {
  const held = catalogue.indicators.filter((entry) => entry.count > 0);
  return held.reduce<IndicatorEntry | undefined>(
    (best, entry) => (best === undefined || entry.headlines > best.headlines ? entry : best),
    undefined,
  );
}
