import type { Format } from "../../../model/document.ts";
import { readBytes } from "../package/byteReader.ts";
import { openOle } from "../package/openOle.ts";
import { openZip } from "../package/openZip.ts";
import { defaultLimits } from "../readOptions.ts";

/** The texts that an office file draws as shapes (WordArt): of a DOCX, of a DOC, of an RTF. */
export function findWordArt(bytes: Uint8Array, format: Format): readonly string[] {
  if (format === "docx") return inPackage(bytes);
  if (format === "doc")
    return inDrawings(openOle(bytes, defaultLimits)?.read("1Table") ?? openOle(bytes, defaultLimits)?.read("0Table"));
  if (format !== "rtf") return [];
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return [...source.matchAll(/\{\\sn gtextUNICODE\}\s*\{\\sv ([^{}]*)\}/g)].map(([, text]) => rtfText(text!));
}

/** `v:textpath` of VML, in the text, the headers and the footers. */
function inPackage(bytes: Uint8Array): readonly string[] {
  const zip = openZip(bytes, defaultLimits);
  const parts = zip.entries.filter(({ name }) => /^word\/(document|header|footer)\d*\.xml$/i.test(name));
  return parts.flatMap(({ name }) => {
    const source = Buffer.from(zip.read(name) ?? []);
    if (!source.includes("v:textpath")) return [];
    return [...source.toString("utf8").matchAll(/<v:textpath\b[^>]*\sstring="([^"]*)"/g)].map(([, text]) =>
      text!.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll("&amp;", "&"),
    );
  });
}

const OPTIONS = 0xf00b;
const TEXT = 0x00c0;
const COMPLEX = 0x8000;

/** The property `gtextUNICODE` of the shapes of a drawing (MS-ODRAW 2.3.22.1), wherever its table of properties lies. */
function inDrawings(stream: Uint8Array = new Uint8Array()): readonly string[] {
  const reader = readBytes(stream);
  const texts: string[] = [];
  for (let at = 0; at + 8 < stream.length; at++) {
    if (reader.u16(at + 2) !== OPTIONS || (reader.u8(at) & 15) !== 3) continue;
    const count = reader.u16(at) >> 4;
    const end = at + 8 + reader.u32(at + 4);
    if (end > stream.length || count * 6 > end - at) continue;
    let complex = at + 8 + count * 6;
    for (let index = 0; index < count; index++) {
      const id = reader.u16(at + 8 + index * 6);
      const size = reader.u32(at + 10 + index * 6);
      if ((id & 0x3fff) === TEXT && (id & COMPLEX) !== 0)
        texts.push(new TextDecoder("utf-16le").decode(reader.slice(complex, size)).replace(/\0.*/s, ""));
      if ((id & COMPLEX) !== 0) complex += size;
    }
  }
  return texts;
}

function rtfText(text: string): string {
  return text
    .replace(/\\u(-?\d+) ?(?:\?|\\'[\da-f]{2})?/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .trim();
}
