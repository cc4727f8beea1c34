import { expect, test } from "vitest";
import { halveGrey } from "../../../extractors/formats/scan/halveGrey.ts";

test("a picture at half its size has the mean of four pixels in each", () => {
  const grey = Uint8Array.of(0, 100, 255, 255, 9, 100, 200, 255, 255, 9, 7, 7, 7, 7, 7);
  expect(halveGrey({ grey, width: 5, height: 3 })).toEqual({ grey: Uint8Array.of(100, 255), width: 2, height: 1 });
});
