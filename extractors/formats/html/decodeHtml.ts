import { decodeText } from "../text/decodeText.ts";

/** The source of a page: the HTML part of a web archive (MHT) where the bytes are one, in the charset it declares. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 2000));
  if (!/^(MIME-Version|From|Content-Type):/im.test(head) || /<html/i.test(head.slice(0, 200)))
    return decodeAs(bytes, declaredCharset(head));
  const whole = latin1(bytes);
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(whole.slice(0, 20_000))?.[1];
  const parts = boundary === undefined ? [whole] : whole.split(`--${boundary}`);
  const part = parts.find((candidate) => /^content-type:\s*text\/html/im.test(candidate.slice(0, 2000)));
  if (part === undefined) return decodeAs(bytes, declaredCharset(head));
  const blank = /\r?\n\r?\n/.exec(part);
  const header = part.slice(0, blank?.index ?? 0);
  const body = part.slice((blank?.index ?? 0) + (blank?.[0].length ?? 0));
  const charset = /charset="?([\w-]+)/i.exec(header)?.[1] ?? declaredCharset(body.slice(0, 4000));
  if (/quoted-printable/i.test(header)) return decodeAs(fromQuotedPrintable(body), charset);
  if (/base64/i.test(header)) return decodeAs(fromBase64(body), charset);
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
