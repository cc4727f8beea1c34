import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Turn } from "../../../model/place.ts";
import { type GreyPage, greyOf } from "../scan/greyOf.ts";
import type { Picture } from "../stamp/picture.ts";

/** Pixels a point across and down. */
export type PointScale = { readonly x: number; readonly y: number };

/** Pixels of the longest side of a picture; a larger page is drawn coarser. */
const LONGEST = 6000;

/** A page drawn as PNG, with how many pixels a point took. */
export type RenderedPage = {
  readonly png: Uint8Array;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly blank: boolean;
};

type Canvas = {
  readonly width: number;
  readonly height: number;
  readonly toBuffer: (type: "image/png") => Uint8Array;
  readonly getContext: (kind: "2d") => CanvasContext;
};
type CanvasContext = {
  strokeStyle: string;
  lineWidth: number;
  strokeRect: (x: number, y: number, width: number, height: number) => void;
  readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray };
};

/**
 * Draws a page of an open PDF (`images: true`) at so many dots an inch, and lets `paint` draw over it in pixels.
 */
export async function renderPage(
  pdf: PDFDocumentProxy,
  number: number,
  dpi: number,
  paint?: (context: CanvasContext, scale: number) => void,
): Promise<RenderedPage> {
  const { canvas, pixels, scale, natural } = await draw(pdf, number, dpi);
  paint?.(canvas.getContext("2d"), scale);
  return {
    png: new Uint8Array(canvas.toBuffer("image/png")),
    scale,
    width: natural.width,
    height: natural.height,
    blank: isBlank(pixels),
  };
}

/**
 * Draws a page of an open PDF (`images: true`) in shades of grey, with how many pixels a point took across and down: for
 * recognition, which needs no PNG (packing and unpacking one takes 1.5 s a page at 200 dots an inch). `narrow` draws the
 * page so many times as wide, and as high as it is; `turn` turns it first.
 */
export async function renderGrey(
  pdf: PDFDocumentProxy,
  number: number,
  dpi: number,
  narrow = 1,
  turn: Turn = 0,
): Promise<GreyPage & { readonly scale: PointScale; readonly blank: boolean }> {
  const { canvas, pixels, scale } = await draw(pdf, number, dpi, narrow, turn);
  return {
    ...greyOf({ pixels, width: canvas.width, height: canvas.height }),
    scale: { x: scale * narrow, y: scale },
    blank: isBlank(pixels),
  };
}

/** Draws a page of an open PDF (`images: true`) in colour, with how many pixels a point took. */
export async function renderPicture(
  pdf: PDFDocumentProxy,
  number: number,
  dpi: number,
): Promise<{ readonly picture: Picture; readonly scale: number }> {
  const { canvas, pixels, scale } = await draw(pdf, number, dpi);
  return { picture: { pixels, width: canvas.width, height: canvas.height }, scale };
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  dpi: number,
  narrow = 1,
  turn: Turn = 0,
): Promise<{
  canvas: Canvas;
  pixels: Uint8ClampedArray;
  scale: number;
  natural: { readonly width: number; readonly height: number };
}> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, LONGEST / Math.max(natural.width, natural.height, 1));
  const viewport = page.getViewport({ scale, rotation: page.rotate + 90 * turn });
  const { createCanvas } = await import("@napi-rs/canvas");
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width * narrow)), Math.max(1, Math.ceil(viewport.height)));
  await page.render({ canvas: canvas as never, viewport, transform: [narrow, 0, 0, 1, 0, 0] }).promise;
  page.cleanup();
  const drawn = canvas as unknown as Canvas;
  return {
    canvas: drawn,
    pixels: drawn.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data,
    scale,
    natural,
  };
}

/** Whether every pixel looked at is the colour of paper: fewer than one in ten thousand is dark. */
function isBlank(pixels: Uint8ClampedArray): boolean {
  let dark = 0;
  const step = 4 * 3;
  for (let at = 0; at < pixels.length; at += step) if ((pixels[at] as number) < 140) dark++;
  return dark * 10_000 < pixels.length / step;
}
