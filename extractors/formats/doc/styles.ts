import { decodeCharset } from "../flow/codePages.ts";
import { type ByteReader, readBytes } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";
import { applyCharacters, applyParagraph, type CharacterLook, noParagraph, type ParagraphLook } from "./looks.ts";
import { type Modifier, readModifiers } from "./sprms.ts";

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
