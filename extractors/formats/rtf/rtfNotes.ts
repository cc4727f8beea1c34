import { formatCount } from "../flow/numbering.ts";
import type { Flow } from "./rtfState.ts";

/** Labels the notes of an RTF, whose numbers no file writes down. */
export type NoteLabels = {
  /** Hears whether the program that opens the file counts the note that comes next (`\chftn`). */
  readonly count: (counted: boolean) => void;
  /** Marks a note in its text and gives its label: the raised sign typed before it, or the next number. */
  readonly cite: (flow: Flow) => string;
  /** A note turns out to be an endnote: those are counted by themselves. */
  readonly makeEndnote: (note: Flow, format: string) => void;
};

export function createNoteLabels(): NoteLabels {
  let nextNote = 1;
  let nextEndnote = 1;
  let isCounted = false;
  return {
    count(counted) {
      isCounted = counted;
    },
    cite(flow) {
      const own = isCounted ? "" : flow.inlines.takeRaised().trim();
      isCounted = false;
      const label = own !== "" && own.length <= 4 ? own : String(nextNote++);
      flow.inlines.mark(label);
      return label;
    },
    makeEndnote(note, format) {
      if (!note.outer || note.label !== String(nextNote - 1)) return;
      nextNote--;
      note.label = formatCount(nextEndnote++, format);
      note.outer.inlines.relabel(note.label);
    },
  };
}
