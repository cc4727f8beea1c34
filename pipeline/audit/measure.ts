import { say, sayNumber } from "../say.ts";

/** The share of wrong ones among those judged, with the interval that holds the true share in 95 of 100 samples. */
export type Measure = {
  readonly judged: number;
  readonly wrong: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
};

/** Standard deviations that hold 95% of a normal distribution. */
const z = 1.959964;

/**
 * The measured error with its Wilson score interval, which holds for few wrong ones and for none.
 *
 * @example
 * measureError(200, 0) // → error 0, low 0, high 0.0188
 */
export function measureError(judged: number, wrong: number): Measure {
  if (judged === 0) return { judged, wrong, error: 0, low: 0, high: 1 };
  const share = wrong / judged;
  const spread = z * Math.sqrt((share * (1 - share)) / judged + z ** 2 / (4 * judged ** 2));
  const middle = share + z ** 2 / (2 * judged);
  const scale = 1 + z ** 2 / judged;
  const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
  return {
    judged,
    wrong,
    error: round(share),
    low: round((middle - spread) / scale),
    high: round((middle + spread) / scale),
  };
}

/** The measure in words. */
export function measureLine({ judged, wrong, error, low, high }: Measure): string {
  if (judged === 0)
    return say({
      vi: "chưa dòng nào được chấm: ghi 1 (đúng) hoặc 0 (sai) vào cột right",
      en: "no row is judged: write 1 (right) or 0 (wrong) into the column right",
    });
  const percent = (value: number): string => `${sayNumber(value * 100, 1)}%`;
  return say({
    vi: `${wrong} sai trong ${judged} đã chấm: ${percent(error)} (khoảng tin cậy 95%: ${percent(low)}–${percent(high)})`,
    en: `${wrong} wrong of ${judged} judged: ${percent(error)} (95% interval ${percent(low)}–${percent(high)})`,
  });
}
