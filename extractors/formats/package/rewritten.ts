import type { Document } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import type { Repair, Repaired } from "../../../model/repair.ts";

/** Puts the letters of a document right: `repairDocument`, which this stage does not know. */
export type RepairText = (document: Document) => Repaired<Document>;

/** A mended copy of a file, and what was changed in it. */
export type Rewritten = {
  readonly bytes: Uint8Array;
  readonly repairs: readonly Repair[];
  readonly messages: readonly Message[];
};

export type RewriteOptions = {
  /** The font that takes the place of legacy ones; `Times New Roman` where none is given. */
  readonly font?: string;
};

export const usualFont = "Times New Roman";
