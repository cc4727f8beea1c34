/** An 8-bit charset in which UTF-8 may have been read: the byte of each of its characters, and how garbled text shows. */
export type CodePage = { readonly bytes: ReadonlyMap<string, number>; readonly quick: RegExp };

/**
 * The upper halves of charsets other than Windows': of consoles and of file names in archives (IBM 437 and 850), and of
 * the Macintosh, as which Excel there reads a CSV.
 */
const uppers: readonly (readonly [letters: string, quick: RegExp])[] = [
  [
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
    /ß[║╗]|[├─╞]./,
  ],
  [
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
    /ß[║╗]|[├─]./,
  ],
  [
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
    /·[∫ª]|[√ƒ∆]./,
  ],
];

/** The charsets of consoles, archives and the Macintosh. */
export const otherPages: readonly CodePage[] = uppers.map(([letters, quick]) => ({
  bytes: new Map(Array.from(letters, (letter, at) => [letter, 0x80 + at])),
  quick,
}));
