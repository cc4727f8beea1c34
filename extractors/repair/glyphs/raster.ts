/** The grid shapes are compared on: cells of 25 thousandths of an em, from 300 below the baseline to 1,100 above. */
const CELL = 25;
const LOWEST = -300;
const COLUMNS = 44;
const ROWS = 56;
const LINES_PER_CELL = 3;

/** How much of each cell of the grid a shape covers, 0 to 1, row by row from below. Its left edge lies on column 0. */
export type Raster = { readonly cells: Float32Array; readonly sum: number };

/** How much wider and higher a shape is drawn than its outline says. */
export type Stretch = { readonly x: number; readonly y: number };

type Crossing = readonly [x: number, turn: number];
type Edge = readonly [x0: number, y0: number, x1: number, y1: number];

/** The cells that a closed outline covers (SVG path data, thousandths of an em, y upwards; nonzero winding). */
export function drawRaster(path: string, stretch: Stretch = { x: 1, y: 1 }): Raster {
  const edges = edgesOf(path).map(
    ([x0, y0, x1, y1]): Edge => [x0 * stretch.x, y0 * stretch.y, x1 * stretch.x, y1 * stretch.y],
  );
  const left = edges.reduce((least, [x0, , x1]) => Math.min(least, x0, x1), Number.POSITIVE_INFINITY);
  const cells = new Float32Array(COLUMNS * ROWS);
  const step = CELL / LINES_PER_CELL;
  const lines: Crossing[][] = [];
  for (const [x0, y0, x1, y1] of edges) {
    const first = Math.max(0, Math.ceil((Math.min(y0, y1) - LOWEST) / step - 0.5));
    const slope = (x1 - x0) / (y1 - y0);
    for (let line = first; line < ROWS * LINES_PER_CELL; line++) {
      const y = LOWEST + (line + 0.5) * step;
      if (y >= Math.max(y0, y1)) break;
      lines[line] ??= [];
      lines[line]!.push([x0 + (y - y0) * slope, y1 > y0 ? 1 : -1]);
    }
  }
  let sum = 0;
  lines.forEach((crossings, line) => {
    crossings.sort((a, b) => a[0] - b[0]);
    const row = Math.floor(line / LINES_PER_CELL) * COLUMNS;
    let turns = 0;
    for (let at = 0; at + 1 < crossings.length; at++) {
      turns += crossings[at]![1];
      if (turns === 0) continue;
      const from = (crossings[at]![0] - left) / CELL;
      const to = Math.min(COLUMNS, (crossings[at + 1]![0] - left) / CELL);
      for (let column = Math.floor(from); column < to; column++) {
        const covered = (Math.min(to, column + 1) - Math.max(from, column)) / LINES_PER_CELL;
        cells[row + column]! += covered;
        sum += covered;
      }
    }
  });
  return { cells, sum };
}

/** The width of an outline and its highest point; zero of an empty one. */
export function sizeOf(path: string): { readonly width: number; readonly top: number } {
  let [left, right, top] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x0, y0, x1, y1] of edgesOf(path)) {
    left = Math.min(left, x0, x1);
    right = Math.max(right, x0, x1);
    top = Math.max(top, y0, y1);
  }
  return right > left ? { width: right - left, top } : { width: 0, top: 0 };
}

/** How far two shapes are from each other: 0 the same, 1 without a common cell. */
export function shapeDistance(a: Raster, b: Raster): number {
  if (a.sum === 0 || b.sum === 0) return a.sum === b.sum ? 0 : 1;
  let apart = 0;
  for (let at = 0; at < a.cells.length; at++) apart += Math.abs(a.cells[at]! - b.cells[at]!);
  return apart / (a.sum + b.sum);
}

const CURVE_STEPS = 4;

function edgesOf(path: string): readonly Edge[] {
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const line = (toX: number, toY: number): void => {
    if (y !== toY) edges.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  };
  for (const [, command, rest] of path.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/gi)) {
    const numbers = (rest!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const letter = command!.toUpperCase();
    if (letter === "Z") line(startX, startY);
    else if (letter === "M") {
      line(startX, startY);
      [x, y] = [numbers[0]!, numbers[1]!];
      [startX, startY] = [x, y];
      for (let at = 2; at + 1 < numbers.length; at += 2) line(numbers[at]!, numbers[at + 1]!);
    } else if (letter === "L") for (let at = 0; at + 1 < numbers.length; at += 2) line(numbers[at]!, numbers[at + 1]!);
    else if (letter === "H") for (const number of numbers) line(number, y);
    else if (letter === "V") for (const number of numbers) line(x, number);
    else {
      const size = letter === "Q" ? 4 : 6;
      for (let at = 0; at + size <= numbers.length; at += size) {
        const points = [x, y, ...numbers.slice(at, at + size)];
        for (let step = 1; step <= CURVE_STEPS; step++) line(...curveAt(points, step / CURVE_STEPS));
      }
    }
  }
  line(startX, startY);
  return edges;
}

/** The point of a Bézier curve (x, y of its points in turn) at a parameter, by de Casteljau's construction. */
function curveAt(points: readonly number[], at: number): readonly [number, number] {
  let now = points;
  while (now.length > 2) now = now.slice(2).map((value, each) => now[each]! + (value - now[each]!) * at);
  return [now[0]!, now[1]!];
}
