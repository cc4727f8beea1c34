import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Message } from "../../../model/message.ts";
import { lockedMessage } from "../crypto/unlock.ts";
import { hideFontPrograms } from "./hideFontPrograms.ts";
import { loadPdfJs, pdfJsFolder } from "./loadPdfJs.ts";

/** How a PDF is opened: `shapes` keeps the outlines of glyphs, `images` decodes pictures and has glyphs drawn. */
export type OpenOptions = { readonly password?: string; readonly shapes?: boolean; readonly images?: boolean };

/** An open PDF, to be closed, or the message that says why it could not be opened. */
export type OpenedPdf =
  | { readonly pdf: PDFDocumentProxy; readonly close: () => Promise<void> }
  | { readonly message: Message };

/** Pixels of the largest picture that is decoded. */
const LARGEST = 64 * 1024 * 1024;

/** A document whose fonts are never shown: pdf.js then leaves their outlines alone. */
const BLIND_DOCUMENT = { fonts: { add: () => undefined, delete: () => undefined, clear: () => undefined } };

/** A font that needs no loading. */
class BlindFontFace {
  readonly loaded = Promise.resolve();
}

/**
 * Opens a PDF with all that could reach out or run switched off: no scripts, no network, no system fonts.
 *
 * Pictures are left undecoded unless asked for. Encrypted, damaged and empty files give a message.
 */
export async function openPdf(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedPdf> {
  const { pdfjs, connect } = await loadPdfJs(options.images);
  const outlines = options.shapes === true || options.images === true;
  if (!outlines && !("FontFace" in globalThis)) Object.assign(globalThis, { FontFace: BlindFontFace });
  const worker = connect();
  const folder = pdfJsFolder();
  const task = pdfjs.getDocument({
    data: outlines ? new Uint8Array(bytes) : hideFontPrograms(bytes),
    ...(options.password === undefined ? {} : { password: options.password }),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    worker,
    disableFontFace: outlines,
    ...(outlines ? {} : { ownerDocument: BLIND_DOCUMENT as unknown as HTMLDocument }),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    maxImageSize: options.images ? LARGEST : 0,
    isImageDecoderSupported: options.images === true,
    isOffscreenCanvasSupported: options.images === true,
    canvasMaxAreaInBytes: 4 * LARGEST,
  });
  const others = otherForms(options.password);
  task.onPassword = (tryAgain: (password: string | Error) => void): void =>
    tryAgain(others.shift() ?? Object.assign(new Error("No password opens the file."), { name: "PasswordException" }));
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => undefined);
    worker.destroy();
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    await close();
    return { message: messageOf(error, options.password !== undefined) };
  }
}

/**
 * What is tried after the password as given: its bytes in UTF-8, by which programs lock with letters that the older kinds
 * of lock have none for; then none, since a password is given for all files of a folder, and one that is locked against
 * changes only needs no password to be read.
 */
function otherForms(password: string | undefined): string[] {
  if (password === undefined) return [];
  const inBytes = Buffer.from(password, "utf8").toString("latin1");
  return inBytes === password ? [""] : [inBytes, ""];
}

function messageOf(error: unknown, withPassword: boolean): Message {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "PasswordException") return lockedMessage(withPassword ? "wrong-password" : "no-password");
  return {
    rule: "damaged",
    severity: "error",
    reason: `The PDF is damaged and cannot be opened (${message.split("\n")[0]})`,
  };
}
