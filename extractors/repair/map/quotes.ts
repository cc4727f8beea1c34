import type { Edit } from "../text/edits.ts";

/** A quotation longer than this is taken to be two signs that have nothing to do with each other. */
const LONGEST = 1500;
/** After this many pairs a quote whose partner a page break has moved away is one too. */
const LEAST_PAIRS = 2;
const opening = /(?<=^|[\s([“‘<])<(?=[\p{L}\p{N}\p{S}])/gmu;
const closingAlone = /(?<=[\p{L}.!?…])=(?=[,.;:)]|\s+(?![\s\d=<>]))/gmu;
const closing = /(?<=[\p{L}\p{N}\p{S}.,;!?)…])=(?![=>])/gmu;

/**
 * Edits that make `<` and `=` the quotes “ and ” again, which the or-rule made of them (U+201C → 20|1C = 3C).
 *
 * Only in texts found to be hurt by that rule, and only in pairs, one perhaps inside the other: `<` before a word,
 * `=` after one.
 * `40 = 20 + 20` and `a < b` stay.
 */
export function repairQuotes(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (at: number, fixed: string): void =>
    void edits.push({
      start: at,
      end: at + 1,
      fixed,
      rule: "tounicode-or",
      evidence: "a pair of quotes under the or-rule",
      confidence: 0.98,
    });
  const signs = [...text.matchAll(opening), ...text.matchAll(closing)].sort((a, b) => a.index - b.index);
  const open: number[] = [];
  for (const { index, 0: sign } of signs) {
    if (sign === "<") open.push(index);
    else {
      const start = open.pop();
      if (start === undefined || index - start > LONGEST) continue;
      add(start, "“");
      add(index, "”");
    }
  }
  if (edits.length >= LEAST_PAIRS * 2) {
    const done = new Set(edits.map((edit) => edit.start));
    for (const { index } of text.matchAll(opening)) if (!done.has(index)) add(index, "“");
    for (const { index } of text.matchAll(closingAlone)) if (!done.has(index)) add(index, "”");
  }
  return edits.sort((a, b) => a.start - b.start);
}
