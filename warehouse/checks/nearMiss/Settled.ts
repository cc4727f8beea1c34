import type { Figure } from "../number/Figure.ts";

/** What all other checks have said: the places of the figures that come out, of those that do in a sum, and of those doubted. */
export type Settled = {
  readonly confirmed: ReadonlySet<number>;
  readonly summed: ReadonlySet<number>;
  readonly doubted: ReadonlySet<number>;
};

/** True where another check has called one of the figures wrong. */
export function isDoubted({ doubted }: Settled, ...figures: readonly Figure[]): boolean {
  return figures.some((one) => doubted.has(one.start));
}
