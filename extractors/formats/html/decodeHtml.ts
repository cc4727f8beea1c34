import { decodeText } from "../text/decodeText.ts";
import { type ArchivePart, pagesOfArchive } from "./webArchive.ts";

/** The source of a page, or of the pages of a web archive (MHT) where the bytes are one, in the charset they declare. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 2000)).replace(/^ï»¿/, "");
  if (!/^(MIME-Version|From|Content-Type):/im.test(head) || /^\s*</.test(head))
    return decodeAs(bytes, declaredCharset(head));
  const pages = pagesOfArchive(latin1(bytes));
  return pages.length === 0 ? decodeAs(bytes, declaredCharset(head)) : pages.map(decodePage).join("\n");
}

function decodePage({ head, body }: ArchivePart): string {
  const charset = /charset="?([\w-]+)/i.exec(head)?.[1] ?? declaredCharset(body.slice(0, 4000));
  if (/quoted-printable/i.test(head)) return decodeAs(fromQuotedPrintable(body), charset);
  if (/base64/i.test(head)) return decodeAs(fromBase64(body), charset);
  return decodeAs(toBytes(body), charset);
}

function declaredCharset(head: string): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding="([\w-]+)"/i.exec(head)?.[1];
}

/** Valid UTF-8 is UTF-8 whatever is declared; otherwise the declared charset speaks. */
function decodeAs(bytes: Uint8Array, charset: string | undefined): string {
  const guess = decodeText(bytes);
  if (guess.encoding !== "latin1" || charset === undefined || /^(utf-?8|x-user-defined)$/i.test(charset))
    return guess.text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return guess.text;
  }
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=\r?\n/g, "");
  return toBytes(joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

function fromBase64(text: string): Uint8Array {
  try {
    return toBytes(atob(text.replace(/[^A-Za-z\d+/]/g, "")));
  } catch {
    return new Uint8Array();
  }
}
