import { pictureSize } from "./pictureSize.ts";

/** A picture in colour: four bytes a pixel (red, green, blue, opacity), row by row. */
export type Picture = { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number };

/** More pixels than any stamp has: they are not unpacked. */
const MOST_PIXELS = 12_000_000;
/** Pixels of the longer side that a picture is drawn with. */
const DRAWN = 700;

/** A picture file on white paper, or `undefined` where it is none that can be drawn or is too large for a stamp. */
export async function drawPicture(bytes: Uint8Array): Promise<Picture | undefined> {
  const size = pictureSize(bytes);
  if (!size || size.width < 8 || size.height < 8 || size.width * size.height > MOST_PIXELS) return undefined;
  const { createCanvas, loadImage } = await import("@napi-rs/canvas");
  try {
    const image = await loadImage(bytes);
    const scale = DRAWN / Math.max(size.width, size.height);
    const [width, height] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
    const context = createCanvas(width, height).getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return { pixels: context.getImageData(0, 0, width, height).data, width, height };
  } catch {
    return undefined;
  }
}
