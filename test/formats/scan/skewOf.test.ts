import { expect, test } from "vitest";
import { skewOf } from "../../../extractors/formats/scan/skewOf.ts";
import { writePgm } from "../../../extractors/formats/scan/writePgm.ts";

const WIDTH = 600;
const HEIGHT = 800;

/** A page of thick lines that fall to the right by so many degrees. */
function pageOf(degrees: number): { grey: Uint8Array; width: number; height: number } {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let top = 100; top < 700; top += 24) {
    for (let x = 60; x < 540; x++)
      for (let thick = 0; thick < 8; thick++) grey[Math.round(top + thick + x * slope) * WIDTH + x] = 0;
  }
  return { grey, width: WIDTH, height: HEIGHT };
}

test.each([-3, -0.4, 0, 0.5, 2.3])("lines that lean by %d degrees are found to", (degrees) => {
  expect(Math.abs(skewOf(pageOf(degrees)) - degrees)).toBeLessThanOrEqual(0.15);
});

test("an empty page does not lean", () => {
  expect(skewOf({ grey: new Uint8Array(100 * 100).fill(255), width: 100, height: 100 })).toBe(0);
});

test("a page becomes a PGM file of its grey values", () => {
  const file = writePgm({ grey: Uint8Array.of(0, 128, 255, 7), width: 2, height: 2 });
  expect(new TextDecoder().decode(file.slice(0, 11))).toBe("P5\n2 2\n255\n");
  expect([...file.slice(11)]).toEqual([0, 128, 255, 7]);
});
