/**
 * A text as a field of CSV (RFC 4180): in quotes, which are doubled inside, where it holds a comma, a quote or a line end.
 *
 * @example
 * csvField('xã "Ba", huyện') // → '"xã ""Ba"", huyện"'
 */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
