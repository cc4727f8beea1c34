import type { List, ListLevel } from "../flow/numbering.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import type { ByteReader } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";
import type { DocFont } from "./fonts.ts";
import { readModifiers, sprm } from "./sprms.ts";

/** Number formats by their code (MSONFC, MS-OSHARED 2.2.1.3). */
export const numberFormats: Readonly<Record<number, string>> = {
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  22: "decimalZero",
  23: "bullet",
  255: "none",
};

type Levels = (ListLevel | undefined)[];

/** The lists of a DOC by the number that paragraphs refer to (MS-DOC 2.9.131, LFO), counted from 1. */
export function readLists(table: ByteReader, fib: Fib, fonts: readonly DocFont[]): ReadonlyMap<number, List> {
  const lists = new Map<number, List>();
  const bodies = readListBodies(table, fib, fonts);
  const { at, size } = fib.locate("listUses");
  if (size < 4) return lists;
  const count = Math.min(table.u32(at), Math.floor((size - 4) / 16));
  let next = at + 4 + count * 16;
  for (let index = 0; index < count; index++) {
    const use = at + 4 + index * 16;
    const key = String(table.u32(use));
    const levels = [...(bodies.get(key) ?? [])];
    const starts: Record<number, number> = {};
    next += 4;
    for (let override = 0; override < Math.min(table.u8(use + 12), 9); override++) {
      const flags = table.u32(next + 4);
      const level = flags & 15;
      if (flags & 16 && level < 9) starts[level] = table.u32(next);
      next += 8;
      if (flags & 32) {
        const read = readLevel(table, next, fonts);
        if (level < 9) levels[level] = read.level;
        next = read.end;
      }
    }
    lists.set(index + 1, { key, levels, starts });
  }
  return lists;
}

/** Levels by the id of their list: the heads come first, then the levels of all lists in the same order. */
function readListBodies(table: ByteReader, fib: Fib, fonts: readonly DocFont[]): ReadonlyMap<string, Levels> {
  const bodies = new Map<string, Levels>();
  const { at, size } = fib.locate("lists");
  if (size < 2) return bodies;
  const count = Math.min(table.u16(at), Math.floor((size - 2) / 28));
  let next = at + 2 + count * 28;
  for (let index = 0; index < count; index++) {
    const head = at + 2 + index * 28;
    const levels: Levels = [];
    const many = table.u8(head + 26) & 1 ? 1 : 9;
    for (let level = 0; level < many && next < table.length; level++) {
      const read = readLevel(table, next, fonts);
      levels.push(read.level);
      next = read.end;
    }
    bodies.set(String(table.u32(head)), levels);
  }
  return bodies;
}

function readLevel(
  table: ByteReader,
  at: number,
  fonts: readonly DocFont[],
): { readonly level: ListLevel; readonly end: number } {
  const characters = table.u8(at + 24);
  const paragraph = table.u8(at + 25);
  const modifiers = readModifiers(table.slice(at + 28 + paragraph, characters), false);
  const number = modifiers.find(
    ({ code }) => code === sprm.fontOther || code === sprm.fontAscii || code === sprm.font,
  )?.value;
  const font = number === undefined ? undefined : fonts[number]?.name;
  const textAt = at + 28 + paragraph + characters;
  const length = Math.min(table.u16(textAt), 255);
  const format = numberFormats[table.u8(at + 4)] ?? "decimal";
  let text = "";
  for (let index = 0; index < length; index++) {
    const code = table.u16(textAt + 2 + index * 2);
    text += code < 9 && format !== "bullet" ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: ListLevel = {
    format,
    text: format === "bullet" ? replaceSymbols(text, font) : text,
    start: table.u32(at),
    legal: (table.u8(at + 5) & 4) !== 0,
    restarts: (table.u8(at + 5) & 8) === 0,
    ...(font !== undefined ? { font } : {}),
  };
  return { level, end: textAt + 2 + length * 2 };
}
