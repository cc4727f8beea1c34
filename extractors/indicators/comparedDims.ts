import type { Entry } from "./catalogue/entry.ts";
import type { Reading } from "./decision.ts";
import type { Figure } from "./setting.ts";

/**
 * The dimensions of the value that an earlier value or a difference is compared with: in `50 khẩu súng, so với năm 2022
 * (59 khẩu) giảm 9 khẩu` all three count guns. None where the sentence gives several values of the indicator.
 */
export function comparedDims(
  readings: readonly Reading[],
  figure: Figure,
  entry: Entry,
): Readonly<Record<string, string>> {
  const values: Reading[] = [];
  for (let at = readings.length - 1; at >= 0 && readings[at]!.figure.sentence === figure.sentence; at--) {
    const one = readings[at]!;
    if (one.entry === entry && one.role === "actual" && !one.time.named) values.push(one);
  }
  const [value, ...more] = values;
  if (value === undefined || more.length > 0 || headOf(value.figure) !== headOf(figure)) return {};
  const { of: _of, ...dims } = value.dims;
  return dims;
}

/** The first word of its noun: `khẩu` of `khẩu súng`. */
function headOf({ nouns }: Figure): string | undefined {
  return nouns[0]?.split(" ")[0];
}
