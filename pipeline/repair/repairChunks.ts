import { repairText } from "../../extractors/repair/repairText.ts";
import { applyEdits } from "../../extractors/repair/text/edits.ts";
import type { Repair } from "../../model/repair.ts";

/** A stretch of a text as it was and as it is after the repairs; their spans are in the whole original. */
export type MendedChunk = {
  readonly offset: number;
  readonly original: string;
  readonly fixed: string;
  readonly repairs: readonly Repair[];
};

/** Mends a text chunk by chunk. Repairs less sure than `minConfidence` become suggestions. */
export async function* repairChunks(
  chunks: AsyncIterable<string> | Iterable<string>,
  minConfidence: number,
): AsyncGenerator<MendedChunk> {
  let offset = 0;
  for await (const original of chunks) {
    const { value, repairs } = repairText(original);
    const judged = repairs.map((one) => (one.confidence < minConfidence ? { ...one, applied: false } : one));
    const kept = judged.filter(({ applied }) => applied);
    const same = kept.length === repairs.filter(({ applied }) => applied).length;
    const fixed = same ? value : applyEdits(original, kept);
    yield { offset, original, fixed, repairs: judged.map((one) => moved(one, offset)) };
    offset += original.length;
  }
}

function moved(repair: Repair, by: number): Repair {
  return by === 0 ? repair : { ...repair, start: repair.start + by, end: repair.end + by };
}
