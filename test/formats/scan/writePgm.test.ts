import { expect, test } from "vitest";
import { writePgm } from "../../../extractors/formats/scan/writePgm.ts";

test("a page becomes a PGM file of its grey values", () => {
  const file = writePgm({ grey: Uint8Array.of(0, 128, 255, 7), width: 2, height: 2 });
  expect(new TextDecoder().decode(file.slice(0, 11))).toBe("P5\n2 2\n255\n");
  expect([...file.slice(11)]).toEqual([0, 128, 255, 7]);
});
