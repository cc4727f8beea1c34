import { mapInlines } from "../../extractors/repair/document/inlines.ts";
import type { Document, Inline } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";

/** The paragraphs, lines and cells of a repaired document that changed, before (`-`) and after (`+`), under their places. */
export function diffDocument(document: Document): readonly string[] {
  const lines: string[] = [];
  mapInlines(document, ({ inlines, place }) => {
    const before = inlines.map((one) => (one.type === "run" ? (one.original ?? one.text) : markOf(one))).join("");
    const after = inlines.map((one) => (one.type === "run" ? one.text : markOf(one))).join("");
    if (before !== after) lines.push(`@@ ${nameOf(place)}`, ...signed("-", before), ...signed("+", after));
    return inlines;
  });
  return lines;
}

function markOf(mark: Exclude<Inline, { readonly type: "run" }>): string {
  return `[${mark.label}]`;
}

function signed(sign: string, text: string): readonly string[] {
  return text.split("\n").map((line) => `${sign} ${line}`);
}

/** A place as people and programs point at one: a page, a line, `Sheet1!B2`, a path in a part. */
function nameOf(place: Place): string {
  if (place.type === "page") return `${place.page}`;
  if (place.type === "line") return `${place.line}`;
  return place.type === "cell" ? `${place.sheet}!${place.cell}` : `${place.part} ${place.path}`;
}
