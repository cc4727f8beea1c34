import { findQuantities } from "../quantities/findQuantities.ts";
import { readNumber } from "../quantities/readNumber.ts";

/** A number of a table cell: as printed, its value, its sign and unit where the cell prints them. */
export type CellNumber = {
  readonly number: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly sign: "+" | "-" | undefined;
  readonly unit: string | undefined;
  readonly base?: boolean;
};

/** A cell that is a number and nothing else, perhaps with a sign or a percent sign. */
const alone = /^\s*\(?\s*([+\-–−]?)\s*(\d[\d.,]*(?: \d{3})*)\s*(%)?\s*\)?\s*$/u;
const fraction = /^\s*(\d[\d.]*)\s*\/\s*(\d[\d.]*)\s*$/u;

/**
 * The numbers of a cell.
 *
 * @example cellNumbers(" -12,5% ")[0] // → { number: "12,5", value: "12.5", sign: "-", unit: "%", … }
 */
export function cellNumbers(cell: string): readonly CellNumber[] {
  if (cell.length > 400) return [];
  const single = alone.exec(cell);
  if (single) {
    const digits = single[2]!;
    const value = readNumber(digits, true) ?? readNumber(digits.replace(/[.,]$/, ""), true);
    if (value === undefined) return [];
    const start = cell.indexOf(digits);
    return [
      {
        number: digits,
        value,
        start,
        end: start + digits.length,
        sign: single[1] === "" ? undefined : single[1] === "+" ? "+" : "-",
        unit: single[3],
      },
    ];
  }
  const parts = fraction.exec(cell);
  if (parts) {
    const [first, second] = [parts[1]!, parts[2]!];
    const values = [readNumber(first), readNumber(second)];
    if (values[0] === undefined || values[1] === undefined) return [];
    const at = cell.indexOf(first);
    const next = cell.indexOf(second, at + first.length);
    return [
      { number: first, value: values[0], start: at, end: at + first.length, sign: undefined, unit: undefined },
      {
        number: second,
        value: values[1],
        start: next,
        end: next + second.length,
        sign: undefined,
        unit: undefined,
        base: true,
      },
    ];
  }
  return findQuantities(cell).map((quantity) => ({
    number: quantity.number,
    value: quantity.value,
    start: quantity.start,
    end: quantity.end,
    sign: undefined,
    unit: quantity.unit,
  }));
}
