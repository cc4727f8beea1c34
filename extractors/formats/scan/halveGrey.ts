import type { GreyPage } from "../pdf/renderPage.ts";

/**
 * A grey picture at half its width and height, each pixel the mean of four: enough to find the skew of a page, in a
 * quarter of the time. An odd last row or column is left out.
 */
export function halveGrey({ grey, width, height }: GreyPage): GreyPage {
  const half = { width: width >> 1, height: height >> 1 };
  const halved = new Uint8Array(half.width * half.height);
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width; x += 1) {
      const at = 2 * y * width + 2 * x;
      halved[y * half.width + x] = (grey[at]! + grey[at + 1]! + grey[at + width]! + grey[at + width + 1]!) >> 2;
    }
  return { grey: halved, ...half };
}
