import type { Message } from "../../../model/message.ts";
import type { Fields } from "../flow/fields.ts";
import type { InlineList } from "../flow/inlines.ts";
import type { ListCounter } from "../flow/numbering.ts";
import type { RunFormats } from "../flow/runFormats.ts";
import type { XmlElement } from "../package/parseXml.ts";
import type { Limits } from "../readOptions.ts";
import type { Lists } from "./lists.ts";
import type { Styles, ThemeFonts } from "./styles.ts";

export type NoteKind = "footnote" | "endnote";

/** What the reading of one part of a DOCX knows and collects; `counts` become messages. */
export type Reading = {
  readonly part: string;
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  readonly lists: Lists;
  readonly count: ListCounter;
  readonly limits: Limits;
  readonly inlines: InlineList;
  readonly format: RunFormats;
  readonly fields: Fields;
  readonly counts: { inserted: number; deleted: number; hidden: number; cells: number };
  readonly messages: Message[];
  /** Text boxes met in the current paragraph, read after it. */
  readonly boxes: XmlElement[];
  readonly readTextBoxes: (host: XmlElement) => void;
  /** The label of the note that a mark cites; the note is read in the order of the marks. */
  readonly cite: (kind: NoteKind, id: string, own: string | undefined) => string | undefined;
};
