import { DuckDBDecimalValue } from "@duckdb/node-api";

/** Decimals read before: the same small numbers come again and again. Forgotten when there are too many. */
const known = new Map<string, DuckDBDecimalValue>();
const most = 10_000;

/** Digits before and after the point that `DECIMAL(30, 6)` keeps. */
const width = 30;
const scale = 6;
const numeral = /^(-?)(\d{1,24})(?:\.(\d+))?$/;

/**
 * The decimal that DuckDB stores for a decimal string, or `undefined` if it is none or too large. More than six
 * decimals are rounded half up.
 *
 * @example
 * readDecimal("790.97") // → DECIMAL 790.970000
 */
export function readDecimal(text: string): DuckDBDecimalValue | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readNew(text);
  if (read === undefined) return undefined;
  if (known.size === most) known.clear();
  known.set(text, read);
  return read;
}

function readNew(text: string): DuckDBDecimalValue | undefined {
  const match = numeral.exec(text);
  if (match === null) return undefined;
  const [, sign, whole, fraction = ""] = match;
  const kept = fraction.slice(0, scale).padEnd(scale, "0");
  const up = (fraction[scale] ?? "0") >= "5" ? 1n : 0n;
  const units = BigInt(whole + kept) + up;
  return new DuckDBDecimalValue(sign === "-" ? -units : units, width, scale);
}

/**
 * A decimal as DuckDB prints it, without the zeros that say nothing.
 *
 * @example
 * trimDecimal("28.000000") // → "28"
 */
export function trimDecimal(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
