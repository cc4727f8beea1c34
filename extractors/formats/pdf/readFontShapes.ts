import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Font } from "../../../model/document.ts";
import { loadPdfJs } from "./loadPdfJs.ts";
import { openPdf } from "./openPdf.ts";
import { PdfFonts, type UsedFont } from "./PdfFonts.ts";
import { PageWalker } from "./walkPage.ts";

/** Where pdf.js keeps the shape of a glyph: SVG path data in ems. */
type ShapeOf = (key: string) => unknown;

/**
 * The fonts in doubt with the shapes of the glyphs used: path data, 1,000 units an em, y upwards. The shapes come from a
 * second pass over the pages, with the programs of the fonts, which only damaged files pay for.
 */
export async function readFontShapes(
  bytes: Uint8Array,
  password: string | undefined,
  pages: number,
  doubted: ReadonlySet<UsedFont>,
): Promise<Font[]> {
  if (doubted.size === 0) return [];
  const outlines = new Map([...doubted].map((font) => [font, {} as Record<number, string>]));
  const opened = await openPdf(bytes, { shapes: true, ...(password === undefined ? {} : { password }) });
  if (!("message" in opened)) {
    const { OPS } = (await loadPdfJs()).pdfjs;
    const fonts = new PdfFonts();
    for (let number = 1; number <= pages; number++) {
      const drawn = await drawnOnPage(opened.pdf, number, OPS, fonts).catch(() => undefined);
      if (!drawn) continue;
      for (const [font, paths] of outlines) addShapes(drawn, font.loaded, paths);
      if ([...outlines].every(([font, paths]) => font.glyphs.every(({ glyph }) => glyph[0] in paths))) break;
    }
    await opened.close();
  }
  return [...outlines].map(([font, paths]) => {
    const drawn = Object.entries(paths).filter(([, path]) => path !== "");
    const shapes = drawn.length > 0 ? { outlines: Object.fromEntries(drawn) } : {};
    const { id, name, subset, bold, italic } = font;
    return { id, name, ...(subset === "" ? {} : { subset }), bold, italic, mapped: isMapped(font), ...shapes };
  });
}

/** pdf.js names fonts by the count of documents opened and the count of fonts in each: only the latter is the same. */
const DOCUMENT_PREFIX = /^g_d\d+_/;

/** The fonts of a page as the second pass loaded them, by the name that the first pass gave them; and their shapes. */
type Drawn = { readonly fontOf: (loaded: string) => UsedFont | undefined; readonly shapeOf: ShapeOf };

async function drawnOnPage(
  pdf: PDFDocumentProxy,
  number: number,
  ops: Record<string, number>,
  fonts: PdfFonts,
): Promise<Drawn | undefined> {
  const page = await pdf.getPage(number);
  const list = await page.getOperatorList();
  const lookUp: ShapeOf = (id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined);
  fonts.from(lookUp);
  new PageWalker(ops, fonts).walk(list);
  const prefix = fonts.all.map(({ loaded }) => DOCUMENT_PREFIX.exec(loaded)?.[0]).find((found) => found !== undefined);
  if (prefix === undefined) return undefined;
  return { fontOf: (loaded) => fonts.get(loaded.replace(DOCUMENT_PREFIX, prefix)), shapeOf: lookUp };
}

function addShapes({ fontOf, shapeOf }: Drawn, name: string, paths: Record<number, string>): void {
  const font = fontOf(name);
  for (const { glyph, drawn } of font?.glyphs ?? []) {
    if (glyph[0] in paths) continue;
    const path = shapeOf(`${font?.loaded}_path_${drawn}`);
    if (typeof path === "string") paths[glyph[0]] = inThousandths(path);
  }
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
