import { readBytes } from "../package/byteReader.ts";
import { type Modifier, sprm } from "./sprms.ts";

/** How characters look: fonts by number, size in points. `font` is that of letters beyond ASCII. */
export type CharacterLook = {
  readonly ascii: number;
  readonly font: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly special: boolean;
  readonly symbol: { readonly font: number; readonly code: number } | undefined;
};

/** How a paragraph stands: in a table and how deep, at a row's end, in a list, as a heading. */
export type ParagraphLook = {
  readonly style: number;
  readonly inTable: boolean;
  readonly rowEnd: boolean;
  readonly innerRowEnd: boolean;
  readonly depth: number;
  readonly list: number;
  readonly level: number;
  readonly outline: number | undefined;
  readonly headerRow: boolean;
  readonly shape: Uint8Array | undefined;
  readonly autoNumber: Uint8Array | undefined;
  readonly autoLevel: number;
  /** True where lines are drawn around the row's cells. */
  readonly ruled: boolean;
};

/** A paragraph of which nothing is said. */
export const noParagraph: ParagraphLook = {
  style: 0,
  inTable: false,
  rowEnd: false,
  innerRowEnd: false,
  depth: 0,
  list: 0,
  level: 0,
  outline: undefined,
  headerRow: false,
  shape: undefined,
  autoNumber: undefined,
  autoLevel: 0,
  ruled: false,
};

/** A toggle of 128 is what the style says, 129 its opposite (MS-DOC 2.9.327). */
function toggle(value: number, ofStyle: boolean): boolean {
  return value === 128 ? ofStyle : value === 129 ? !ofStyle : value !== 0;
}

/** A look after modifiers; `style` is the look of the paragraph's style, to which toggles and `plain` refer. */
export function applyCharacters(
  look: CharacterLook,
  modifiers: readonly Modifier[],
  style: CharacterLook,
  characterStyle: (id: number) => readonly Modifier[],
  depth = 0,
): CharacterLook {
  if (modifiers.length === 0) return look;
  let next: { -readonly [K in keyof CharacterLook]: CharacterLook[K] } = { ...look };
  for (const { code, value, operand } of modifiers)
    switch (code) {
      case sprm.style:
        if (depth < 3) next = { ...applyCharacters(next, characterStyle(value), style, characterStyle, depth + 1) };
        break;
      case sprm.plain:
        next = { ...style, special: next.special };
        break;
      case sprm.font:
        next.ascii = next.font = value;
        break;
      case sprm.fontAscii:
        next.ascii = value;
        break;
      case sprm.fontOther:
        next.font = value;
        break;
      case sprm.size:
        next.size = value / 2;
        break;
      case sprm.bold:
        next.bold = toggle(value, style.bold);
        break;
      case sprm.italic:
        next.italic = toggle(value, style.italic);
        break;
      case sprm.capitals:
        next.capitals = toggle(value, style.capitals);
        break;
      case sprm.hidden:
        next.hidden = toggle(value, style.hidden);
        break;
      case sprm.raised:
        next.raised = value === 1;
        break;
      case sprm.position:
        next.raised = value >= 6 && value < 0x8000;
        break;
      case sprm.deleted:
        next.deleted = value === 1;
        break;
      case sprm.inserted:
        next.inserted = value === 1;
        break;
      case sprm.special:
        next.special = value !== 0;
        break;
      case sprm.symbol: {
        const reader = readBytes(operand);
        next.symbol = { font: reader.u16(0), code: operand.length >= 4 ? reader.u16(2) : reader.u8(2) };
        next.special = true;
        break;
      }
    }
  return next;
}

/** How a paragraph stands after its own modifiers. */
export function applyParagraph(look: ParagraphLook, modifiers: readonly Modifier[]): ParagraphLook {
  if (modifiers.length === 0) return look;
  const next: { -readonly [K in keyof ParagraphLook]: ParagraphLook[K] } = { ...look };
  for (const { code, value, operand } of modifiers)
    switch (code) {
      case sprm.inTable:
        next.inTable = value !== 0;
        break;
      case sprm.rowEnd:
        next.rowEnd = value !== 0;
        break;
      case sprm.innerRowEnd:
        next.innerRowEnd = value !== 0;
        break;
      case sprm.depth:
        next.depth = Math.min(value, 100);
        break;
      case sprm.list:
        next.list = value;
        break;
      case sprm.listLevel:
        next.level = Math.min(value, 8);
        break;
      case sprm.outline:
        next.outline = value < 9 ? value : undefined;
        break;
      case sprm.headerRow:
        next.headerRow = value !== 0;
        break;
      case sprm.tableShape:
        next.shape = operand;
        break;
      case sprm.autoNumber:
        next.autoNumber = operand;
        break;
      case sprm.autoLevel:
        next.autoLevel = value;
        break;
      case sprm.tableBorders80:
      case sprm.tableBorders:
        next.ruled = hasLine(operand, code === sprm.tableBorders ? 8 : operand.length >= 24 ? 4 : 2);
        break;
    }
  return next;
}

/** True where one of the border descriptions, each of that size, draws a line: width and kind are not zero. */
function hasLine(operand: Uint8Array, size: number): boolean {
  for (let at = 0; at + size <= operand.length; at += size) {
    const [first = 0, second = 0] = size === 8 ? operand.subarray(at + 4, at + 6) : operand.subarray(at, at + 2);
    if (size === 2 ? first !== 0 : first !== 0 && second !== 0 && second !== 255) return true;
  }
  return false;
}
