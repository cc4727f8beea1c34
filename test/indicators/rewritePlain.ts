import type { Passage, Plain } from "../../model/plain.ts";
import type { Span } from "../../model/span.ts";

/** A stretch of a text and what takes its place. */
export type Edit = Span & { readonly text: string };

/** A plain text with stretches exchanged; all spans move with them. Edits are in order and lie within cells and marks. */
export function rewritePlain(plain: Plain, edits: readonly Edit[]): Plain {
  let text = "";
  let at = 0;
  for (const edit of edits) {
    text += plain.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += plain.text.slice(at);
  const moved = (offset: number): number => {
    let shift = 0;
    for (const edit of edits) {
      if (edit.start >= offset) break;
      shift += edit.text.length - (edit.end - edit.start);
    }
    return offset + shift;
  };
  const move = <T extends Span>(span: T): T => ({ ...span, start: moved(span.start), end: moved(span.end) });
  return {
    text,
    passages: plain.passages.map(
      (passage): Passage => ({
        ...move(passage),
        places: passage.places.map(move),
        marks: passage.marks.map(move),
        ...(passage.cells ? { cells: passage.cells.map(move) } : {}),
      }),
    ),
    doubts: plain.doubts.map(move),
  };
}
