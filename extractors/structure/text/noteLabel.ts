/** The label that a footnote would have if it began with this line, or `undefined`. `alone`: nothing else on the line. */
export type NoteLabel = { readonly label: number; readonly length: number; readonly alone: boolean };

/**
 * The label at the start of a line of a text dump: `1 Nghị quyết …`, `12. …` and `1- …` are items and none, `02 vụ` is a figure.
 *
 * @example
 * noteLabel("3 Báo cáo số 276-BC/TU") // → { label: 3, length: 2, alone: false }
 */
export function noteLabel(text: string): NoteLabel | undefined {
  const match = /^\[?([1-9]\d{0,2})(?:\]\s*|\s+|$|(?=[“"(+]|-(?!\s)|\p{Lu}\p{L}))/u.exec(text);
  if (!match) return undefined;
  const label = Number(match[1]);
  return { label, length: match[0].length, alone: match[0].length === text.length };
}
