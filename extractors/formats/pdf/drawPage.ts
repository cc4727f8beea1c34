import type { Box } from "../../../model/place.ts";
import { openPdf } from "./openPdf.ts";
import { renderPage } from "./renderPage.ts";

/** What `drawPage` is told: the page from 1, the box to outline in points from the top left, dots an inch. */
export type DrawOptions = {
  readonly page: number;
  readonly box?: Box;
  readonly dpi?: number;
  readonly password?: string;
};

/**
 * A page of a PDF as PNG with a box outlined, for a person to compare a figure with its source; `undefined` where the
 * file or the page cannot be drawn.
 */
export async function drawPage(bytes: Uint8Array, options: DrawOptions): Promise<Uint8Array | undefined> {
  const opened = await openPdf(bytes, {
    images: true,
    ...(options.password === undefined ? {} : { password: options.password }),
  });
  if ("message" in opened) return undefined;
  try {
    if (options.page < 1 || options.page > opened.pdf.numPages) return undefined;
    const rendered = await renderPage(opened.pdf, options.page, options.dpi ?? 110, (context, scale) => {
      if (!options.box) return;
      const { x, y, width, height } = options.box;
      const room = 2;
      context.strokeStyle = "#c8102e";
      context.lineWidth = Math.max(2, scale * 1.2);
      context.strokeRect(
        (x - room) * scale,
        (y - room) * scale,
        (width + 2 * room) * scale,
        (height + 2 * room) * scale,
      );
    });
    return rendered.png;
  } catch {
    return undefined;
  } finally {
    await opened.close();
  }
}
