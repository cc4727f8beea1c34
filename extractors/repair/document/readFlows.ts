import type { Document, Run } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import type { FlowSpan } from "../text/edits.ts";
import { type Flow, mapInlines } from "./inlines.ts";

/** A run with its place in the text of the whole document. */
export type Piece = { readonly run: Run; readonly start: number; readonly end: number; readonly place: Place };

/** A run, and what parts it from the next one (a space, a line end). */
export type RunInFlow = { readonly run: Run; readonly after: string };

/** The text of a document as the repairs read it, its runs and the stretches of one font in it, in reading order. */
export function readFlows(document: Document): {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly spans: readonly FlowSpan[];
} {
  const flows: Flow[] = [];
  mapInlines(document, (flow) => {
    flows.push(flow);
    return flow.inlines;
  });
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const spans: FlowSpan[] = [];
  let at = 0;
  flows.forEach((flow, block) => {
    for (const inline of flow.inlines) {
      if (inline.type === "mark") {
        parts.push(" ");
        at += 1;
        continue;
      }
      pieces.push({ run: inline, start: at, end: at + inline.text.length, place: flow.place });
      const last = spans.at(-1);
      if (last !== undefined && last.block === block && last.font === inline.font && last.end === at)
        spans[spans.length - 1] = { ...last, end: at + inline.text.length };
      else spans.push({ start: at, end: at + inline.text.length, font: inline.font, block });
      parts.push(inline.text);
      at += inline.text.length;
    }
    const end = flow.line ? "\n" : "\n\n";
    parts.push(end);
    at += end.length;
  });
  return { text: parts.join(""), pieces, spans };
}

/** The runs of `readFlows` with what stands after each. */
export function runsOf(text: string, pieces: readonly Piece[]): readonly RunInFlow[] {
  return pieces.map(({ run, end }, at) => ({ run, after: text.slice(end, pieces[at + 1]?.start ?? text.length) }));
}
