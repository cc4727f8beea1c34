import { createRequire } from "node:module";
import { dirname } from "node:path";

/** pdf.js (Apache-2.0), the version that pdf-parse brings, with the operators of a page by name. */
export type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

let loaded: Promise<PdfJs> | undefined;

/**
 * pdf.js with its parser in this very thread: whoever wants parallel reading runs whole readers in worker threads,
 * and a second thread behind each would only copy messages.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  // @ts-expect-error: the parser has no types of its own.
  const parser: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: parser });
  return await import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** The folder of pdf.js with its character maps and standard fonts. */
export function pdfJsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
}
