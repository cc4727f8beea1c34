import type { Format } from "../../../model/document.ts";
import { openOle } from "../package/openOle.ts";
import { openZip } from "../package/openZip.ts";
import { defaultLimits } from "../readOptions.ts";

/** A picture file inside an office file, and the part that holds it. */
export type OfficePicture = { readonly part: string; readonly bytes: Uint8Array };

/** Pictures that are taken out of one file, and the bytes that a picture of a stamp has at most. */
const MOST = 24;
const MOST_BYTES = 2_000_000;

/** The small PNG, JPEG, GIF and BMP pictures of an office file; those of other formats are none. */
export function officePictures(bytes: Uint8Array, format: Format): readonly OfficePicture[] {
  if (format === "docx" || format === "odt" || format === "xlsx" || format === "pptx") return packagePictures(bytes);
  if (format === "doc" || format === "xls" || format === "ppt") return streamPictures(bytes);
  return format === "rtf" ? rtfPictures(bytes) : [];
}

function packagePictures(bytes: Uint8Array): readonly OfficePicture[] {
  const zip = openZip(bytes, defaultLimits);
  return zip.entries
    .filter(({ name, size }) => /(^|\/)(media|pictures)\/[^/]+\.(png|jpe?g|gif|bmp)$/i.test(name) && size <= MOST_BYTES)
    .slice(0, MOST)
    .map(({ name }) => ({ part: name, bytes: zip.read(name) ?? new Uint8Array() }));
}

/** Streams that hold pictures: those of a DOC's text and of its drawings, of a PPT, of an XLS. */
const holders = ["data", "worddocument", "pictures", "workbook"];
/** How a PNG and a JPEG begin and end, as Latin-1. */
const carved = [
  ["\x89PNG\r\n\x1a\n", "IEND\xae\x42\x60\x82"],
  ["\xff\xd8\xff", "\xff\xd9"],
] as const;

/** Pictures carved out of the streams of a compound file: drawings lie scattered over several structures. */
function streamPictures(bytes: Uint8Array): readonly OfficePicture[] {
  const ole = openOle(bytes, defaultLimits);
  const found: OfficePicture[] = [];
  for (const part of holders) {
    const stream = Buffer.from(ole?.read(part) ?? []);
    for (const [sign, last] of carved)
      for (let at = stream.indexOf(sign, 0, "latin1"); at >= 0 && found.length < MOST; ) {
        const end = stream.indexOf(last, at, "latin1");
        if (end < 0) break;
        if (end - at <= MOST_BYTES) found.push({ part, bytes: stream.subarray(at, end + last.length) });
        at = stream.indexOf(sign, end, "latin1");
      }
  }
  return found;
}

/** The digits behind the control words and groups that describe a picture. */
const AFTER_PROPERTIES = /^(?:\s*\\[a-z]+-?\d* ?|\s*\{[^{}]*\})*\s*([\da-f\s]+)/i;

/** Pictures of an RTF stand in it as hexadecimal digits after `\pngblip` or `\jpegblip`. */
function rtfPictures(bytes: Uint8Array): readonly OfficePicture[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: OfficePicture[] = [];
  for (const word of ["\\pngblip", "\\jpegblip"])
    for (let at = source.indexOf(word); at >= 0 && found.length < MOST; at = source.indexOf(word, at + 1)) {
      const text = source.toString("latin1", at, at + MOST_BYTES * 2);
      const digits = AFTER_PROPERTIES.exec(text)?.[1] ?? "";
      found.push({ part: "rtf", bytes: Buffer.from(digits.replace(/\s/g, ""), "hex") });
    }
  return found;
}
