import type { Page } from "../../../model/document.ts";
import { type Breaks, breaksOf } from "../join/joinInlines.ts";
import type { PageLine } from "./pageLine.ts";

/** What most of a document's text looks like. Points. */
export type PageMeasure = {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline, as a multiple of the size of type. */
  readonly pitch: number;
  readonly breaks: Breaks;
};

/** What the text of a page looks like, from all pages of its width: those set across have edges of their own. */
export function measureWidths(
  pages: ReadonlyMap<number, readonly PageLine[]>,
  sizes: readonly Page[],
): (page: number) => PageMeasure {
  const widths = new Map(sizes.map(({ number, width }) => [number, Math.round(width / 20)]));
  const measures = new Map<number | undefined, PageMeasure>();
  return (page) => {
    const width = widths.get(page);
    const known = measures.get(width);
    if (known) return known;
    const alike = new Map([...pages].filter(([number]) => widths.get(number) === width));
    const measure = measurePages(alike);
    measures.set(width, measure);
    return measure;
  };
}

/** The size, the edges and the line pitch of the body, from all its lines. */
export function measurePages(pages: ReadonlyMap<number, readonly PageLine[]>): PageMeasure {
  const lines = [...pages.values()].flat();
  const size = weighted(lines.map((line) => [round(line.size, 0.5), line.text.length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.8 && line.text.length > 25);
  const wide = body.length > 0 ? body : lines;
  const left = edge(wide.map((line) => line.left));
  const right = -edge(wide.map((line) => -line.right));
  return {
    size,
    left,
    right: Math.max(right, left + size * 10),
    pitch: pitchOf(pages, size),
    breaks: breaksOf(wide.map((line) => line.line.inlines)),
  };
}

/** The least value near which a tenth of all lie: single lines may stand out, the edge of a column has many. */
function edge(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const enough = Math.max(1, sorted.length * 0.1);
  for (const value of sorted) {
    const near = sorted.filter((other) => other >= value && other <= value + 3);
    if (near.length >= enough) return near[Math.floor(near.length / 2)] as number;
  }
  return sorted[0] ?? 0;
}

function pitchOf(pages: ReadonlyMap<number, readonly PageLine[]>, size: number): number {
  const steps: [number, number][] = [];
  for (const lines of pages.values()) {
    const own = lines.filter((line) => Math.abs(line.size - size) < 0.8).sort((a, b) => a.y - b.y);
    for (let index = 1; index < own.length; index++) {
      const step = ((own[index] as PageLine).y - (own[index - 1] as PageLine).y) / size;
      if (step > 0.8 && step < 2.5) steps.push([round(step, 0.02), 1]);
    }
  }
  return steps.length > 0 ? weighted(steps) : 1.2;
}

function round(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** The value with the greatest weight; of equals the smaller, so that file order does not matter. */
function weighted(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = -1;
  for (const [value, weight] of weights) {
    if (weight > most || (weight === most && value < best)) {
      best = value;
      most = weight;
    }
  }
  return best;
}
