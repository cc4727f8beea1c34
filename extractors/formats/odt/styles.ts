import type { XmlElement } from "../package/parseXml.ts";
import { child, elements } from "../package/xmlTree.ts";
import { type LevelsOf, readListStyles } from "./lists.ts";

/** What `style:text-properties` say of text; `undefined` is inherited. `scale` is a size in hundredths of the inherited one. */
export type TextLook = {
  readonly font?: string;
  readonly size?: number;
  readonly scale?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
};

/** The styles of a document, resolved through what each is based on (OpenDocument 1.2, 16.2). */
export type Styles = {
  /** The look of text in a paragraph of that style. */
  readonly paragraph: (name: string | undefined) => TextLook;
  /** A look under the text style of a span. */
  readonly span: (name: string | undefined, inherited: TextLook) => TextLook;
  /** Whether a paragraph's style is the one of titles, or based on it. */
  readonly isTitle: (name: string | undefined) => boolean;
  /** The list style that a paragraph's style names. */
  readonly listOf: (name: string | undefined) => string | undefined;
  /** Whether a cell's style draws a line on any side. */
  readonly hasBorder: (name: string | undefined) => boolean;
  readonly levels: LevelsOf;
};

type Style = {
  readonly name: string;
  readonly parent: string | undefined;
  readonly look: TextLook;
  readonly list: string | undefined;
  readonly bordered: boolean;
};

/** The styles of some parts of a package (`office:styles`, `office:automatic-styles`): a later one of the same name stands. */
export function readStyles(roots: readonly (XmlElement | undefined)[]): Styles {
  const fonts = new Map<string, string>();
  for (const face of roots.flatMap((root) => elements(root, "style:font-face")))
    fonts.set(face.attributes["style:name"] ?? "", faceName(face.attributes["svg:font-family"] ?? ""));
  const styles = new Map<string, Style>();
  let base: TextLook = {};
  for (const element of roots.flatMap((root) => elements(root))) {
    const family = element.attributes["style:family"] ?? "";
    const look = readLook(child(element, "style:text-properties"), fonts);
    if (element.name === "style:default-style" && family === "paragraph") base = look;
    if (element.name !== "style:style") continue;
    const name = element.attributes["style:name"] ?? "";
    const drawn = child(element, "style:table-cell-properties")?.attributes ?? {};
    styles.set(`${family}/${name}`, {
      name,
      parent: element.attributes["style:parent-style-name"],
      look,
      list: element.attributes["style:list-style-name"],
      bordered: Object.entries(drawn).some(([key, value]) => /^fo:border/.test(key) && !/^(none|hidden)\b/.test(value)),
    });
  }
  const chain = (family: string, name: string | undefined): readonly Style[] => {
    const found: Style[] = [];
    let style = styles.get(`${family}/${name}`);
    while (style && found.length < 20 && !found.includes(style)) {
      found.unshift(style);
      style = styles.get(`${family}/${style.parent}`);
    }
    return found;
  };
  const resolved = new Map<string, TextLook>();
  const paragraph = (name: string | undefined): TextLook => {
    const known = resolved.get(name ?? "");
    if (known) return known;
    const look = chain("paragraph", name).reduce((above, style) => applyLook(above, style.look), base);
    resolved.set(name ?? "", look);
    return look;
  };
  return {
    paragraph,
    span: (name, inherited) => chain("text", name).reduce((above, style) => applyLook(above, style.look), inherited),
    isTitle: (name) => chain("paragraph", name).some((style) => style.name === "Title"),
    listOf: (name) => chain("paragraph", name).findLast((style) => style.list !== undefined)?.list,
    hasBorder: (name) => chain("table-cell", name).some((style) => style.bordered),
    levels: readListStyles(roots, fonts),
  };
}

/** A look with what a style says of its own; sizes in percent are those of the look above. */
function applyLook(above: TextLook, { scale, ...own }: TextLook): TextLook {
  const look = { ...above, ...own };
  return scale === undefined || above.size === undefined ? look : { ...look, size: (above.size * scale) / 100 };
}

function faceName(family: string): string {
  return (family.split(",")[0] ?? "").replace(/['"]/g, "").trim();
}

/** Text properties (OpenDocument 1.2, 20.2 to 20.427); text that stands a third of its size higher is raised. */
function readLook(element: XmlElement | undefined, fonts: ReadonlyMap<string, string>): TextLook {
  const { attributes = {} as Readonly<Record<string, string>> } = element ?? {};
  const named = attributes["style:font-name"];
  const font = (named === undefined ? undefined : (fonts.get(named) ?? named)) ?? attributes["fo:font-family"];
  const size = /^([\d.]+)(pt|%)$/.exec(attributes["fo:font-size"] ?? "");
  const weight = attributes["fo:font-weight"];
  const slant = attributes["fo:font-style"];
  const position = attributes["style:text-position"];
  const shown = attributes["text:display"];
  const transform = attributes["fo:text-transform"];
  return {
    ...(font ? { font: faceName(font) } : {}),
    ...(size ? { [size[2] === "%" ? "scale" : "size"]: Number(size[1]) } : {}),
    ...(weight !== undefined ? { bold: /^(bold|[6-9]00)$/.test(weight) } : {}),
    ...(slant !== undefined ? { italic: slant !== "normal" } : {}),
    ...(position !== undefined
      ? { raised: /^super/.test(position) || Number.parseFloat(position.split(" ")[0] ?? "") >= 15 }
      : {}),
    ...(shown !== undefined ? { hidden: shown === "none" } : {}),
    ...(transform !== undefined ? { capitals: transform === "uppercase" } : {}),
  };
}
