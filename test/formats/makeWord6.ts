import { CFB } from "@e965/xlsx";

/** A stretch of text in one font (by number), with further one-byte modifiers of Word 6. */
export type OldRun = { readonly text: string; readonly font: number; readonly modifiers?: readonly number[] };

/**
 * A DOC as Word 6 saves it whole: text from 0x300 in single bytes, a page of character properties, one of paragraphs,
 * fonts. `rows` name the paragraphs (by index) that stand in a table and those that end its rows.
 */
export function makeWord6(
  runs: readonly OldRun[],
  fonts: readonly string[],
  rows: { readonly inside: readonly number[]; readonly ends: readonly number[] },
): Uint8Array {
  const text = runs.map((run) => run.text).join("");
  const start = 0x300;
  const pages = Math.ceil((start + text.length) / 512);
  const bytes = new Uint8Array((pages + 3) * 512);
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...text].entries()) bytes[start + index] = letter.charCodeAt(0);
  view.setUint16(0, 0xa5dc, true);
  view.setUint16(2, 0x65, true);
  view.setUint32(0x18, start, true);
  view.setUint32(0x34, text.length, true);
  let position = start;
  const characters = runs.map((run) => {
    const from = position;
    position += run.text.length;
    return { from, list: [run.modifiers ?? [], 93, run.font & 255, run.font >> 8].flat() };
  });
  writePage(bytes, pages, characters, position, 1, (list) => [list.length, ...list]);
  position = start;
  const paragraphs = text.split(/(?<=[\r\u0007])/).map((paragraph, index) => {
    const from = position;
    position += paragraph.length;
    const list = [...(rows.inside.includes(index) ? [24, 1] : []), ...(rows.ends.includes(index) ? [25, 1] : [])];
    return { from, list };
  });
  writePage(bytes, pages + 1, paragraphs, position, 7, (list) => [(list.length + 3) >> 1, 0, 0, ...list]);
  let at = (pages + 2) * 512;
  const table = (index: number, list: readonly number[]): void => {
    view.setUint32(0x58 + index * 8, at, true);
    view.setUint32(0x5c + index * 8, list.length, true);
    bytes.set(list, at);
    at += list.length;
  };
  const entry = (page: number): number[] => [0, 0, 0, 0, 0, 0, 0, 0, page & 255, page >> 8];
  table(12, entry(pages));
  table(13, entry(pages + 1));
  const names = fonts.flatMap((name) => [
    5 + name.length + 1,
    0,
    0,
    0,
    0,
    0,
    ...[...name].map((letter) => letter.charCodeAt(0)),
    0,
  ]);
  table(15, [(names.length + 2) & 255, (names.length + 2) >> 8, ...names]);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/WordDocument", [...bytes]);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

/** A 512-byte page of properties: offsets of the text, then an entry each, then the properties from the end. */
function writePage(
  bytes: Uint8Array,
  page: number,
  entries: readonly { readonly from: number; readonly list: readonly number[] }[],
  end: number,
  step: number,
  pack: (list: readonly number[]) => readonly number[],
): void {
  const base = page * 512;
  const view = new DataView(bytes.buffer);
  let at = 511;
  entries.forEach(({ from, list }, index) => {
    view.setUint32(base + index * 4, from, true);
    if (list.length === 0) return;
    const packed = pack(list);
    at = (at - packed.length) & ~1;
    bytes.set(packed, base + at);
    bytes[base + (entries.length + 1) * 4 + index * step] = at / 2;
  });
  view.setUint32(base + entries.length * 4, end, true);
  bytes[base + 511] = entries.length;
}
