/** What only Markdown writes at the start of a line or around words. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/gm,
  /\*\*\S[^*\n]*\S\*\*/g,
  /^\|.*\|\s*$/gm,
  /<sup>\d+<\/sup>/g,
  /\[\^\d+\]/g,
];

/** Whether a text is Markdown: at least three of its signs, or two headings. A lone star or hash is none. */
export function isMarkdown(text: string): boolean {
  const sample = text.slice(0, 200_000);
  let signs = 0;
  for (const sign of SIGNS) signs += sample.match(sign)?.length ?? 0;
  return signs >= 3;
}
