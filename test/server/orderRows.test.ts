import { expect, test } from "vitest";
import { inOrder, orderRows } from "../../pipeline/server/rows/orderRows.ts";

test("rows are ordered by one column after another, and stay as they were where both are alike", () => {
  const places = Int32Array.of(2, 0, 2, 1, 0, 2);
  const kinds = Int32Array.of(1, 5, 0, 3, 5, 0);
  const order = orderRows([places, kinds]);
  expect([...order]).toEqual([1, 4, 3, 2, 5, 0]);
  expect([...inOrder(order, Float64Array.of(0, 1, 2, 3, 4, 5))]).toEqual([1, 4, 3, 2, 5, 0]);
});

test("many rows are ordered as a stable sort orders them", () => {
  let seed = 7;
  const next = (most: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % most;
  };
  const columns = [300, 4, 2].map((most) => Int32Array.from({ length: 5000 }, () => next(most)));
  const sorted = Array.from({ length: 5000 }, (_, row) => row).sort(
    (a, b) => columns.map((column) => column[a]! - column[b]!).find((difference) => difference !== 0) ?? 0,
  );
  expect([...orderRows(columns)]).toEqual(sorted);
});

test("no rows have no order", () => {
  expect([...orderRows([new Int32Array(), new Int32Array()])]).toEqual([]);
});
