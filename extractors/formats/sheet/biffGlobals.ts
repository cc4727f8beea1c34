import { decodeCodePage } from "../flow/codePages.ts";
import type { RunFormat } from "../flow/inlines.ts";
import { readBytes } from "../package/byteReader.ts";
import { type BiffString, readRecords, readStrings } from "./biff.ts";
import type { NumberFormat } from "./formatNumber.ts";

/** What a workbook stream says of all its sheets (MS-XLS 2.1.7.20.3; Excel 5 and 95 have the same records, 8-bit). */
export type BiffGlobals = {
  readonly old: boolean;
  readonly page: number;
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly at: number;
    readonly hidden: boolean;
    readonly kind: number;
  }[];
  readonly strings: readonly BiffString[];
  /** The look of a font by its number; number 4 is never used. */
  readonly look: (font: number) => RunFormat;
  readonly cellFont: (style: number) => number;
  readonly cellFormat: (style: number) => NumberFormat;
};

export function readGlobals(bytes: Uint8Array, cellLimit: number): BiffGlobals {
  const sheets: { name: string; at: number; hidden: boolean; kind: number }[] = [];
  const strings: BiffString[] = [];
  const looks: RunFormat[] = [];
  const styles: { font: number; format: number }[] = [];
  const codes = new Map<number, string>();
  let old = false;
  let page = 1252;
  let date1904 = false;
  for (const { id, parts } of readRecords(bytes, 0)) {
    const body = readBytes(parts[0]!);
    if (id === 0x809) old = body.u16(0) < 0x600;
    else if (id === 0x42) page = body.u16(0);
    else if (id === 0x22) date1904 = body.u16(0) === 1;
    else if (id === 0x85) {
      const name = old ? decodeCodePage(body.slice(7, body.u8(6)), page) : readStrings(parts, 6).string(1).text;
      sheets.push({ name, at: body.u32(0), hidden: (body.u8(4) & 3) !== 0, kind: body.u8(5) });
    } else if (id === 0x31) {
      const name = old ? decodeCodePage(body.slice(15, body.u8(14)), page) : readStrings(parts, 14).string(1).text;
      looks.push(fontLook(name, body.u16(0), body.u16(2), body.u16(6), body.u16(8)));
    } else if (id === 0xe0) styles.push({ font: body.u16(0), format: body.u16(2) });
    else if (id === 0x41e) {
      const code = old ? decodeCodePage(body.slice(3, body.u8(2)), page) : readStrings(parts, 2).string(2).text;
      codes.set(body.u16(0), code);
    } else if (id === 0xfc) {
      const reader = readStrings(parts, 8);
      const count = Math.min(body.u32(4), cellLimit);
      for (let index = 0; index < count && !reader.done(); index++) strings.push(reader.string(2));
    }
  }
  return {
    old,
    page,
    date1904,
    sheets,
    strings,
    look: (font) => looks[font > 4 ? font - 1 : font] ?? {},
    cellFont: (style) => styles[style]?.font ?? 0,
    cellFormat: (style) => {
      const format = styles[style]?.format ?? 0;
      return codes.get(format) ?? format;
    },
  };
}

/** Heights come in twentieths of a point; a weight of 700 is bold; an escapement of 1 is raised. */
function fontLook(font: string, height: number, flags: number, weight: number, escapement: number): RunFormat {
  return {
    ...(font !== "" ? { font } : {}),
    ...(height > 0 ? { size: height / 20 } : {}),
    ...(weight >= 600 ? { bold: true } : {}),
    ...(flags & 2 ? { italic: true } : {}),
    ...(escapement === 1 ? { raised: true } : {}),
  };
}
