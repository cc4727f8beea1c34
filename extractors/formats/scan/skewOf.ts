import type { GreyPage } from "../pdf/renderPage.ts";

/** Pixels darker than this are ink. */
const INK = 128;
/** Every so many pixels are looked at, both ways. */
const STEP = 2;
/** Tried from −`WIDEST` to `WIDEST` degrees. */
const WIDEST = 5;

/**
 * How far the lines of a page lean, in degrees; positive where they fall to the right. 0 where there is too little ink
 * to tell.
 *
 * Along the true lean the rows of ink are sharpest: the squares of their counts add up to the most.
 */
export function skewOf({ grey, width, height }: GreyPage): number {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y += STEP) {
    for (let x = 0; x < width; x += STEP) {
      if ((grey[y * width + x] as number) >= INK) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length < 200) return 0;
  const reach = Math.ceil(width * Math.tan((WIDEST * Math.PI) / 180));
  const sharpness = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const rows = new Uint32Array(Math.ceil((height + 2 * reach) / STEP) + 2);
    for (let at = 0; at < xs.length; at++) {
      const row = Math.round(((ys[at] as number) - (xs[at] as number) * slope + reach) / STEP);
      rows[row] = (rows[row] as number) + 1;
    }
    let sum = 0;
    for (const count of rows) sum += count * count;
    return sum;
  };
  const coarse = sharpest(range(-WIDEST, WIDEST, 0.5), sharpness);
  const near = sharpest(range(Math.max(-WIDEST, coarse - 0.5), Math.min(WIDEST, coarse + 0.5), 0.1), sharpness);
  return sharpest(range(Math.max(-WIDEST, near - 0.1), Math.min(WIDEST, near + 0.1), 0.02), sharpness);
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
}

function sharpest(angles: readonly number[], sharpness: (degrees: number) => number): number {
  let best = 0;
  let most = sharpness(0);
  for (const angle of angles) {
    const value = sharpness(angle);
    if (value > most) [best, most] = [angle, value];
  }
  return Math.round(best * 100) / 100;
}
