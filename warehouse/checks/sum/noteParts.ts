import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";

/** The items of a breakdown: between semicolons. */
export function itemsOf(said: string): readonly string[] {
  return said.split(";").filter((item) => item.trim() !== "");
}

/** Of each item the first figure of each unit, of those outside of brackets before those inside. */
export function partsOf(text: string, note: Read, span: Span): readonly Figure[] {
  const inside = note.figures.filter((one) => span.start <= one.start && one.end <= span.end && isCount(one));
  const semicolons = text.slice(span.start, span.end).includes(";");
  const parts: Figure[] = [];
  let item: Figure[] = [];
  const close = (): void => {
    const outer = item.toSorted((a, b) => a.depth - b.depth || a.start - b.start);
    for (const figure of outer) {
      if (
        !parts.slice(-item.length).some((one) => item.includes(one) && one.kind === figure.kind) ||
        joined(text, item, figure)
      )
        parts.push(figure);
    }
    item = [];
  };
  let previous = span.start;
  for (const figure of inside) {
    const gap = text.slice(previous, figure.start);
    if (/\.\s+\p{Lu}/u.test(gap) || (semicolons && gap.includes(";"))) close();
    item.push(figure);
    previous = figure.end;
  }
  close();
  return parts.toSorted((a, b) => a.start - b.start);
}

/** A second figure of the same unit in one item counts where a comma and a new beginning lead to it. */
function joined(text: string, item: readonly Figure[], figure: Figure): boolean {
  const before = item.findLast((one) => one.end <= figure.start && one.kind === figure.kind);
  if (before === undefined || figure.depth > before.depth) return false;
  return /,\s*(?:và\s+)?(?:\p{Lu}|không|tạm|chuyển|đang|còn|\d)/u.test(text.slice(before.end, figure.end));
}
