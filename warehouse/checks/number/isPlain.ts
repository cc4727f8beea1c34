import type { Figure } from "./Figure.ts";
import { isCount } from "./isCount.ts";

/** True of a count that is no side of a fraction with its base, and not about so much. */
export function isPlain(figure: Figure): boolean {
  return isCount(figure) && figure.base === undefined && figure.approx === undefined;
}
