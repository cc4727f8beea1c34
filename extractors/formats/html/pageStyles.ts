import type { RunFormat } from "../flow/inlines.ts";

/** What a `style` says of text, as far as the readers care. */
export type TextStyle = RunFormat & { readonly hidden?: boolean };

/** Looks by simple selector: `p`, `.msonormal`, `p.msonormal`, all lower case. */
export type PageStyles = ReadonlyMap<string, TextStyle>;

/** The rules of a page's own style sheets whose selectors are an element, a class, or both. */
export function readPageStyles(css: string): PageStyles {
  const styles = new Map<string, TextStyle>();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/<!--|-->/g, "");
  for (const [, selectors = "", body = ""] of plain.matchAll(/([^{}]{1,2000})\{([^{}]{0,20000})\}/g)) {
    const style = readStyle(body);
    if (Object.keys(style).length === 0) continue;
    for (const selector of selectors.split(",")) {
      const name = selector.trim().toLowerCase();
      if (/^[a-z\d]*(\.[\w-]+)?$/.test(name) && name !== "") styles.set(name, { ...styles.get(name), ...style });
    }
  }
  return styles;
}

/** Declarations of a `style` attribute or rule. Sizes in points; pixels are three quarters of one. */
export function readStyle(declarations: string): TextStyle {
  const value = (name: string): string | undefined =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, "i").exec(declarations)?.[1]?.trim();
  const family =
    value("font-family") ?? /(?:^|;)\s*font\s*:[^;]*?(?:pt|px|em|%)(?:\/\S+)?\s+([^;]+)/i.exec(declarations)?.[1];
  const font = family
    ?.split(",")[0]
    ?.replace(/["']|&quot;/g, "")
    .trim();
  const size = /([\d.]+)\s*(pt|px)/i.exec(value("font-size") ?? "");
  const weight = value("font-weight");
  return {
    ...(font ? { font } : {}),
    ...(size ? { size: Number(size[1]) * (size[2]!.toLowerCase() === "px" ? 0.75 : 1) } : {}),
    ...(weight !== undefined ? { bold: /bold|[6-9]00/i.test(weight) } : {}),
    ...(value("font-style") !== undefined ? { italic: /italic|oblique/i.test(value("font-style")!) } : {}),
    ...(value("vertical-align") === "super" ? { raised: true } : {}),
    ...(/^none/i.test(value("display") ?? "") || /^hidden/i.test(value("visibility") ?? "") ? { hidden: true } : {}),
  };
}
