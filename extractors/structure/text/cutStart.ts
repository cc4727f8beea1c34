import type { Inline } from "../../../model/document.ts";
import { spliceMarks } from "../spliceMarks.ts";

/** Inlines without their first letters, so many. */
export function cutStart(inlines: readonly Inline[], length: number): Inline[] {
  return spliceMarks(inlines, [{ start: 0, end: length, label: "" }]).filter(
    (inline) => inline.type !== "mark" || inline.label !== "",
  );
}
