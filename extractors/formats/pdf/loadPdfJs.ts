import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type DirectPort, directPorts } from "./directPort.ts";

/** pdf.js (Apache-2.0), the version that pdf-parse brings, with the operators of a page by name. */
export type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** pdf.js, and how to get a parser for one document. */
export type LoadedPdfJs = { readonly pdfjs: PdfJs; readonly connect: () => InstanceType<PdfJs["PDFWorker"]> };

type Parser = { readonly WorkerMessageHandler: { readonly initializeFromPort: (port: DirectPort) => void } };

let loaded: Promise<LoadedPdfJs> | undefined;

/**
 * pdf.js with its parser in this very thread: whoever wants parallel reading runs whole readers in worker threads,
 * and a second thread behind each would only copy messages.
 */
export function loadPdfJs(): Promise<LoadedPdfJs> {
  loaded ??= load();
  return loaded;
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

async function load(): Promise<LoadedPdfJs> {
  forgiveOwnRejections();
  // @ts-expect-error: the parser has no types of its own.
  const parser: Parser = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const connect = (): InstanceType<PdfJs["PDFWorker"]> => {
    const [near, far] = directPorts();
    parser.WorkerMessageHandler.initializeFromPort(far);
    return new pdfjs.PDFWorker({ port: near as unknown as null, verbosity: 0 });
  };
  return { pdfjs, connect };
}

/** The folder of pdf.js with its character maps and standard fonts. */
export function pdfJsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
}
