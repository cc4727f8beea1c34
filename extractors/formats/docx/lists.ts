import type { List, ListLevel } from "../flow/numbering.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, elements, valOf } from "../package/xmlTree.ts";
import { readRunProperties, type ThemeFonts } from "./styles.ts";

/** The lists of numbering.xml by `w:numId`, and the levels that styles are tied to (`w:pStyle`). */
export type Lists = {
  readonly get: (id: string) => List | undefined;
  readonly levelOfStyle: (id: string, style: string) => number | undefined;
};

type Abstract = {
  readonly levels: (ListLevel | undefined)[];
  readonly styles: Map<string, number>;
  readonly link?: string | undefined;
};

export function readLists(root: XmlElement | undefined, theme: ThemeFonts): Lists {
  const abstracts = new Map<string, Abstract>();
  const byStyleLink = new Map<string, string>();
  for (const element of elements(root, "w:abstractNum")) {
    const id = element.attributes["w:abstractNumId"] ?? "";
    const abstract: Abstract = { levels: [], styles: new Map(), link: valOf(element, "w:numStyleLink") };
    for (const level of elements(element, "w:lvl")) readLevelInto(level, abstract, theme);
    const styleLink = valOf(element, "w:styleLink");
    if (styleLink !== undefined) byStyleLink.set(styleLink, id);
    abstracts.set(id, abstract);
  }
  const lists = new Map<string, { list: List; styles: ReadonlyMap<string, number> }>();
  for (const num of elements(root, "w:num")) {
    let key = valOf(num, "w:abstractNumId") ?? "";
    const link = abstracts.get(key)?.link;
    if (link !== undefined) key = byStyleLink.get(link) ?? key;
    const abstract = abstracts.get(key);
    if (!abstract) continue;
    const own: Abstract = { levels: [...abstract.levels], styles: abstract.styles };
    const starts: Record<number, number> = {};
    for (const override of elements(num, "w:lvlOverride")) {
      const level = Number.parseInt(override.attributes["w:ilvl"] ?? "", 10);
      const start = Number.parseInt(valOf(override, "w:startOverride") ?? "", 10);
      if (level >= 0 && level < 9 && !Number.isNaN(start)) starts[level] = start;
      for (const inner of elements(override, "w:lvl")) readLevelInto(inner, own, theme);
    }
    lists.set(num.attributes["w:numId"] ?? "", { list: { key, levels: own.levels, starts }, styles: abstract.styles });
  }
  return {
    get: (id) => lists.get(id)?.list,
    levelOfStyle: (id, style) => lists.get(id)?.styles.get(style),
  };
}

function readLevelInto(element: XmlElement, abstract: Abstract, theme: ThemeFonts): void {
  const level = Number.parseInt(element.attributes["w:ilvl"] ?? "", 10);
  if (!(level >= 0 && level < 9)) return;
  const fonts = readRunProperties(child(element, "w:rPr"), theme);
  const font = fonts.hAnsi ?? fonts.ascii;
  const style = valOf(element, "w:pStyle");
  if (style !== undefined) abstract.styles.set(style, level);
  const start = Number.parseInt(valOf(element, "w:start") ?? "", 10);
  const text = valOf(element, "w:lvlText") ?? "";
  const format = valOf(element, "w:numFmt") ?? "decimal";
  abstract.levels[level] = {
    format,
    text: format === "bullet" ? replaceSymbols(text, font) : text,
    start: Number.isNaN(start) ? (format === "bullet" ? 1 : 0) : start,
    legal: child(element, "w:isLgl") !== undefined,
    restarts: valOf(element, "w:lvlRestart") !== "0",
    ...(font !== undefined ? { font } : {}),
  };
}
