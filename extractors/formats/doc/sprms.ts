import { readBytes } from "../package/byteReader.ts";

/**
 * The single property modifiers that the reader knows, by their code in Word 97 and later (MS-DOC 2.6). Those of Word 6
 * are translated to them; all others are stepped over.
 */
export const sprm = {
  deleted: 0x0800,
  inserted: 0x0801,
  symbol: 0x6a09,
  special: 0x0855,
  style: 0x4a30,
  plain: 0x2a33,
  bold: 0x0835,
  italic: 0x0836,
  capitals: 0x083b,
  hidden: 0x083c,
  size: 0x4a43,
  raised: 0x2a48,
  position: 0x4845,
  fontAscii: 0x4a4f,
  fontOther: 0x4a51,
  font: 0x4a3d,
  paragraphStyle: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerRowEnd: 0x244c,
  list: 0x460b,
  listLevel: 0x260a,
  outline: 0x2640,
  headerRow: 0x3404,
  tableShape: 0xd608,
  huge: 0x6646,
  tableModifiers: 0x646b,
  autoNumber: 0xc63e,
  autoLevel: 0x260d,
  tableBorders80: 0xd605,
  tableBorders: 0xd613,
} as const;

/** One-byte codes of Word 6 and 95 that mean the same; they are also the codes of a piece's one modifier. */
const oldCodes: Readonly<Record<number, number>> = {
  2: sprm.paragraphStyle,
  12: sprm.autoNumber,
  13: sprm.autoLevel,
  24: sprm.inTable,
  25: sprm.rowEnd,
  65: sprm.deleted,
  66: sprm.inserted,
  74: sprm.symbol,
  80: sprm.style,
  83: sprm.plain,
  85: sprm.bold,
  86: sprm.italic,
  91: sprm.capitals,
  92: sprm.hidden,
  93: sprm.font,
  99: sprm.size,
  101: sprm.position,
  104: sprm.raised,
  117: sprm.special,
  186: sprm.headerRow,
  187: sprm.tableBorders80,
  190: sprm.tableShape,
};

/** Operand lengths in Word 6 where they are not one byte: `v` has a length byte, `w` a length word, as in its file format. */
const oldLengths: Readonly<Record<number, number | "v" | "w">> = {
  2: 2,
  3: "v",
  12: "v",
  15: "v",
  16: 2,
  17: 2,
  18: 2,
  19: 2,
  20: 4,
  21: 2,
  22: 2,
  23: "v",
  26: 2,
  27: 2,
  28: 2,
  30: 2,
  31: 2,
  32: 2,
  33: 2,
  34: 2,
  35: 2,
  36: 2,
  38: 2,
  39: 2,
  40: 2,
  41: 2,
  42: 2,
  43: 2,
  45: 2,
  46: 2,
  47: 2,
  48: 2,
  49: 2,
  52: 0,
  68: "v",
  69: 2,
  70: 4,
  72: 2,
  73: 3,
  74: "v",
  80: 2,
  81: "v",
  82: "v",
  83: 0,
  93: 2,
  95: 3,
  96: 2,
  97: 2,
  99: 2,
  101: 2,
  103: "v",
  105: "v",
  106: "v",
  107: 2,
  108: "v",
  109: 2,
  110: 2,
  120: "v",
  121: 2,
  122: 2,
  123: 2,
  124: 2,
  182: 2,
  183: 2,
  184: 2,
  187: 12,
  188: "w",
  189: 2,
  190: "w",
  191: "v",
  192: 4,
  193: 5,
  194: 4,
  195: 2,
  196: 4,
  197: 2,
  198: 2,
  199: 5,
  200: 4,
};

/** Operand length by the three highest bits of a code of Word 97. */
const lengths: readonly number[] = [1, 1, 2, 4, 2, 2, -1, 3];

/** A modifier with its operand as a number (of up to four bytes) and as bytes. */
export type Modifier = { readonly code: number; readonly value: number; readonly operand: Uint8Array };

/** The modifiers of a list of them (`grpprl`), in order; reading ends at the first that does not fit. */
export function readModifiers(bytes: Uint8Array, old: boolean): readonly Modifier[] {
  const found: Modifier[] = [];
  const reader = readBytes(bytes);
  let at = 0;
  while (at + (old ? 1 : 2) <= bytes.length) {
    const raw = old ? reader.u8(at) : reader.u16(at);
    at += old ? 1 : 2;
    let length: number;
    if (old) {
      const rule = oldLengths[raw] ?? 1;
      length = rule === "v" ? reader.u8(at) : rule === "w" ? reader.u16(at) - 1 : rule;
      if (rule === "v") at += 1;
      if (rule === "w") at += 2;
    } else {
      length = lengths[raw >> 13]!;
      if (raw === 0xd608) {
        length = reader.u16(at) - 1;
        at += 2;
      } else if (length < 0) {
        length = reader.u8(at);
        at += 1;
        if (raw === 0xc615 && length === 255) length = tabsLength(reader, at);
      }
    }
    if (length < 0 || at + length > bytes.length) break;
    const code = old ? oldCodes[raw] : raw;
    if (code !== undefined)
      found.push({ code, value: numberAt(reader, at, length), operand: reader.slice(at, length) });
    at += length;
  }
  return found;
}

/** The one modifier that a piece may carry itself: a code of Word 6 and a byte. */
export function readPieceModifier(word: number): readonly Modifier[] {
  const code = oldCodes[(word >> 1) & 0x7f];
  const value = word >> 8;
  return code === undefined ? [] : [{ code, value, operand: Uint8Array.of(value) }];
}

function numberAt(reader: ReturnType<typeof readBytes>, at: number, length: number): number {
  return length === 1 ? reader.u8(at) : length === 2 ? reader.u16(at) : length >= 4 ? reader.u32(at) : 0;
}

/** A list of tab stops too long for its length byte: deletions of four bytes, additions of three. */
function tabsLength(reader: ReturnType<typeof readBytes>, at: number): number {
  const deletions = reader.u8(at);
  return 2 + deletions * 4 + reader.u8(at + 1 + deletions * 4) * 3;
}
