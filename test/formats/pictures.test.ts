import { createCanvas } from "@napi-rs/canvas";
import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { openPdf } from "../../extractors/formats/pdf/openPdf.ts";
import { renderGrey } from "../../extractors/formats/pdf/renderPage.ts";

/** A page whose whole face is a picture: white above, black below. */
async function pageOf(cut: (jpeg: Uint8Array) => Uint8Array): Promise<Uint8Array> {
  const canvas = createCanvas(200, 200);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, 200, 100);
  context.fillStyle = "black";
  context.fillRect(0, 100, 200, 100);
  const pdf = await PDFDocument.create();
  const image = await pdf.embedJpg(cut(new Uint8Array(canvas.toBuffer("image/jpeg"))));
  pdf.addPage([200, 200]).drawImage(image, { x: 0, y: 0, width: 200, height: 200 });
  return pdf.save();
}

/** The shades of grey in the middle of the upper and of the lower half, on a page drawn half as wide. */
async function shades(bytes: Uint8Array): Promise<readonly number[]> {
  const opened = await openPdf(bytes, { images: true });
  if ("message" in opened) throw new Error(opened.message.reason);
  const { grey, width, height, scale } = await renderGrey(opened.pdf, 1, 72, 0.5);
  await opened.close();
  expect([width, height, scale]).toEqual([100, 200, { x: 0.5, y: 1 }]);
  return [grey[50 * width + 50] as number, grey[150 * width + 50] as number];
}

test("a JPEG is drawn as it looks, also on a narrower page", async () => {
  expect(await shades(await pageOf((jpeg) => jpeg))).toEqual([255, 0]);
});

test("of a JPEG that is cut short what is there is drawn", async () => {
  const [above] = await shades(await pageOf((jpeg) => jpeg.slice(0, Math.floor(jpeg.length * 0.95))));
  expect(above).toBe(255);
});
