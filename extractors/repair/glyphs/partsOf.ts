import type { Run } from "../../../model/document.ts";

/** A stretch of a run's text, and the code of the glyph that drew it. */
export type Part = { readonly start: number; readonly text: string; readonly code?: number };

/** The text of a run cut by glyph; what no glyph drew (a space put in by the reader) has no code. */
export function partsOf(run: Run): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [code, text] of run.glyphs!) {
    if (text === "") {
      parts.push({ start: at, text, code });
      continue;
    }
    const found = run.text.indexOf(text, at);
    if (found < 0 || found - at > 2) continue;
    if (found > at) parts.push({ start: at, text: run.text.slice(at, found) });
    parts.push({ start: found, text, code });
    at = found + text.length;
  }
  if (at < run.text.length) parts.push({ start: at, text: run.text.slice(at) });
  return parts;
}
