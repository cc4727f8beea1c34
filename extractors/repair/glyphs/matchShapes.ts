import type { Font } from "../../../model/document.ts";
import type { Raster, Stretch } from "./raster.ts";
import { drawRaster, shapeDistance, sizeOf } from "./raster.ts";
import reference from "./reference.json" with { type: "json" };

/** A letter that a shape may be, and how far the shape is from the letter's in the reference font. */
export type Match = { readonly letter: string; readonly distance: number };

/**
 * The letters whose shapes are nearest to each glyph of a font, nearest first.
 *
 * `scale` is the distance that separates one letter from the next in this font: small where the font is the reference
 * font itself, larger the more it differs.
 */
export type Shapes = { readonly matches: ReadonlyMap<number, readonly Match[]>; readonly scale: number };

type Face = keyof typeof reference;
const rasters = new Map<Face, readonly (readonly [string, Raster])[]>();
const KEPT = 24;
/** Below this scale the font is the reference font or a copy of it, and no other face is tried. */
const SAME_FACE = 0.01;
const SANS = /arial|helvet|sans|calibri|tahoma|verdana|segoe/i;

/** Words whose letters are as frequent as in reports: what the sizes of a font are measured on. */
const TYPICAL =
  "Ủy ban nhân dân tỉnh báo cáo kết quả công tác phòng chống tội phạm xây dựng phong trào toàn dân bảo vệ an ninh " +
  "nhiệm vụ trọng tâm thời gian tới các cơ quan đơn vị tiếp tục thực hiện được những giải pháp của cấp trên";

/**
 * Shapes of a font's glyphs compared with the reference font of the same style; none where the file has no outlines.
 *
 * `counts` says how often each code is drawn. A font that is not the reference font is first stretched to its sizes:
 * the height and width that most of its letters have.
 */
export function matchShapes(font: Font, counts: ReadonlyMap<number, number>): Shapes | undefined {
  if (font.outlines === undefined) return undefined;
  const outlines = Object.entries(font.outlines).map(([code, path]): [number, string] => [Number(code), path]);
  let best: Shapes | undefined;
  for (const face of facesOf(font))
    for (const stretched of [false, true]) {
      if (best !== undefined && best.scale < SAME_FACE) return best;
      const stretch = stretched ? stretchTo(face, outlines, counts) : { x: 1, y: 1 };
      const drawn = outlines
        .map(([code, path]): [number, Raster] => [code, drawRaster(path, stretch)])
        .filter(([, raster]) => raster.sum > 0);
      const shapes = compare(drawn, face);
      if (best === undefined || shapes.scale < best.scale) best = shapes;
    }
  return best;
}

function stretchTo(
  face: Face,
  outlines: readonly (readonly [number, string])[],
  counts: ReadonlyMap<number, number>,
): Stretch {
  const letters = reference[face] as Readonly<Record<string, string>>;
  const wanted = typicalSize(
    [...TYPICAL].filter((letter) => letter in letters).map((letter) => [sizeOf(letters[letter]!), 1]),
  );
  const own = typicalSize(outlines.map(([code, path]) => [sizeOf(path), counts.get(code) ?? 0]));
  const ratio = (a: number, b: number): number => (b > 0 ? Math.min(1.5, Math.max(0.6, a / b)) : 1);
  return { x: ratio(wanted.width, own.width), y: ratio(wanted.top, own.top) };
}

type Size = { readonly width: number; readonly top: number };

/** The median height and the mean width, each glyph counted as often as it is drawn; wide and blank ones left out. */
function typicalSize(sizes: readonly (readonly [Size, number])[]): Size {
  const solid = sizes.filter(([{ width }, count]) => width > 0 && count > 0);
  const all = solid.reduce((sum, [, count]) => sum + count, 0);
  const sorted = [...solid].sort(([a], [b]) => a.top - b.top);
  let passed = 0;
  let top = 0;
  for (const [size, count] of sorted) {
    passed += count;
    top = size.top;
    if (passed >= all / 2) break;
  }
  return { width: solid.reduce((sum, [{ width }, count]) => sum + width * count, 0) / Math.max(1, all), top };
}

function facesOf(font: Font): readonly Face[] {
  const style = `${font.bold ? "-bold" : ""}${font.italic ? "-italic" : ""}`;
  const serif = `serif${style}` as Face;
  const sans = `sans${style}` as Face;
  return SANS.test(font.name) ? [sans, serif] : [serif, sans];
}

function compare(drawn: readonly (readonly [number, Raster])[], face: Face): Shapes {
  let letters = rasters.get(face);
  if (letters === undefined) {
    letters = Object.entries(reference[face]).map(([letter, path]) => [letter, drawRaster(path)] as const);
    rasters.set(face, letters);
  }
  const matches = new Map<number, readonly Match[]>();
  for (const [code, raster] of drawn)
    matches.set(
      code,
      letters
        .map(([letter, other]): Match => ({ letter, distance: shapeDistance(raster, other) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, KEPT),
    );
  const best = [...matches.values()].map((list) => list[0]!.distance).sort((a, b) => a - b);
  return { matches, scale: Math.max(0.004, 0.15 * (best[best.length >> 1] ?? 1)) };
}
