import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { linesOfHocr } from "./linesOfHocr.ts";
import type { OcrEngine } from "./ocrEngine.ts";

/**
 * Lines read less surely than this are tried once more as white on black. Of the engine's own .7 there are many on a scan,
 * and none of them white; a white heading read as black stays below .5.
 */
const SURE_AS_BLACK = "0.5";

/**
 * An engine of tesseract.js with the Vietnamese data of its npm package: nothing is fetched or kept. `block` reads a
 * picture that holds one block of text, such as a stamp.
 */
export async function openTesseract(layout: "page" | "block" = "page"): Promise<OcrEngine> {
  const { createWorker, OEM, PSM } = (await import("tesseract.js")).default;
  const folder = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const worker = await createWorker("vie", OEM.LSTM_ONLY, {
    langPath: join(folder, "4.0.0_best_int"),
    cacheMethod: "none",
    gzip: true,
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    tessedit_pageseg_mode: layout === "page" ? PSM.AUTO : PSM.SINGLE_BLOCK,
    user_defined_dpi: "200",
    invert_threshold: SURE_AS_BLACK,
    debug_file: "/dev/null",
  } as Parameters<typeof worker.setParameters>[0]);
  return {
    read: async (image, skew) => {
      const straighten = skew === undefined ? { rotateAuto: true } : { rotateRadians: skew };
      const { data } = await worker.recognize(Buffer.from(image), straighten, { hocr: true, text: false });
      return linesOfHocr(data.hocr ?? "");
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
