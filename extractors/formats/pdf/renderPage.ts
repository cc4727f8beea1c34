import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

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
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, LONGEST / Math.max(natural.width, natural.height, 1));
  const viewport = page.getViewport({ scale });
  const { createCanvas } = await import("@napi-rs/canvas");
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  await page.render({ canvas: canvas as never, viewport }).promise;
  page.cleanup();
  const drawn = canvas as unknown as Canvas;
  const blank = isBlank(drawn.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data);
  paint?.(drawn.getContext("2d"), scale);
  return {
    png: new Uint8Array(drawn.toBuffer("image/png")),
    scale,
    width: natural.width,
    height: natural.height,
    blank,
  };
}

/** Whether every pixel looked at is the colour of paper: fewer than one in ten thousand is dark. */
function isBlank(pixels: Uint8ClampedArray): boolean {
  let dark = 0;
  const step = 4 * 3;
  for (let at = 0; at < pixels.length; at += step) if ((pixels[at] as number) < 140) dark++;
  return dark * 10_000 < pixels.length / step;
}
