import fc from "fast-check";
import { expect, test } from "vitest";
import { skewOf } from "../../../extractors/formats/scan/skewOf.ts";

/** A page with lines of letters that rise to the right by this slope. */
function sloping(slope: number, lines: number): { grey: Uint8Array; width: number; height: number } {
  const [width, height] = [1200, 1700];
  const grey = new Uint8Array(width * height).fill(255);
  for (let line = 0; line < lines; line++)
    for (let x = 120; x < 1080; x++) {
      if (x % 24 > 17) continue;
      const foot = Math.round(200 + line * 45 - (x - 120) * slope);
      for (let y = foot - 18; y <= foot; y++) grey[y * width + x] = 20;
    }
  return { grey, width, height };
}

test("the slope of a page's lines is found to a thousandth, rising or falling", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.1, max: 0.1, noNaN: true }), fc.integer({ min: 2, max: 25 }), (slope, lines) => {
      expect(Math.abs(Math.tan(skewOf(sloping(slope, lines))) - slope)).toBeLessThan(0.001);
    }),
    { numRuns: 25, seed: 4 },
  );
}, 60_000);

test("the straight dark edge of a scan does not hide the slope of its page", () => {
  const page = sloping(0.02, 12);
  page.grey.fill(0, 0, page.width * 30);
  for (let y = 0; y < page.height; y++) page.grey.fill(0, y * page.width, y * page.width + 20);
  expect(Math.abs(skewOf(page) - 0.02)).toBeLessThan(0.001);
});

test("an empty page lies straight", () => {
  expect(skewOf({ grey: new Uint8Array(400).fill(255), width: 20, height: 20 })).toBe(0);
});
