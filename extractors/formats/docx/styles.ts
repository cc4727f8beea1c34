import type { XmlElement } from "../package/parseXml.ts";
import { child, descendant, elements, valOf } from "../package/xmlTree.ts";

/** What a `w:rPr` says of its text, fonts by script (ECMA-376 §17.3.2.26); `undefined` is inherited. */
export type RunProperties = {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly cs?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
};

/** What a `w:pPr` says of its paragraph. */
export type ParagraphProperties = {
  readonly outline?: number;
  readonly list?: string;
  readonly level?: number;
};

export type Style = {
  readonly name: string;
  readonly based: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
};

/** The styles of a document; `run` and `paragraph` give a style's properties with all it is based on. */
export type Styles = {
  readonly defaults: RunProperties;
  readonly defaultParagraph: string | undefined;
  readonly name: (id: string) => string | undefined;
  readonly run: (id: string | undefined) => RunProperties;
  readonly paragraph: (id: string | undefined) => ParagraphProperties;
};

/** Fonts that a theme gives to `minorHAnsi` and the like. */
export type ThemeFonts = Readonly<Record<string, string>>;

export function readThemeFonts(root: XmlElement | undefined): ThemeFonts {
  const scheme = descendant(root, "a:fontScheme");
  const fonts: Record<string, string> = {};
  for (const kind of ["major", "minor"]) {
    const face = child(scheme, `a:${kind}Font`);
    const latin = child(face, "a:latin")?.attributes.typeface;
    const cs = child(face, "a:cs")?.attributes.typeface;
    if (latin) fonts[`${kind}Ascii`] = fonts[`${kind}HAnsi`] = latin;
    if (cs) fonts[`${kind}Bidi`] = cs;
  }
  return fonts;
}

export function readStyles(root: XmlElement | undefined, theme: ThemeFonts): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  for (const style of elements(root, "w:style")) {
    const id = style.attributes["w:styleId"];
    if (id === undefined) continue;
    const isDefault = isOn(style.attributes["w:default"]);
    if (isDefault && style.attributes["w:type"] === "paragraph") defaultParagraph = id;
    styles.set(id, {
      name: valOf(style, "w:name") ?? id,
      based: valOf(style, "w:basedOn"),
      run: readRunProperties(child(style, "w:rPr"), theme),
      paragraph: readParagraphProperties(child(style, "w:pPr")),
    });
  }
  const inherit = <T extends object>(pick: (style: Style) => T): ((id: string | undefined) => T) => {
    const known = new Map<string, T>();
    const get = (id: string | undefined, depth = 0): T => {
      const style = id === undefined || depth > 20 ? undefined : styles.get(id);
      if (!style) return {} as T;
      const seen = known.get(id!);
      if (seen) return seen;
      const whole = { ...get(style.based, depth + 1), ...pick(style) };
      known.set(id!, whole);
      return whole;
    };
    return (id) => get(id);
  };
  const defaults = readRunProperties(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr"), theme);
  return {
    defaults,
    defaultParagraph,
    name: (id) => styles.get(id)?.name,
    run: inherit((style) => style.run),
    paragraph: inherit((style) => style.paragraph),
  };
}

const off = /^(0|false|off|none)$/i;
function isOn(value: string | undefined): boolean {
  return value !== undefined && !off.test(value);
}

/** A `w:rPr` as properties; sizes come in half points (§17.3.2.38) and leave in points. */
export function readRunProperties(element: XmlElement | undefined, theme: ThemeFonts): RunProperties {
  const found: Record<string, unknown> = {};
  for (const property of element?.children ?? []) {
    if (typeof property === "string") continue;
    const { attributes } = property;
    const value = attributes["w:val"];
    if (property.name === "w:rFonts") {
      const font = (name: string, themed: string | undefined): string | undefined =>
        (themed !== undefined ? theme[themed] : undefined) ?? attributes[name];
      const ascii = font("w:ascii", attributes["w:asciiTheme"]);
      const hAnsi = font("w:hAnsi", attributes["w:hAnsiTheme"]);
      const cs = font("w:cs", attributes["w:cstheme"]);
      if (ascii !== undefined) found.ascii = ascii;
      if (hAnsi !== undefined) found.hAnsi = hAnsi;
      if (cs !== undefined) found.cs = cs;
    } else if (property.name === "w:sz" && value !== undefined) found.size = Number.parseFloat(value) / 2 || undefined;
    else if (property.name === "w:b") found.bold = isOn(value ?? "1");
    else if (property.name === "w:i") found.italic = isOn(value ?? "1");
    else if (property.name === "w:vanish" || property.name === "w:webHidden") {
      if (property.name === "w:vanish") found.hidden = isOn(value ?? "1");
    } else if (property.name === "w:caps") found.capitals = isOn(value ?? "1");
    else if (property.name === "w:vertAlign") found.raised = value === "superscript";
    else if (property.name === "w:position" && value !== undefined && Number.parseInt(value, 10) >= 6)
      found.raised = true;
  }
  return found as RunProperties;
}

export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const outline = Number.parseInt(valOf(element, "w:outlineLvl") ?? "", 10);
  const numbering = child(element, "w:numPr");
  const list = valOf(numbering, "w:numId");
  const level = Number.parseInt(valOf(numbering, "w:ilvl") ?? "", 10);
  return {
    ...(outline >= 0 && outline <= 9 ? { outline } : {}),
    ...(list !== undefined ? { list } : {}),
    ...(level >= 0 && level <= 8 ? { level } : {}),
  };
}
