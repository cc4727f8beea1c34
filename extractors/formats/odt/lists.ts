import type { ListLevel } from "../flow/numbering.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, elements } from "../package/xmlTree.ts";

/** The levels of a list style by its name; of the style that numbers headings where no list style has that name. */
export type LevelsOf = (name: string | undefined) => readonly (ListLevel | undefined)[];

/** Number formats (OpenDocument 1.2, 19.500) as `formatCount` calls them; others count in digits. */
const formats: Readonly<Record<string, string>> = {
  "": "none",
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "01, 02, 03, ...": "decimalZero",
};

export function readListStyles(
  roots: readonly (XmlElement | undefined)[],
  fonts: ReadonlyMap<string, string>,
): LevelsOf {
  const styles = new Map<string, readonly (ListLevel | undefined)[]>();
  let outline: readonly (ListLevel | undefined)[] = [];
  for (const element of roots.flatMap((root) => elements(root)))
    if (element.name === "text:outline-style") outline = readLevels(element, fonts);
    else if (element.name === "text:list-style")
      styles.set(element.attributes["style:name"] ?? "", readLevels(element, fonts));
  return (name) => (name === undefined ? outline : (styles.get(name) ?? outline));
}

function readLevels(style: XmlElement, fonts: ReadonlyMap<string, string>): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const element of elements(style)) {
    const level = Number(element.attributes["text:level"]) - 1;
    if (level >= 0 && level < 10) levels[level] = readLevel(element, level, levels, fonts);
  }
  return levels;
}

function readLevel(
  element: XmlElement,
  level: number,
  above: readonly (ListLevel | undefined)[],
  fonts: ReadonlyMap<string, string>,
): ListLevel {
  const { attributes } = element;
  const before = attributes["style:num-prefix"] ?? "";
  const after = attributes["style:num-suffix"] ?? "";
  if (/bullet$/.test(element.name)) {
    const face = child(element, "style:text-properties")?.attributes["style:font-name"];
    const sign = replaceSymbols(
      attributes["text:bullet-char"] ?? "",
      face === undefined ? undefined : (fonts.get(face) ?? face),
    );
    return { format: "bullet", text: sign, start: 1 };
  }
  if (/image$/.test(element.name)) return { format: "bullet", text: "•", start: 1 };
  const format = formats[attributes["style:num-format"] ?? ""] ?? "decimal";
  const shown = Math.min(level + 1, Math.max(1, Number.parseInt(attributes["text:display-levels"] ?? "1", 10) || 1));
  const numbers = Array.from({ length: shown }, (_, index) => level - shown + 1 + index)
    .filter((at) => at === level || above[at]?.format !== "none")
    .map((at) => `%${at + 1}`);
  // LibreOffice writes what Word's lists print in full, beside what OpenDocument can say.
  const text = attributes["loext:num-list-format"]?.replace(/%(\d+)%/g, "%$1") ?? before + numbers.join(".") + after;
  return { format, text, start: Number.parseInt(attributes["text:start-value"] ?? "1", 10) || 0 };
}
