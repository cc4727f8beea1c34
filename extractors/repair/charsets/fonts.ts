import type { Charset } from "./charset.ts";

/** What the name of a font says of the charset it was made for. First match wins; most fonts say nothing. */
const RULES: readonly (readonly [RegExp, Charset])[] = [
  [
    /^\.?vn(time|arial|avant|book|century|clarendon|commercial|cooper|couri|exotic|fourth|free|gothic|helv|kool|linus|lucida|monotype|mystical|palm|park|present|revue|rock|shell|south|stamp|techn|teknical|tifani|univers|vogue|aristote|black|bodoni|tims)/i,
    "tcvn3",
  ],
  [/^\.vn/i, "tcvn3"],
  [/^vni[-\s_]/i, "vni"],
  [/^vps\s/i, "vps"],
  [/^(vi |u?hoai|heo may|minh quan|phuong thao|tha huong|viscii)/i, "viscii"],
  [/^vk? ?(sans|roman|time)s? ?bk/i, "bkhcm2"],
  [/^(vnbk|vn bk|bk ?hcm|vbk)/i, "bkhcm2"],
  [/^(svn|vnt|vni?w|vietware)/i, "vietwareX"],
];

/**
 * The charset a font was made for, by its name; `undefined` of fonts that say nothing.
 *
 * A name is a hint and no proof: files that declare `.VnTime` and hold Unicode exist.
 *
 * @example
 * charsetOfFont(".VnTimeH") // → "tcvn3"
 * charsetOfFont("Times New Roman") // → undefined
 */
export function charsetOfFont(font: string | undefined): Charset | undefined {
  const name = font?.replace(/^[A-Z]{6}\+/, "").trim();
  return name === undefined ? undefined : RULES.find(([pattern]) => pattern.test(name))?.[1];
}

/** True of TCVN3 fonts that draw lower-case codes as capitals: `.VnTimeH`, `.VnArialH`, `VnTimeH-Bold`. */
export function drawsCapitals(font: string | undefined): boolean {
  return /^([A-Z]{6}\+)?\.?vn.*h(\s|-|,|$)/i.test(font ?? "") && !/(south|tech|goth|ench)$/i.test(font ?? "");
}
