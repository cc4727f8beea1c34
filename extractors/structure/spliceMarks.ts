import type { Inline } from "../../model/document.ts";
import { sliceRun } from "./sliceRun.ts";

/** A footnote mark found in a text: its digits stand at `[start, end)` of the letters of the inlines. */
export type MarkSpan = { readonly start: number; readonly end: number; readonly label: string };

/** Inlines with the digits at the spans taken out and marks put in their place. Spans are in order and do not overlap. */
export function spliceMarks(inlines: readonly Inline[], spans: readonly MarkSpan[]): Inline[] {
  const result: Inline[] = [];
  let offset = 0;
  let next = 0;
  for (const inline of inlines) {
    if (inline.type === "mark") {
      result.push(inline);
      continue;
    }
    const end = offset + inline.text.length;
    let from = offset;
    while (next < spans.length && (spans[next] as MarkSpan).start < end) {
      const span = spans[next] as MarkSpan;
      if (span.start > from) result.push(sliceRun(inline, from - offset, span.start - offset));
      from = Math.min(span.end, end);
      if (span.end > end) break;
      result.push({ type: "mark", label: span.label });
      next++;
    }
    if (from === offset) result.push(inline);
    else if (from < end) result.push(sliceRun(inline, from - offset, end - offset));
    offset = end;
  }
  return result;
}
