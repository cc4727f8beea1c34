import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import type { Document } from "../../model/document.ts";

/** A text dump as `readText` gives it. */
export function dumpOf(text: string): Document {
  return {
    snapshot: "",
    format: "text",
    blocks: text.split("\n").map((line, index) => ({
      type: "line",
      inlines: line === "" ? [] : [{ type: "run", text: line }],
      place: { type: "line", line: index + 1 },
    })),
    notes: [],
    messages: [],
  };
}

/** The plain text of a dump, line by line. */
export function plainOf(text: string): string[] {
  return printPlain(structureDocument(dumpOf(text)))
    .text.trimEnd()
    .split("\n");
}
