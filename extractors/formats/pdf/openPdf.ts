import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Message } from "../../../model/message.ts";
import { loadPdfJs, pdfJsFolder } from "./loadPdfJs.ts";

/** How a PDF is opened: `fonts` keeps what is needed to judge and draw glyphs, `images` decodes pictures. */
export type OpenOptions = { readonly password?: string; readonly fonts?: boolean; readonly images?: boolean };

/** An open PDF, or the message that says why it could not be opened. */
export type OpenedPdf = { readonly pdf: PDFDocumentProxy } | { readonly message: Message };

/**
 * Opens a PDF with all that could reach out or run switched off: no scripts, no network, no system fonts.
 *
 * Pictures are left undecoded unless asked for. Encrypted, damaged and empty files give a message.
 */
export async function openPdf(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedPdf> {
  const pdfjs = await loadPdfJs();
  const folder = pdfJsFolder();
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    ...(options.password === undefined ? {} : { password: options.password }),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    fontExtraProperties: options.fonts === true,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    maxImageSize: options.images ? 64 * 1024 * 1024 : 0,
  });
  try {
    return { pdf: await task.promise };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    return { message: messageOf(error, options.password !== undefined) };
  }
}

function messageOf(error: unknown, withPassword: boolean): Message {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "PasswordException") {
    const reason = withPassword
      ? "The password does not open this PDF: check it and try again"
      : "The PDF is encrypted: give its password with --password";
    return { rule: "encrypted", severity: "error", reason };
  }
  return {
    rule: "damaged",
    severity: "error",
    reason: `The PDF is damaged and cannot be opened (${message.split("\n")[0]})`,
  };
}
