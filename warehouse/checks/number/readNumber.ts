import type { Span } from "../../../model/span.ts";
import { readAmount } from "./amount.ts";
import type { Figure } from "./Figure.ts";

const numeral = /^([+-])?\s*(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s*(%)?$/;

/** The figure of a table cell that holds a number and nothing else, written the Vietnamese way; a sign makes it a change. */
export function readNumber(text: string, span: Span): Figure | undefined {
  const match = numeral.exec(text);
  if (match === null) return undefined;
  const [, sign, whole, fraction = "", percent] = match;
  const value = `${whole!.replaceAll(".", "").replace(/^0+(?=\d)/, "")}${fraction.replace(",", ".")}`;
  return {
    start: span.start,
    end: span.end,
    number: text,
    value,
    amount: readAmount(value),
    unit: percent,
    kind: percent === undefined ? "" : "percent",
    approx: undefined,
    depth: 0,
    label: "",
    base: undefined,
    isBase: false,
    change: sign === undefined ? undefined : sign === "+" ? "up" : "down",
    observation: undefined,
  };
}
