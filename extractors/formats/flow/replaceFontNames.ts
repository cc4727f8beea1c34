import { decodeXmlText, encodeXmlText } from "../package/decodeXml.ts";
import { isLegacyFont } from "./legacyFonts.ts";

/** Elements that name a font: of runs and styles, of themes and drawings; and in sheets. */
const naming = {
  docx: /<(?:\w+:)?(?:rFonts|latin|cs|ea)\b[^>]*>/g,
  xlsx: /<(?:\w+:)?(?:rFont|name|latin|cs|ea)\b[^>]*>/g,
} as const;
const attribute = /((?:\w+:)?(?:ascii|hAnsi|cs|eastAsia|typeface|val)\s*=\s*)("[^"]*"|'[^']*')/g;

/** A part whose legacy fonts are another: those found in the document, and those known by name, styles and themes too. */
export function replaceFontNames(
  source: string,
  legacy: ReadonlySet<string>,
  font: string,
  format: keyof typeof naming,
): string {
  return source.replace(naming[format], (tag) =>
    tag.replace(attribute, (whole, head: string, quoted: string) => {
      const name = decodeXmlText(quoted.slice(1, -1));
      return legacy.has(name) || isLegacyFont(name) ? `${head}"${encodeXmlText(font)}"` : whole;
    }),
  );
}
