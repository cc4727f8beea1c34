import type { Font } from "../../../model/document.ts";
import type { Raster } from "./raster.ts";
import { drawRaster, shapeDistance } from "./raster.ts";
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
const KEPT = 12;
/** Below this scale the font is the reference font or a copy of it, and no other face is tried. */
const SAME_FACE = 0.01;
const SANS = /arial|helvet|sans|calibri|tahoma|verdana|segoe/i;

/** Shapes of a font's glyphs compared with the reference font of the same style; none where the file has no outlines. */
export function matchShapes(font: Font): Shapes | undefined {
  if (font.outlines === undefined) return undefined;
  const drawn = Object.entries(font.outlines)
    .map(([code, path]): [number, Raster] => [Number(code), drawRaster(path)])
    .filter(([, raster]) => raster.sum > 0);
  let best: Shapes | undefined;
  for (const face of facesOf(font)) {
    const shapes = compare(drawn, face);
    if (best === undefined || shapes.scale < best.scale) best = shapes;
    if (best.scale < SAME_FACE) break;
  }
  return best;
}

function facesOf(font: Font): readonly Face[] {
  const style = `${font.bold ? "-bold" : ""}`;
  const serif = `serif${style}${font.italic ? "-italic" : ""}` as Face;
  const sans = `sans${style}` as Face;
  return SANS.test(font.name) ? [sans, serif] : font.italic ? [serif] : [serif, sans];
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
