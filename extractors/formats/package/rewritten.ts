import type { Document } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import type { Repair, Repaired } from "../../../model/repair.ts";

/** Puts the letters of a document right: `repairDocument`, which this stage does not know. */
export type RepairText = (document: Document) => Repaired<Document>;

/** What the codes of a PDF's fonts draw, by the `id` of `Document.fonts`: `decideLetters`. */
export type LettersOf = (document: Document) => ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A mended copy of a file, and what was changed in it. */
export type Rewritten = {
  readonly bytes: Uint8Array;
  readonly repairs: readonly Repair[];
  readonly messages: readonly Message[];
};

export type RewriteOptions = {
  /** The font that takes the place of legacy ones; `Times New Roman` where none is given. */
  readonly font?: string;
  /** What a PDF needs to be mended; without it none is. */
  readonly lettersOf?: LettersOf;
};

export const usualFont = "Times New Roman";
