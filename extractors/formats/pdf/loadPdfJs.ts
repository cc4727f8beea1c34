import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type DirectPort, directPorts } from "./directPort.ts";
import { lendPictures } from "./lendPictures.ts";

/** pdf.js (Apache-2.0), the version that pdf-parse brings, with the operators of a page by name. */
export type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** pdf.js, and how to get a parser for one document. */
export type LoadedPdfJs = { readonly pdfjs: PdfJs; readonly connect: () => InstanceType<PdfJs["PDFWorker"]> };

type Parser = { readonly WorkerMessageHandler: { readonly initializeFromPort: (port: DirectPort) => void } };

const loaded = new Map<boolean, Promise<LoadedPdfJs>>();

/**
 * pdf.js with its parser in this very thread: whoever wants parallel reading runs whole readers in worker threads,
 * and a second thread behind each would only copy messages. One that `draws` comes with a canvas.
 */
export function loadPdfJs(draws = false): Promise<LoadedPdfJs> {
  const known = loaded.get(draws) ?? load(draws);
  loaded.set(draws, known);
  return known;
}

/** The errors that pdf.js has of its own. */
const OWN_ERRORS =
  /^(ParserEOFException|XRefEntryException|XRefParseException|MissingDataException|FormatError|InvalidPDFException|AbortException|UnknownErrorException|PasswordException|ResponseException|JpegError|Jbig2Error|JpxError)$/;

/**
 * The parser forgets a promise here and there (`Catalog.getPageDict` does, on a page tree cut short), and Node ends a
 * process for a rejection that nobody awaits. Such a one is no news: the page's own promise says the same. All others
 * end the process as before.
 */
function forgiveOwnRejections(): void {
  process.on("unhandledRejection", (reason) => {
    if (!(reason instanceof Error) || !OWN_ERRORS.test(reason.name)) throw reason;
  });
}

async function load(draws: boolean): Promise<LoadedPdfJs> {
  if (draws) await loadPdfJs();
  else forgiveOwnRejections();
  lendPictures();
  // @ts-expect-error: the parser has no types of its own.
  const parser: Parser = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const pdfjs = draws ? await loadDrawing() : await loadBlind();
  const connect = (): InstanceType<PdfJs["PDFWorker"]> => {
    const [near, far] = directPorts();
    parser.WorkerMessageHandler.initializeFromPort(far);
    return new pdfjs.PDFWorker({ port: near as unknown as null, verbosity: 0 });
  };
  return { pdfjs, connect };
}

/** pdf.js as it comes; a module of its own beside the one that was loaded without a canvas. */
async function loadDrawing(): Promise<PdfJs> {
  // @ts-expect-error: the question mark makes it another module than the same file without.
  return (await import("pdfjs-dist/legacy/build/pdf.mjs?draws")) as PdfJs;
}

/** What pdf.js wants of a canvas when it starts. */
const CANVAS = ["DOMMatrix", "ImageData", "Path2D"] as const;

/**
 * pdf.js without the canvas that it loads on its own, whether it draws or not: 0.15 s of the start of each reader. An
 * empty one stands in for it while pdf.js starts.
 */
async function loadBlind(): Promise<PdfJs> {
  const require = createRequire(import.meta.url);
  const path = createRequire(require.resolve("pdfjs-dist/package.json")).resolve("@napi-rs/canvas");
  const known = require.cache[path];
  const lacking = CANVAS.filter((name) => !(name in globalThis));
  const exports = Object.fromEntries(CANVAS.map((name) => [name, class {}]));
  require.cache[path] = { id: path, filename: path, loaded: true, exports, children: [], paths: [] } as never;
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    if (known) require.cache[path] = known;
    else delete require.cache[path];
    for (const name of lacking) Reflect.deleteProperty(globalThis, name);
  }
}

/** The folder of pdf.js with its character maps and standard fonts. */
export function pdfJsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
}
