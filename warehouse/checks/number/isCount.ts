import type { Figure } from "./Figure.ts";

/** True of a figure that can be a total or a part: no percentage, no difference, no base. */
export function isCount(figure: Figure): boolean {
  return figure.kind !== "percent" && figure.change === undefined && !figure.isBase;
}
