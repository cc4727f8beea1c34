import type { PageRule } from "./pageLine.ts";

/** A ruled grid: the edges of its columns and rows, and its cells as spans of them. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridBox[];
};
export type GridBox = {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
};

/** Lines nearer than this are one. */
const NEAR = 3;

/** The grids that the drawn lines of a page make: lines that touch belong together, lines that fail part merged cells. */
export function buildGrids(rules: readonly PageRule[]): Grid[] {
  const level = rules.filter((rule) => rule.y1 - rule.y0 < 1.5 && rule.x1 - rule.x0 >= 6);
  const upright = rules.filter((rule) => rule.x1 - rule.x0 < 1.5 && rule.y1 - rule.y0 >= 5);
  if (level.length < 2 || upright.length < 2 || level.length * upright.length > 4_000_000) return [];
  return components(level, upright).flatMap((group) => {
    const grid = gridOf(group.level, group.upright);
    return grid ? [grid] : [];
  });
}

function components(
  level: readonly PageRule[],
  upright: readonly PageRule[],
): { level: PageRule[]; upright: PageRule[] }[] {
  const parent = [...level, ...upright].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  level.forEach((h, i) => {
    upright.forEach((v, j) => {
      const meet = v.x0 >= h.x0 - NEAR && v.x0 <= h.x1 + NEAR && h.y0 >= v.y0 - NEAR && h.y0 <= v.y1 + NEAR;
      if (meet) parent[find(i)] = find(level.length + j);
    });
  });
  const groups = new Map<number, { level: PageRule[]; upright: PageRule[] }>();
  const groupOf = (index: number): { level: PageRule[]; upright: PageRule[] } => {
    const root = find(index);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    return group;
  };
  level.forEach((rule, i) => {
    groupOf(i).level.push(rule);
  });
  upright.forEach((rule, j) => {
    groupOf(level.length + j).upright.push(rule);
  });
  return [...groups.values()].filter((group) => group.level.length >= 2 && group.upright.length >= 2);
}

function gridOf(level: readonly PageRule[], upright: readonly PageRule[]): Grid | undefined {
  const xs = cluster(upright.map((rule) => rule.x0));
  const ys = cluster(level.map((rule) => rule.y0));
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns > 60 || rows > 400) return undefined;
  const wall = (x: number, y: number): boolean =>
    upright.some((rule) => Math.abs(rule.x0 - x) <= NEAR && rule.y0 - NEAR <= y && rule.y1 + NEAR >= y);
  const floor = (y: number, x: number): boolean =>
    level.some((rule) => Math.abs(rule.y0 - y) <= NEAR && rule.x0 - NEAR <= x && rule.x1 + NEAR >= x);
  const middle = (edges: readonly number[], index: number): number =>
    ((edges[index] as number) + (edges[index + 1] as number)) / 2;
  const taken = new Set<number>();
  const cells: GridBox[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (
        column + wide < columns &&
        !taken.has(row * columns + column + wide) &&
        !wall(xs[column + wide] as number, middle(ys, row))
      )
        wide++;
      let high = 1;
      while (row + high < rows && !floor(ys[row + high] as number, middle(xs, column))) high++;
      for (let r = row; r < row + high; r++) for (let c = column; c < column + wide; c++) taken.add(r * columns + c);
      cells.push({ column, row, columns: wide, rows: high });
    }
  }
  return cells.length < 2 ? undefined : { xs, ys, cells };
}

function cluster(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const edges: number[] = [];
  for (const value of sorted) if (edges.length === 0 || value - (edges.at(-1) as number) > NEAR) edges.push(value);
  return edges;
}
