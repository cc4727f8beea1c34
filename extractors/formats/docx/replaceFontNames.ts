import { isLegacyFont } from "../flow/legacyFonts.ts";
import { decodeXmlText, encodeXmlText } from "../package/decodeXml.ts";

/** Elements that name a font: of runs and styles, of themes and drawings; and in sheets. */
const naming = {
  word: /<(?:\w+:)?(?:rFonts|latin|cs|ea)\b[^>]*>/g,
  sheet: /<(?:\w+:)?(?:rFont|name|latin|cs|ea)\b[^>]*>/g,
} as const;
const attribute = /((?:\w+:)?(?:ascii|hAnsi|cs|eastAsia|typeface|val)\s*=\s*)("[^"]*"|'[^']*')/g;

/** A part whose legacy fonts are another: those found in the document, and those known by name, styles and themes too. */
export function replaceFontNames(
  source: string,
  legacy: ReadonlySet<string>,
  font: string,
  kind: keyof typeof naming = "word",
): string {
  return source.replace(naming[kind], (tag) =>
    tag.replace(attribute, (whole, head: string, quoted: string) => {
      const name = decodeXmlText(quoted.slice(1, -1));
      return legacy.has(name) || isLegacyFont(name) ? `${head}"${encodeXmlText(font)}"` : whole;
    }),
  );
}
