import type { Box } from "../../../model/place.ts";
import type { GreyPage } from "../scan/greyOf.ts";
import type { Picture } from "./picture.ts";
import { isRed } from "./redInk.ts";

/**
 * A stamp cut out of a picture for recognition: its ink black on white, its frame taken away, white paper around.
 * `red` says that it was stamped in red, `letters` counts the strokes of ink as high as letters are.
 */
export type CutStamp = {
  readonly grey: GreyPage;
  readonly red: boolean;
  readonly letters: number;
};

const MARGIN = 24;
/** Darker than this is ink. */
const INK = 150;

/** Cuts a box out of a picture, enlarged by a whole number so that its letters are high enough to be read. */
export function cutStamp(picture: Picture, box: Box): CutStamp {
  const { dark, width, height, red } = inkOf(picture, trimmed(picture, box));
  const strokes = strokesOf(dark, width, height);
  const zoom = Math.max(1, Math.min(4, Math.round(110 / height)));
  const grey = new Uint8Array((width * zoom + 2 * MARGIN) * (height * zoom + 2 * MARGIN)).fill(255);
  const across = width * zoom + 2 * MARGIN;
  for (let y = 0; y < height * zoom; y++)
    for (let x = 0; x < width * zoom; x++) {
      const at = Math.floor(y / zoom) * width + Math.floor(x / zoom);
      if (strokes[at] !== FRAME) grey[(y + MARGIN) * across + x + MARGIN] = dark[at]!;
    }
  return {
    grey: { grey, width: across, height: height * zoom + 2 * MARGIN },
    red,
    letters: countLetters(strokes, width, height),
  };
}

/** The box without the empty paper along its edges; rows and columns of a single speck are empty too. */
function trimmed(picture: Picture, box: Box): Box {
  const { dark, width, height } = inkOf(picture, box);
  const columns = new Uint32Array(width);
  const rows = new Uint32Array(height);
  dark.forEach((value, at) => {
    if (value >= INK) return;
    columns[at % width]!++;
    rows[Math.floor(at / width)]!++;
  });
  const [left, right] = [columns.findIndex(isInked), columns.findLastIndex(isInked)];
  const [top, bottom] = [rows.findIndex(isInked), rows.findLastIndex(isInked)];
  if (left < 0 || top < 0) return box;
  return {
    x: Math.max(0, box.x) + left,
    y: Math.max(0, box.y) + top,
    width: right - left + 1,
    height: bottom - top + 1,
  };
}

function isInked(count: number): boolean {
  return count > 1;
}

/** How dark each pixel is to one who sees red as black: 0 is ink. */
function inkOf(picture: Picture, box: Box): { dark: Uint8Array; width: number; height: number; red: boolean } {
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.x + box.width)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.y + box.height)) - top);
  const dark = new Uint8Array(width * height);
  let [ink, reds] = [0, 0];
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to++) {
      const at = ((top + y) * picture.width + left + x) * 4;
      const [red, green, blue] = [picture.pixels[at]!, picture.pixels[at + 1]!, picture.pixels[at + 2]!];
      dark[to] = Math.min(green, blue);
      if (dark[to]! >= INK) continue;
      ink++;
      if (isRed(red, green, blue)) reds++;
    }
  return { dark, width, height, red: ink > 0 && reds > ink * 0.6 };
}

const FRAME = 1;

/** Numbers the connected strokes of ink; those that run along most of the box both ways or lie along an edge are its frame. */
function strokesOf(dark: Uint8Array, width: number, height: number): Int32Array {
  const strokes = new Int32Array(dark.length);
  let next = FRAME;
  for (let start = 0; start < dark.length; start++) {
    if (strokes[start] !== 0 || dark[start]! >= INK) continue;
    const number = ++next;
    const reached = [start];
    strokes[start] = number;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let index = 0; index < reached.length; index++) {
      const at = reached[index]!;
      const [x, y] = [at % width, Math.floor(at / width)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      for (const [stepX, stepY] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
        [1, 1],
        [-1, -1],
        [1, -1],
        [-1, 1],
      ] as const) {
        const [toX, toY] = [x + stepX, y + stepY];
        if (toX < 0 || toY < 0 || toX >= width || toY >= height) continue;
        const to = toY * width + toX;
        if (strokes[to] !== 0 || dark[to]! >= INK) continue;
        strokes[to] = number;
        reached.push(to);
      }
    }
    const [wide, high] = [(right - left + 1) / width, (bottom - top + 1) / height];
    if (!((wide > 0.75 && (high > 0.6 || high < 0.2)) || (high > 0.75 && wide < 0.06))) continue;
    for (const at of reached) strokes[at] = FRAME;
  }
  return strokes;
}

/** Strokes higher than a quarter of the box and narrower than half of it, the frame aside. */
function countLetters(strokes: Int32Array, width: number, height: number): number {
  const boxes = new Map<number, [left: number, right: number, top: number, bottom: number]>();
  strokes.forEach((number, at) => {
    if (number <= FRAME) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    const box = boxes.get(number) ?? [x, x, y, y];
    boxes.set(number, [Math.min(box[0], x), Math.max(box[1], x), Math.min(box[2], y), Math.max(box[3], y)]);
  });
  return [...boxes.values()].filter(([left, right, top, bottom]) => {
    const high = (bottom - top + 1) / height;
    return high > 0.25 && (right - left + 1) / width < 0.5;
  }).length;
}
