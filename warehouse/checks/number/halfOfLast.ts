import { sizeOf } from "./amount.ts";
import type { Figure } from "./Figure.ts";

/** Half of the last digit before `triệu` or `tỷ`, in đồng; none of what is written out. */
export function halfOfLast({ number, amount }: Figure): number {
  const printed = /^\d[\d.]*(?:,\d+)?/.exec(number)?.[0] ?? "";
  const scale = sizeOf(amount) / Number(printed.replaceAll(".", "").replace(",", "."));
  const decimals = printed.split(",")[1]?.length ?? 0;
  return Number.isFinite(scale) && scale > 1 ? 0.5 * scale * 10 ** -decimals : 0;
}
