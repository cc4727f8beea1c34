/** Letters by character code, as a font's ToUnicode map gives them (PDF 32000-1, 9.10.3). */
export type CodeLetters = ReadonlyMap<number, string>;

/** The most codes that one range is opened to: a whole font of two-byte codes. */
const LONGEST_RANGE = 0x10000;
const BLOCK = 100;

/** Reads the entries of a ToUnicode map. What makes no sense is left out. */
export function parseToUnicode(map: string): CodeLetters {
  const letters = new Map<number, string>();
  for (const [, body = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code, text] of body.matchAll(/<([\da-f\s]+)>\s*<([\da-f\s]*)>/gi))
      letters.set(numberOf(code!), textOf(text!));
  for (const [, body = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, to, list, text] of body.matchAll(
      /<([\da-f\s]+)>\s*<([\da-f\s]+)>\s*(?:\[([^\]]*)\]|<([\da-f\s]*)>)/gi,
    )) {
      const first = numberOf(from!);
      const count = Math.min(numberOf(to!) - first + 1, LONGEST_RANGE);
      const listed = list === undefined ? undefined : [...list.matchAll(/<([\da-f\s]*)>/gi)].map(([, one]) => one!);
      for (let at = 0; at < count; at++) {
        if (listed === undefined) letters.set(first + at, moved(textOf(text!), at));
        else if (listed[at] !== undefined) letters.set(first + at, textOf(listed[at]!));
      }
    }
  return letters;
}

/** Writes a ToUnicode map for codes of `width` bytes. */
export function writeToUnicode(letters: CodeLetters, width: 1 | 2): string {
  const digits = width * 2;
  const entries = [...letters]
    .filter(([code, text]) => text !== "" && code < 256 ** width)
    .sort(([one], [other]) => one - other)
    .map(([code, text]) => `<${hex(code, digits)}> <${[...text].map(utf16).join("")}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += BLOCK) {
    const some = entries.slice(at, at + BLOCK);
    blocks.push(`${some.length} beginbfchar`, ...some, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    `<${hex(0, digits)}> <${"F".repeat(digits)}>`,
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
    "",
  ].join("\n");
}

function numberOf(code: string): number {
  return Number.parseInt(code.replace(/\s/g, ""), 16);
}

function textOf(code: string): string {
  const units = code.replace(/\s/g, "").match(/.{1,4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** The text whose last unit is so many further on. */
function moved(text: string, by: number): string {
  return text === "" ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function utf16(letter: string): string {
  return [...Array(letter.length).keys()].map((at) => hex(letter.charCodeAt(at), 4)).join("");
}

function hex(code: number, digits: number): string {
  return code.toString(16).toUpperCase().padStart(digits, "0");
}
