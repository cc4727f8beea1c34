import { describe, expect, test } from "vitest";
import { reexpress } from "../../notebooks/app/rows/reexpress.ts";
import type { Cell } from "../../notebooks/app/rows/select.ts";
import type { Whole } from "../../notebooks/app/rows/succession.ts";
import { missingWord } from "../../notebooks/charts/words.ts";

const wholes: readonly Whole[] = [
  {
    code: "9",
    name: "Xã Mới",
    parts: [
      { code: "1", name: "Xã Một", split: false },
      { code: "2", name: "Xã Hai", split: false },
    ],
  },
  { code: "3", name: "Xã Ba", parts: [{ code: "3", name: "Xã Ba", split: false }] },
  { code: "8", name: "Xã Tám", parts: [{ code: "4", name: "Xã Bốn", split: true }] },
];

function cell(area: string, code: string, period: string, value: number | undefined): Cell {
  return { area, code, period, value, marks: [], unit: "vụ", sources: `k${code}`, rows: [] };
}

const cases: readonly {
  readonly label: string;
  readonly ground: "2025-06" | "2025-07";
  readonly cells: readonly Cell[];
  readonly added?: false;
  readonly area: string;
  readonly value?: number;
  readonly said?: string;
}[] = [
  {
    label: "two communes that became one are added",
    ground: "2025-07",
    cells: [cell("Xã Một", "1", "2024", 4), cell("Xã Hai", "2", "2024", 5)],
    area: "Xã Mới",
    value: 9,
  },
  {
    label: "a part without a figure is named",
    ground: "2025-07",
    cells: [cell("Xã Một", "1", "2024", 4)],
    area: "Xã Mới",
    said: "thiếu số của Xã Hai",
  },
  {
    label: "shares are not added",
    ground: "2025-07",
    cells: [cell("Xã Một", "1", "2024", 4), cell("Xã Hai", "2", "2024", 5)],
    added: false,
    area: "Xã Mới",
    said: "tỷ lệ của các phần không cộng được",
  },
  {
    label: "what was divided cannot be carried over",
    ground: "2025-07",
    cells: [cell("Xã Bốn", "4", "2024", 4)],
    area: "Xã Tám",
    said: "có nơi bị chia tách: Xã Bốn",
  },
  {
    label: "what nobody reported is not reported",
    ground: "2025-07",
    cells: [cell("Xã Một", "1", "2024", undefined), cell("Xã Hai", "2", "2024", undefined)],
    area: "Xã Mới",
    said: "chưa có báo cáo",
  },
  {
    label: "an area that was left as it was keeps its figure",
    ground: "2025-06",
    cells: [cell("Xã Ba", "3", "2026", 7)],
    area: "Xã Ba",
    value: 7,
  },
  {
    label: "a figure of today does not tell of the parts",
    ground: "2025-06",
    cells: [cell("Xã Mới", "9", "2026", 7)],
    area: "Xã Một",
    said: "địa giới đã khác, không quy đổi được",
  },
  {
    label: "2025 as a whole is counted in today's boundaries",
    ground: "2025-07",
    cells: [cell("Xã Mới", "9", "2025", 7)],
    area: "Xã Mới",
    value: 7,
  },
];

describe("in other boundaries", () => {
  test.for(cases)("$label", ({ ground, cells, added = true, area, value, said }) => {
    const found = reexpress(cells, { ground, wholes, level: "commune", added }).find((one) => one.area === area)!;
    expect(found.value).toBe(value);
    if (said !== undefined) expect(missingWord(found, "vi")).toBe(said);
  });

  test("districts have no place today, and say so", () => {
    const [found] = reexpress([cell("Huyện A", "610", "2024", 4)], {
      ground: "2025-07",
      wholes,
      level: "district",
      added: true,
    });
    expect(found).toMatchObject({ value: undefined, lack: { why: "ended" } });
  });
});
