import type { Box } from "../../../model/place.ts";
import type { Picture } from "./picture.ts";

/** Whether a colour is that of red stamping ink, fresh or faded. */
export function isRed(red: number, green: number, blue: number): boolean {
  return red > 110 && red - Math.max(green, blue) > 45;
}

/** Pixels of a square that is looked at as one. */
const CELL = 4;
/** Squares that may lie empty between strokes of one stamp. */
const REACH = 3;
/** Red pixels that make a square red. */
const ENOUGH = 3;

/** The boxes in pixels of the red things of a picture, strokes that stand near one another taken together. */
export function findRedBoxes({ pixels, width, height }: Picture): Box[] {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const counts = new Uint8Array(columns * rows);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4)
      if (isRed(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!)) counts[(y >> 2) * columns + (x >> 2)]!++;
  const boxes: Box[] = [];
  for (let start = 0; start < counts.length; start++) {
    if (counts[start]! < ENOUGH) continue;
    let [left, right, top, bottom] = [columns, 0, rows, 0];
    const todo = [start];
    counts[start] = 0;
    for (let cell = todo.pop(); cell !== undefined; cell = todo.pop()) {
      const [column, row] = [cell % columns, Math.floor(cell / columns)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      for (let y = Math.max(0, row - REACH); y <= Math.min(rows - 1, row + REACH); y++)
        for (let x = Math.max(0, column - REACH); x <= Math.min(columns - 1, column + REACH); x++) {
          const next = y * columns + x;
          if (counts[next]! < ENOUGH) continue;
          counts[next] = 0;
          todo.push(next);
        }
    }
    boxes.push({ x: left * CELL, y: top * CELL, width: (right - left + 1) * CELL, height: (bottom - top + 1) * CELL });
  }
  return boxes;
}
