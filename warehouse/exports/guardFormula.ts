const dangerous = /^[\s\u00a0]*[=+\-@＝＋－＠]/;

/**
 * A text that a spreadsheet takes as text: one that begins like a formula (`=`, `+`, `-`, `@`, after spaces or tabs
 * too) gets an apostrophe in front.
 */
export function guardFormula(text: string): string {
  return dangerous.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
