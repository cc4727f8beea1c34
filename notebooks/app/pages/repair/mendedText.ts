import type { Repair } from "../../../../model/repair.ts";

/** The text with the repairs of these indexes applied. Of two that overlap, the first stands. */
export function mendedText(original: string, repairs: readonly Repair[], taken: ReadonlySet<number>): string {
  return cutAtRepairs(original, repairs)
    .map((piece) => {
      if (piece.index === undefined) return piece.text;
      return taken.has(piece.index) ? repairs[piece.index]!.fixed : piece.text;
    })
    .join("");
}

/** A stretch of the text before the repairs: plain, or what one repair is about. */
export type Stretch = { readonly text: string; readonly index?: number };

/** The text cut at its repairs, in order and without overlap. */
export function cutAtRepairs(original: string, repairs: readonly Repair[]): Stretch[] {
  const order = repairs.map((repair, index) => ({ repair, index })).sort((a, b) => a.repair.start - b.repair.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { repair, index } of order) {
    if (repair.start < at) continue;
    if (repair.start > at) stretches.push({ text: original.slice(at, repair.start) });
    stretches.push({ text: original.slice(repair.start, repair.end), index });
    at = repair.end;
  }
  if (at < original.length) stretches.push({ text: original.slice(at) });
  return stretches;
}
