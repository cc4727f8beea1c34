import type { Compared } from "../../warehouse/comparison/compare.ts";
import { fold } from "../../warehouse/search/fold.ts";

/**
 * True of the areas that a list names: by their code, or by any part of their name, with or without marks.
 *
 * @example
 * areaNamed("sa pa, 082")({ area: "Thị xã Sa Pa", … }) // → true
 */
export function areaNamed(list: string): (one: Pick<Compared, "area" | "area_code">) => boolean {
  const wanted = list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return ({ area, area_code }) =>
    wanted.some((part) => (/^\d+$/.test(part) ? part === area_code : fold(area).includes(fold(part))));
}
