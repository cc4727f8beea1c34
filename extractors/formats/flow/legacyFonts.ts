/**
 * Names of fonts that draw 8-bit Vietnamese charsets. Only used to be careful with their letters (never put into
 * capitals, never decoded by a Windows code page): which charset a run is in is for the repair to find out.
 */
const legacyNames = /^\.?vn|^vni|tcvn|^abc|viscii|^vps|bkhcm|vietware/i;

export function isLegacyFont(name: string | undefined): boolean {
  return name !== undefined && legacyNames.test(name);
}

/** ASCII and the letters of Vietnamese Unicode. */
const unicodeOnly = /^[\u0000-\u007f\u2010-\u2026ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/**
 * Text as “all capitals” prints it. Letters of a legacy font stay as typed: `é` of TCVN3 is ố, and its capital is not É.
 */
export function toCapitals(text: string, font: string | undefined): string {
  return isLegacyFont(font) || !unicodeOnly.test(text) ? text : text.toUpperCase();
}
