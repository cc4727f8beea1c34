import type { Block } from "../../../model/document.ts";
import type { List, ListCounter } from "../flow/numbering.ts";
import type { DocText } from "./docText.ts";
import type { DocFont } from "./fonts.ts";
import type { DocStyles } from "./styles.ts";

/** What the reading of a DOC knows of its text: marks of notes and boxes by position, fonts, styles, lists. */
export type DocReading = {
  readonly old: boolean;
  readonly text: DocText;
  readonly fonts: readonly DocFont[];
  readonly styles: DocStyles;
  readonly lists: ReadonlyMap<number, List>;
  readonly count: ListCounter;
  /** Labels of the notes by the position of their mark; `length` characters are the mark. */
  readonly marks: ReadonlyMap<number, { readonly label: string; readonly length: number }>;
  /** Blocks of text boxes by the position of the character they hang on. */
  readonly boxes: ReadonlyMap<number, () => readonly Block[]>;
  readonly counts: { inserted: number; deleted: number; hidden: number; cells: number; auto: number };
  readonly cellLimit: number;
};
