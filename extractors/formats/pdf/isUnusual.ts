/** All letters of Vietnamese, all signs of ASCII, and the signs that word processors put in: nothing else is expected. */
const USUAL =
  /^[\t\n\r -~\u00a0\u00ad\u2000-\u200b\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ab\u20ac\u2190-\u2193\u21d2\u2212\u2248\u2260\u2264\u2265\u25a0\u25a1\u25aa\u25ab\u25cb\u25cf\u25e6\u2605\u2713\u2714\u2751\u27a2\uf000-\uf0ff©«®°±²³´·¹»¼½¾×÷§£¥àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323ﬀ-ﬄ]*$/;

/**
 * Whether the letters that a font's map gives for a glyph would surprise in a Vietnamese text, an empty map too.
 *
 * @example
 * isUnusual("ß") // → true
 * isUnusual("ệ") // → false
 */
export function isUnusual(letters: string): boolean {
  return letters === "" || !USUAL.test(letters);
}
