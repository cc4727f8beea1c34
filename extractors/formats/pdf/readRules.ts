import { apply, type Matrix } from "./matrix.ts";

/** A drawn line, level or upright, in the page's own axes. */
export type RuleLine = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Lines read of one page; a drawing with more is no table. */
const MAX_RULES = 6000;
/** A filled shape thinner than this is a line. */
const THIN = 3;
const SHORTEST = 6;

/**
 * Adds the level and upright lines of a path to `rules`: strokes, the four sides of stroked boxes, and filled boxes so
 * thin that they are lines, as Word draws its borders.
 *
 * `path` is pdf.js's: 0 move, 1 line (x y each), 2 curve (six numbers), 3 close.
 */
export function readRules(
  path: ArrayLike<number> | null | undefined,
  ctm: Matrix,
  filled: boolean,
  rules: RuleLine[],
): void {
  if (!path || rules.length > MAX_RULES) return;
  let points: [number, number][] = [];
  const finish = (closed: boolean): void => {
    if (points.length > 1 && points.length < 12) addShape(points, closed, filled, rules);
    points = [];
  };
  for (let at = 0; at < path.length; ) {
    const op = path[at++];
    if (op === 0) {
      finish(false);
      points = [apply(ctm, path[at] as number, path[at + 1] as number)];
      at += 2;
    } else if (op === 1) {
      points.push(apply(ctm, path[at] as number, path[at + 1] as number));
      at += 2;
    } else if (op === 2) {
      at += 6;
      points = [];
    } else finish(true);
  }
  finish(false);
}

function addShape(points: readonly [number, number][], closed: boolean, filled: boolean, rules: RuleLine[]): void {
  if (filled) {
    const xs = points.map((point) => point[0]);
    const ys = points.map((point) => point[1]);
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (high - low <= THIN && right - left >= SHORTEST) add(rules, left, (low + high) / 2, right, (low + high) / 2);
    else if (right - left <= THIN && high - low >= SHORTEST)
      add(rules, (left + right) / 2, low, (left + right) / 2, high);
    return;
  }
  const corners = closed ? [...points, points[0] as [number, number]] : points;
  for (let index = 1; index < corners.length; index++) {
    const [x0, y0] = corners[index - 1] as [number, number];
    const [x1, y1] = corners[index] as [number, number];
    if (Math.abs(y0 - y1) < 1 && Math.abs(x0 - x1) >= SHORTEST) add(rules, Math.min(x0, x1), y0, Math.max(x0, x1), y0);
    else if (Math.abs(x0 - x1) < 1 && Math.abs(y0 - y1) >= SHORTEST)
      add(rules, x0, Math.min(y0, y1), x0, Math.max(y0, y1));
  }
}

function add(rules: RuleLine[], x0: number, y0: number, x1: number, y1: number): void {
  if ([x0, y0, x1, y1].every(Number.isFinite)) rules.push({ x0, y0, x1, y1 });
}
