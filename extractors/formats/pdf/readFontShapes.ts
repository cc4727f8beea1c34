import type { Font } from "../../../model/document.ts";
import type { UsedFont } from "./PdfFonts.ts";

/** Where pdf.js keeps the shape of a glyph: SVG path data in ems. */
export type ShapeOf = (key: string) => unknown;

/** The fonts in doubt with the shapes of the glyphs used: path data, 1,000 units an em, y upwards. */
export function readFontShapes(doubted: ReadonlySet<UsedFont>, shapeOf: ShapeOf): Font[] {
  return [...doubted].map((font) => {
    const outlines: Record<number, string> = {};
    for (const { glyph, drawn } of font.glyphs) {
      const path = shapeOf(`${font.loaded}_path_${drawn}`);
      if (typeof path === "string" && path !== "") outlines[glyph[0]] = inThousandths(path);
    }
    const shapes = Object.keys(outlines).length > 0 ? { outlines } : {};
    return { id: font.id, name: font.name, bold: font.bold, italic: font.italic, mapped: isMapped(font), ...shapes };
  });
}

/**
 * Whether the file maps the font's codes to letters at all. Where it does not, pdf.js passes the code on as if it were
 * a letter, and codes below the space or beyond one byte give it away.
 */
function isMapped(font: UsedFont): boolean {
  const glyphs = font.glyphs.filter(({ glyph }) => glyph[1] !== "");
  const same = glyphs.filter(({ glyph }) => glyph[1].codePointAt(0) === glyph[0] && glyph[1].length <= 2);
  return same.length < glyphs.length * 0.9 || !same.some(({ glyph }) => glyph[0] < 32 || glyph[0] > 255);
}

function inThousandths(path: string): string {
  return path.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 1000)));
}
