import { createRequire } from "node:module";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";

GlobalFonts.registerFromPath(
  createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
  "Stamp",
);

/** A stamp as PNG: a word in a frame, turned by some degrees, `smudged` until nobody can read it. */
export function makeStamp(
  word: string,
  { colour = "#d02020", turn = 0, smudged = false }: { colour?: string; turn?: number; smudged?: boolean } = {},
): Uint8Array {
  const [width, height] = [150 + word.length * 40, 130];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 4;
  context.strokeRect(-width / 2 + 30, -45, width - 60, 90);
  context.font = "56px Stamp";
  context.textAlign = "center";
  context.textBaseline = "middle";
  if (smudged)
    for (let blot = 0; blot < 5; blot++) context.fillRect(blot * 45 - 120, -25 + blot * 3, 12, 40 - blot * 4);
  else context.fillText(word, 0, 4);
  return canvas.toBuffer("image/png");
}

/** An emblem: red and yellow, and no stamp. */
export function makeEmblem(): Uint8Array {
  const canvas = createCanvas(200, 200);
  const context = canvas.getContext("2d");
  context.fillStyle = "#d02020";
  context.arc(100, 100, 95, 0, 7);
  context.fill();
  context.fillStyle = "#ffd700";
  context.fillRect(70, 70, 60, 60);
  return canvas.toBuffer("image/png");
}
