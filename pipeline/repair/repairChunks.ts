import { type RepairOptions, repairText } from "../../extractors/repair/repairText.ts";
import type { Repair } from "../../model/repair.ts";

/** A stretch of a text as it was and as it is after the repairs; their spans are in the whole original. */
export type MendedChunk = {
  readonly offset: number;
  readonly original: string;
  readonly fixed: string;
  readonly repairs: readonly Repair[];
};

/** Mends a text chunk by chunk. */
export async function* repairChunks(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: RepairOptions,
): AsyncGenerator<MendedChunk> {
  let offset = 0;
  for await (const original of chunks) {
    // The mark of the encoding at the beginning of a file is no letter: it stays.
    const mark = offset === 0 && original.startsWith("\ufeff") ? "\ufeff" : "";
    const { value, repairs } = repairText(original.slice(mark.length), options);
    yield { offset, original, fixed: mark + value, repairs: repairs.map((one) => moved(one, offset + mark.length)) };
    offset += original.length;
  }
}

function moved(repair: Repair, by: number): Repair {
  return by === 0 ? repair : { ...repair, start: repair.start + by, end: repair.end + by };
}
