import type { Quantity } from "../../../model/quantity.ts";
import { readNumber } from "../number/readNumber.ts";

export function quantityAt(number: string, start: number): readonly Quantity[] {
  const figure = readNumber(number, { start, end: start + number.length });
  return figure === undefined ? [] : [{ start, end: figure.end, number, value: figure.value }];
}
