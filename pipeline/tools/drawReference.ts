/**
 * Makes `extractors/repair/glyphs/reference.json` again: the outlines that glyphs of unknown fonts are compared with.
 *
 *   node pipeline/tools/drawReference.ts /usr/share/fonts/truetype/croscore
 *
 * Tinos (the metrics of Times New Roman) and Arimo (Arial) in four styles, both Apache-2.0, from the Debian
 * package `fonts-croscore`. Path data, 1,000 units an em, y upwards.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALPHABET } from "../../extractors/repair/language/letters.ts";

const FACES: Readonly<Record<string, string>> = {
  serif: "Tinos-Regular.ttf",
  "serif-bold": "Tinos-Bold.ttf",
  "serif-italic": "Tinos-Italic.ttf",
  "serif-bold-italic": "Tinos-BoldItalic.ttf",
  sans: "Arimo-Regular.ttf",
  "sans-bold": "Arimo-Bold.ttf",
  "sans-italic": "Arimo-Italic.ttf",
  "sans-bold-italic": "Arimo-BoldItalic.ttf",
};
const ascii = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join("");
const latin = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at)).join("");
const LETTERS = [...new Set(`${ascii}${ALPHABET}${ALPHABET.toUpperCase()}${latin}–—‘’“”…•₫`)].filter(
  (one) => !"\u00adÐ".includes(one),
);

const folder = process.argv[2] ?? "/usr/share/fonts/truetype/croscore";
const faces = Object.fromEntries(
  Object.entries(FACES).map(([face, file]) => [face, readFace(readFileSync(join(folder, file)))]),
);
const out = join(import.meta.dirname, "../../extractors/repair/glyphs/reference.json");
writeFileSync(out, `${JSON.stringify(faces)}\n`);
console.log(`${LETTERS.length} letters, ${JSON.stringify(faces).length} bytes`);

type Point = { x: number; y: number; on: boolean };

/** The outlines of the letters of a TrueType font (OpenType specification: cmap format 4, loca, glyf). */
function readFace(file: Buffer): Record<string, string> {
  const tables = new Map<string, number>();
  for (let at = 0; at < file.readUInt16BE(4); at++)
    tables.set(file.toString("latin1", 12 + 16 * at, 16 + 16 * at), file.readUInt32BE(20 + 16 * at));
  const head = tables.get("head")!;
  const em = file.readUInt16BE(head + 18);
  const long = file.readInt16BE(head + 50) === 1;
  const loca = tables.get("loca")!;
  const glyf = tables.get("glyf")!;
  const offset = (glyph: number): number =>
    long ? file.readUInt32BE(loca + 4 * glyph) : 2 * file.readUInt16BE(loca + 2 * glyph);
  const glyphOf = readCmap(file, tables.get("cmap")!);
  const contours = (glyph: number): Point[][] => {
    if (offset(glyph) === offset(glyph + 1)) return [];
    const at = glyf + offset(glyph);
    const count = file.readInt16BE(at);
    return count >= 0 ? simple(file, at, count) : composite(file, at + 10, contours);
  };
  return Object.fromEntries(
    LETTERS.map((letter) => [
      letter,
      contours(glyphOf(letter.codePointAt(0)!))
        .map((one) => draw(one, 1000 / em))
        .join(""),
    ]),
  );
}

function readCmap(file: Buffer, cmap: number): (code: number) => number {
  let table = 0;
  for (let at = 0; at < file.readUInt16BE(cmap + 2); at++) {
    const start = cmap + file.readUInt32BE(cmap + 8 + 8 * at);
    if (file.readUInt16BE(start) === 4) table = start;
  }
  const segments = file.readUInt16BE(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  return (code) => {
    for (let at = 0; at < segments; at++) {
      if (code > file.readUInt16BE(ends + 2 * at)) continue;
      const start = file.readUInt16BE(starts + 2 * at);
      if (code < start) return 0;
      const delta = file.readInt16BE(starts + 2 * segments + 2 * at);
      const rangeAt = starts + 4 * segments + 2 * at;
      const range = file.readUInt16BE(rangeAt);
      return range === 0 ? (code + delta) & 0xffff : file.readUInt16BE(rangeAt + range + 2 * (code - start));
    }
    return 0;
  };
}

function simple(file: Buffer, glyph: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, at) => file.readUInt16BE(glyph + 10 + 2 * at));
  const total = ends.at(-1)! + 1;
  let at = glyph + 10 + 2 * count;
  at += 2 + file.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = file[at++]!;
    flags.push(flag);
    if (flag & 8) for (let again = file[at++]!; again > 0; again--) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? file[at++]! : -file[at++]!;
      else if (!(flag & same)) {
        value += file.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const points = flags.map((flag, each): Point => ({ x: xs[each]!, y: ys[each]!, on: (flag & 1) === 1 }));
  return ends.map((end, each) => points.slice(each === 0 ? 0 : ends[each - 1]! + 1, end + 1));
}

function composite(file: Buffer, start: number, contours: (glyph: number) => Point[][]): Point[][] {
  const all: Point[][] = [];
  for (let at = start, more = true; more; ) {
    const flags = file.readUInt16BE(at);
    const glyph = file.readUInt16BE(at + 2);
    const wide = (flags & 1) === 1;
    const dx = wide ? file.readInt16BE(at + 4) : file.readInt8(at + 4);
    const dy = wide ? file.readInt16BE(at + 6) : file.readInt8(at + 5);
    at += wide ? 8 : 6;
    let [a, d] = [1, 1];
    if (flags & 8) {
      a = file.readInt16BE(at) / 16384;
      d = a;
      at += 2;
    } else if (flags & 0x40) {
      a = file.readInt16BE(at) / 16384;
      d = file.readInt16BE(at + 2) / 16384;
      at += 4;
    } else if (flags & 0x80) {
      a = file.readInt16BE(at) / 16384;
      d = file.readInt16BE(at + 6) / 16384;
      at += 8;
    }
    for (const contour of contours(glyph))
      all.push(contour.map(({ x, y, on }) => ({ x: x * a + dx, y: y * d + dy, on })));
    more = (flags & 0x20) !== 0;
  }
  return all;
}

/** A closed contour as path data; two curve points in a row have a point on the line half way. */
function draw(contour: readonly Point[], scale: number): string {
  const at = (value: number): number => Math.round(value * scale);
  const full: Point[] = [];
  contour.forEach((point, each) => {
    const before = contour[(each + contour.length - 1) % contour.length]!;
    if (!point.on && !before.on) full.push({ x: (point.x + before.x) / 2, y: (point.y + before.y) / 2, on: true });
    full.push(point);
  });
  const first = full.findIndex((point) => point.on);
  if (first < 0) return "";
  const ring = [...full.slice(first), ...full.slice(0, first), full[first]!];
  let path = `M${at(ring[0]!.x)} ${at(ring[0]!.y)}`;
  for (let each = 1; each < ring.length; each++) {
    const point = ring[each]!;
    if (point.on) path += `L${at(point.x)} ${at(point.y)}`;
    else {
      const next = ring[++each]!;
      path += `Q${at(point.x)} ${at(point.y)} ${at(next.x)} ${at(next.y)}`;
    }
  }
  return `${path}Z`;
}
