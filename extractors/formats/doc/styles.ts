import { decodeCharset } from "../flow/codePages.ts";
import { type ByteReader, readBytes } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";
import { type Modifier, readModifiers, sprm } from "./sprms.ts";

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

export type DocStyles = {
  readonly paragraph: (id: number) => ParagraphLook;
  readonly characters: (id: number) => CharacterLook;
  readonly name: (id: number) => string;
  /** The modifiers of a character style with all it is based on. */
  readonly characterStyle: (id: number) => readonly Modifier[];
};

type Style = {
  name: string;
  kind: number;
  base: number;
  paragraph: readonly Modifier[];
  characters: readonly Modifier[];
  builtIn: number;
};

const noParagraph: ParagraphLook = {
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

/** The styles of a DOC (MS-DOC 2.4.6): what each gives to its paragraphs and their characters, with all it is based on. */
export function readStyles(table: ByteReader, fib: Fib): DocStyles {
  const { styles, defaults } = readSheet(table, fib);
  const chain = (id: number, pick: (style: Style) => readonly Modifier[]): readonly Modifier[] => {
    const all: (readonly Modifier[])[] = [];
    const seen = new Set<number>();
    for (let at = id; styles.has(at) && !seen.has(at); at = styles.get(at)!.base) {
      seen.add(at);
      all.unshift(pick(styles.get(at)!));
    }
    return all.flat();
  };
  const headingOf = (id: number): number | undefined => {
    const builtIn = styles.get(id)?.builtIn ?? 0;
    return builtIn >= 1 && builtIn <= 9 ? builtIn - 1 : undefined;
  };
  const characterStyle = remember((id) => chain(id, (style) => style.characters));
  const base = remember((id) =>
    applyCharacters(
      defaults,
      chain(id, (style) => style.characters),
      defaults,
      characterStyle,
    ),
  );
  return {
    paragraph: remember((id) =>
      applyParagraph(
        { ...noParagraph, style: id, outline: headingOf(id) },
        chain(id, (style) => style.paragraph),
      ),
    ),
    characters: base,
    name: (id) => styles.get(id)?.name ?? "",
    characterStyle,
  };
}

function remember<T>(make: (id: number) => T): (id: number) => T {
  const known = new Map<number, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, make(id));
    return known.get(id)!;
  };
}

function readSheet(table: ByteReader, fib: Fib): { styles: Map<number, Style>; defaults: CharacterLook } {
  const { at, size } = fib.locate("styles");
  const end = Math.min(at + size, table.length);
  const headLength = table.u16(at);
  const count = size === 0 ? 0 : Math.min(table.u16(at + 2), 4096);
  const baseLength = table.u16(at + 4);
  const ascii = headLength >= 14 ? table.u16(at + 14) : 0;
  const other = fib.old ? ascii : headLength >= 18 ? table.u16(at + 18) : ascii;
  const styles = new Map<number, Style>();
  let next = at + 2 + headLength;
  for (let id = 0; id < count && next + 2 <= end; id++) {
    const length = table.u16(next);
    next += 2;
    if (length > 0) styles.set(id, readStyle(table.slice(next, length), baseLength, fib.old));
    next += length + (length & 1);
  }
  const defaults = {
    ascii,
    font: other,
    size: 10,
    bold: false,
    italic: false,
    raised: false,
    hidden: false,
    capitals: false,
    deleted: false,
    inserted: false,
    special: false,
    symbol: undefined,
  };
  return { styles, defaults };
}

function readStyle(bytes: Uint8Array, baseLength: number, old: boolean): Style {
  const reader = readBytes(bytes);
  const builtIn = reader.u16(0) & 0x0fff;
  const kind = reader.u16(2) & 15;
  const base = reader.u16(2) >> 4;
  const updates = reader.u16(4) & 15;
  const nameLength = old ? reader.u8(baseLength) : reader.u16(baseLength);
  const nameStart = baseLength + (old ? 1 : 2);
  const nameBytes = reader.slice(nameStart, old ? nameLength : nameLength * 2);
  const name = old ? decodeCharset(nameBytes, 0) : new TextDecoder("utf-16le").decode(nameBytes);
  let at = nameStart + nameBytes.length + (old ? 1 : 2);
  const lists: (readonly Modifier[])[] = [];
  for (let index = 0; index < updates; index++) {
    at += at & 1;
    const length = reader.u16(at);
    const skip = kind === 1 && index === 0 ? 2 : 0;
    lists.push(readModifiers(reader.slice(at + 2 + skip, Math.max(0, length - skip)), old));
    at += 2 + length;
  }
  const [first = [], second = []] = lists;
  return { name, kind, base, builtIn, paragraph: kind === 1 ? first : [], characters: kind === 1 ? second : first };
}

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
