import type { Inline } from "../../model/document.ts";

/** The letters of inlines, without the marks of footnotes. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) if (inline.type === "run") text += inline.text;
  return text;
}
