import type { Inline } from "../../../model/document.ts";

/** Inlines behind their list's marker, which stands in the look of the words it begins, so that a legacy font decodes it with them. */
export function prependMarker(inlines: readonly Inline[], marker: string): readonly Inline[] {
  const first = inlines[0];
  if (first?.type === "run" && !first.raised)
    return [{ ...first, text: `${marker} ${first.text}` }, ...inlines.slice(1)];
  return [{ type: "run", text: `${marker} ` }, ...inlines];
}

/** Inlines without the line breaks at either end of a paragraph, which print nothing that belongs to its text. */
export function trimBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = [...inlines];
  const first = trimmed[0];
  if (first?.type === "run" && /^\n/.test(first.text)) trimmed[0] = { ...first, text: first.text.replace(/^\n+/, "") };
  const last = trimmed.at(-1);
  if (last?.type === "run" && /\n$/.test(last.text))
    trimmed[trimmed.length - 1] = { ...last, text: last.text.replace(/\n+$/, "") };
  return trimmed.filter((inline) => inline.type === "mark" || inline.text !== "");
}
