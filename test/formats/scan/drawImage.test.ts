import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { drawImage } from "../../../extractors/formats/scan/drawImage.ts";

/** A picture of 300 × 100 pixels, white but for its upper left corner. */
function picture(): Uint8Array {
  const canvas = createCanvas(300, 100);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, 300, 100);
  context.fillStyle = "black";
  context.fillRect(0, 0, 50, 50);
  return new Uint8Array(canvas.toBuffer("image/jpeg", 95));
}

/** The same with a word of the camera that it was held a quarter turn to the left (Exif, orientation 6). */
function held(jpeg: Uint8Array): Uint8Array {
  const orientation = Buffer.from("4d4d002a0000000800010112000300000001000600000000", "hex");
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), orientation]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** Width, height, and which corner is black. */
async function shown(bytes: Uint8Array, turn: 0 | 1 | 2 | 3): Promise<string> {
  const { grey, width, height } = (await drawImage(bytes))!(turn);
  const dark = (x: number, y: number): boolean => grey[y * width + x]! < 100;
  const corners = {
    "upper left": dark(10, 10),
    "upper right": dark(width - 10, 10),
    "lower left": dark(10, height - 10),
    "lower right": dark(width - 10, height - 10),
  };
  const black = Object.entries(corners).flatMap(([name, isDark]) => (isDark ? [name] : []));
  return `${width} × ${height}, ${black.join(" and ")}`;
}

test("a picture is turned clockwise", async () => {
  expect(await shown(picture(), 0)).toBe("300 × 100, upper left");
  expect(await shown(picture(), 1)).toBe("100 × 300, upper right");
  expect(await shown(picture(), 2)).toBe("300 × 100, lower right");
  expect(await shown(picture(), 3)).toBe("100 × 300, lower left");
});

test("what the camera says of how it was held is heeded", async () => {
  expect(await shown(held(picture()), 0)).toBe("100 × 300, upper right");
});

test("what is no picture that can be drawn is left to the engine", async () => {
  expect(await drawImage(Buffer.from("II*\0no picture"))).toBeUndefined();
  expect(await drawImage(picture().slice(0, 40))).toBeUndefined();
});
