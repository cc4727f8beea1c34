import type { Run } from "../../model/document.ts";

/** A part of a run; its original goes along where the letters still pair up one to one. Glyph codes are left behind. */
export function sliceRun(run: Run, start: number, end: number): Run {
  const { original, glyphs: _, ...rest } = run;
  const text = run.text.slice(start, end);
  if (original === undefined || original.length !== run.text.length) return { ...rest, text };
  const part = original.slice(start, end);
  return part === text ? { ...rest, text } : { ...rest, text, original: part };
}
