import type { Turn } from "../../../model/place.ts";
import { pictureSize } from "../stamp/pictureSize.ts";
import type { GreyPage } from "./greyOf.ts";
import { greyOf } from "./greyOf.ts";

/** More pixels than any camera of an office takes: they are not unpacked. */
const MOST_PIXELS = 60_000_000;

/**
 * A picture file on white paper, as the camera says it was held, ready to be drawn after so many quarter turns; `undefined`
 * where it is none that can be drawn (TIFF) or is too large.
 */
export async function drawImage(bytes: Uint8Array): Promise<((turn: Turn) => GreyPage) | undefined> {
  const size = pictureSize(bytes);
  if (!size || size.width * size.height > MOST_PIXELS) return undefined;
  const { createCanvas, loadImage } = await import("@napi-rs/canvas");
  const image = await loadImage(bytes).catch(() => undefined);
  if (image === undefined || image.width === 0 || image.height === 0) return undefined;
  return (turn) => {
    const [width, height] = turn % 2 === 0 ? [image.width, image.height] : [image.height, image.width];
    const context = createCanvas(width, height).getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.translate(width / 2, height / 2);
    context.rotate((turn * Math.PI) / 2);
    context.drawImage(image, -image.width / 2, -image.height / 2);
    return greyOf({ pixels: context.getImageData(0, 0, width, height).data, width, height });
  };
}
