import type { GreyPage } from "./greyOf.ts";

/** Darker than this is ink. */
const INK = 140;
/** Every so many columns is looked at: lines are long enough. */
const STRIDE = 3;
/** Part of each side that is left out: the dark edges of a scan lie straight where its page does not. */
const MARGIN = 0.03;
/** Steepest lines looked for, in radians, and the steps from far to near. */
const STEEPEST = 0.12;
const STEPS = [0.008, 0.002, 0.0005] as const;
/** No letter stands on a longer edge than so many columns looked at; drawn lines do. */
const LONGEST_FOOT = 15;

/**
 * By how many radians the lines of a page rise to the right, to half a thousandth: at that slope the lower edges of letters
 * fall into the fewest rows (projection profile, Postl 1986: the sum of squared differences of neighbouring rows is
 * greatest). 0 where no slope is better than none.
 */
export function skewOf(page: GreyPage): number {
  return Math.atan(slopeOf(lowerEdges(page), page));
}

function slopeOf(edges: Int32Array, page: GreyPage): number {
  let best = 0;
  let sharpest = sharpness(edges, page, best);
  let reach = STEEPEST;
  for (const step of STEPS) {
    const middle = best;
    for (let slope = middle - reach; slope <= middle + reach + 1e-9; slope += step) {
      const sharp = sharpness(edges, page, slope);
      if (sharp > sharpest) {
        sharpest = sharp;
        best = slope;
      }
    }
    reach = step;
  }
  return best;
}

/**
 * How sharply the ink of a page falls into rows, at its best slope: the sum of squared differences of neighbouring rows for
 * each edge. Drawn lines, which tables have both ways, do not count.
 */
export function sharpnessOf(page: GreyPage): number {
  const edges = lowerEdges(page, LONGEST_FOOT);
  return edges.length === 0 ? 0 : sharpness(edges, page, slopeOf(edges, page)) / edges.length;
}

/** Where ink ends below: x and y of each such pixel by turns. Edges of more pixels looked at in a row than `most` are left out. */
function lowerEdges({ grey, width, height }: GreyPage, most = Number.POSITIVE_INFINITY): Int32Array {
  const left = Math.floor(width * MARGIN);
  const top = Math.floor(height * MARGIN);
  const edges: number[] = [];
  for (let y = top; y < height - top - 1; y++) {
    let run = 0;
    for (let x = left, at = y * width + left; x < width - left; x += STRIDE, at += STRIDE) {
      if ((grey[at] as number) < INK && (grey[at + width] as number) >= INK) {
        edges.push(x, y);
        run++;
      } else {
        if (run > most) edges.length -= 2 * run;
        run = 0;
      }
    }
    if (run > most) edges.length -= 2 * run;
  }
  return Int32Array.from(edges);
}

/** How sharply the edges fall into rows, along lines of this slope. */
function sharpness(edges: Int32Array, { width, height }: GreyPage, slope: number): number {
  const reach = Math.ceil(Math.abs(slope) * width);
  const rows = new Int32Array(height + 2 * reach + 1);
  for (let at = 0; at < edges.length; at += 2) {
    const row = Math.round((edges[at + 1] as number) + (edges[at] as number) * slope) + reach;
    rows[row] = (rows[row] as number) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) {
    const difference = (rows[row] as number) - (rows[row - 1] as number);
    sum += difference * difference;
  }
  return sum;
}
