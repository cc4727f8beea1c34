import type { Document, Furniture } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { cutStamp } from "./cutStamp.ts";
import { findWordArt } from "./findWordArt.ts";
import { officePictures } from "./officePictures.ts";
import { drawPicture } from "./picture.ts";
import { pictureSize } from "./pictureSize.ts";
import type { StampPicture } from "./readStamps.ts";

/**
 * The document with its stamps that are pictures or WordArt as furniture: a mark of secrecy may be one of them. Only
 * pictures of the shape of a stamp are looked at.
 */
export async function addOfficeStamps(document: Document, bytes: Uint8Array): Promise<Document> {
  const drawn = findWordArt(bytes, document.format).map(stampOf);
  const pictures: StampPicture[] = [];
  for (const { part, bytes: picture } of officePictures(bytes, document.format)) {
    const size = pictureSize(picture);
    if (!size || size.width < size.height || size.width > 10 * size.height) continue;
    const ink = await drawPicture(picture);
    if (!ink) continue;
    const place: Place = { type: "part", part, path: "" };
    pictures.push({ cut: cutStamp(ink, { x: 0, y: 0, width: ink.width, height: ink.height }), place });
  }
  pictures.sort((left, right) => Number(right.cut.red) - Number(left.cut.red));
  const read = pictures.length > 0 ? await (await import("./readStamps.ts")).readStamps(pictures) : [];
  const stamps = [...drawn, ...read];
  return stamps.length === 0 ? document : { ...document, blocks: [...stamps, ...document.blocks] };
}

function stampOf(text: string): Furniture {
  const place: Place = { type: "part", part: "drawing", path: "" };
  return { type: "furniture", kind: "stamp", inlines: [{ type: "run", text }], place };
}
