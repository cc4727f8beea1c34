import type { Catalogue, IndicatorEntry } from "../../rows/catalogue.ts";

/** The indicator shown when none is asked for: the one with most headline figures. */
export function firstIndicator(catalogue: Catalogue): IndicatorEntry | undefined {
  return catalogue.indicators.reduce<IndicatorEntry | undefined>(
    (best, entry) => (best === undefined || entry.headlines > best.headlines ? entry : best),
    undefined,
  );
}
