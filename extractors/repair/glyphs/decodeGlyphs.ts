import type { Document, Run } from "../../../model/document.ts";
import type { RunInFlow } from "../document/readFlows.ts";
import type { Edit } from "../text/edits.ts";
import { type Decoded, decideCodes } from "./decideCodes.ts";
import { partsOf } from "./partsOf.ts";

/**
 * Edits of runs whose glyph codes are known, by run: one code of one font is one letter wherever it stands.
 *
 * `runs` are the runs of the document in reading order, with what parts them (a space, a line end) after each.
 * `skip` names fonts that are better read another way (legacy charsets).
 */
export function decodeGlyphs(
  document: Document,
  runs: readonly RunInFlow[],
  skip: ReadonlySet<string>,
): ReadonlyMap<Run, readonly Edit[]> {
  const letters = decideCodes(document, runs, skip);
  const edits = new Map<Run, readonly Edit[]>();
  for (const { run } of runs) {
    const font = letters.get(run.font ?? "");
    if (run.glyphs === undefined || font === undefined) continue;
    const found = editsOf(run, font);
    if (found.length > 0) edits.set(run, found);
  }
  return edits;
}

/** One edit a word: all its letters that change. */
function editsOf(run: Run, letters: ReadonlyMap<number, Decoded>): readonly Edit[] {
  const edits: Edit[] = [];
  let word:
    | { start: number; end: number; fixed: string; rules: Set<string>; confidence: number; changed: boolean }
    | undefined;
  const close = (): void => {
    if (word?.changed && word.fixed !== run.text.slice(word.start, word.end))
      edits.push({
        start: word.start,
        end: word.end,
        fixed: word.fixed,
        rule: [...word.rules].sort().join("+"),
        evidence: `the ${word.rules.has("glyph-shape") ? "shapes" : "codes"} of the font's glyphs`,
        confidence: word.confidence,
      });
    word = undefined;
  };
  for (const { start, text, code } of partsOf(run)) {
    const decoded = code === undefined ? undefined : letters.get(code);
    const fixed = decoded?.letter ?? text;
    word ??= { start, end: start, fixed: "", rules: new Set(), confidence: 1, changed: false };
    word.end = start + text.length;
    word.fixed += fixed;
    if (decoded !== undefined && fixed !== text) {
      word.changed = true;
      word.rules.add(`glyph-${decoded.rule}`);
      word.confidence = Math.min(word.confidence, decoded.confidence);
    }
    if (fixed === " ") close();
  }
  close();
  return edits;
}
