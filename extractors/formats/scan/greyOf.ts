import type { Picture } from "../stamp/picture.ts";

/** A page in shades of grey, one byte a pixel, row by row; 0 is black. */
export type GreyPage = { readonly grey: Uint8Array; readonly width: number; readonly height: number };

/** A picture in shades of grey, weighed as ITU-R BT.601 does, in 256ths. */
export function greyOf({ pixels, width, height }: Picture): GreyPage {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4)
    grey[at] =
      ((pixels[from] as number) * 77 + (pixels[from + 1] as number) * 150 + (pixels[from + 2] as number) * 29) >> 8;
  return { grey, width, height };
}
