import type { Span } from "../../model/span.ts";
import { readAmount } from "./amount.ts";
import type { Figure } from "./figures.ts";

const numeral = /^(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?$/;

/** The figure of a table cell that holds a number and nothing else, written the Vietnamese way. */
export function readNumber(text: string, span: Span): Figure | undefined {
  const match = numeral.exec(text);
  if (match === null) return undefined;
  const value = `${match[1]!.replaceAll(".", "").replace(/^0+(?=\d)/, "")}${(match[2] ?? "").replace(",", ".")}`;
  return {
    start: span.start,
    end: span.end,
    number: text,
    value,
    amount: readAmount(value),
    unit: undefined,
    kind: "",
    approx: undefined,
    depth: 0,
    label: "",
    base: undefined,
    isBase: false,
    change: undefined,
    observation: undefined,
  };
}
