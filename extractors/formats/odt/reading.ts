import type { Note } from "../../../model/document.ts";
import type { InlineList } from "../flow/inlines.ts";
import type { ListCounter } from "../flow/numbering.ts";
import type { RunFormats } from "../flow/runFormats.ts";
import type { XmlElement } from "../package/parseXml.ts";
import type { Limits } from "../readOptions.ts";
import type { Styles } from "./styles.ts";

/** What the reading of one part of an OpenDocument text knows and collects; `counts` become messages. */
export type Reading = {
  readonly part: string;
  readonly styles: Styles;
  readonly limits: Limits;
  readonly inlines: InlineList;
  readonly format: RunFormats;
  readonly count: ListCounter;
  /** The counters of each list by its id, and of the last list of each style: lists go on where others stopped. */
  readonly lists: Map<string, string>;
  readonly counts: { inserted: number; deleted: number; hidden: number; cells: number };
  readonly notes: Note[];
  /** Text boxes met in the current paragraph, read after it. */
  readonly boxes: XmlElement[];
  /** Whether the text so far ends in white space, into which more of it collapses. */
  readonly text: { spaced: boolean };
  /** Reads a note's body, apart from the paragraph that its mark stands in. */
  readonly readNote: (label: string, body: XmlElement | undefined) => void;
};
