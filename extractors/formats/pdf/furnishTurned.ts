import type { Furniture } from "../../../model/document.ts";
import type { Segment } from "./walkPage.ts";

/** Text that runs another way than that of its page, as furniture: stamps set aslant, watermarks, notes along an edge. */
export function furnishTurned(segments: readonly Segment[], page: number): Furniture[] {
  const groups: { readonly turn: number; text: string }[] = [];
  for (const { x, y, endX, endY, text } of segments) {
    const turn = Math.round((Math.atan2(endY - y, endX - x) * 180) / Math.PI / 3);
    const last = groups.at(-1);
    if (last?.turn === turn) last.text += ` ${text}`;
    else groups.push({ turn, text });
  }
  return groups
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .map((text) => ({
      type: "furniture",
      kind: "stamp",
      inlines: [{ type: "run", text }],
      place: { type: "page", page },
    }));
}
