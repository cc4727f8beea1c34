import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "./queryRows.ts";
import { type Doubts, readDoubts } from "./readDoubts.ts";
import { documentsState } from "./snapshotOf.ts";

/** The doubtful figures that nobody has decided on. */
export type Waiting = {
  readonly doubts: Doubts;
  /** Whether the figure of a row waits. */
  readonly waits: (row: number) => boolean;
};

/**
 * Gives what waits for a reviewer: what is doubtful is read once for all decisions, and anew when documents were loaded;
 * what was decided is asked each time.
 */
export function openDoubts(warehouse: Warehouse): () => Promise<Waiting> {
  let kept: { readonly state: string; readonly doubts: Promise<Doubts> } | undefined;
  return async () => {
    const state = await documentsState(warehouse);
    if (kept?.state !== state) {
      kept = { state, doubts: warehouse.read(readDoubts) };
      const { doubts } = kept;
      doubts.catch(() => {
        if (kept?.doubts === doubts) kept = undefined;
      });
    }
    const doubts = await kept.doubts;
    const decided = await queryRows(
      warehouse,
      "SELECT hash(key)::VARCHAR AS key FROM settled WHERE subject = 'observation'",
    );
    const settled = new Set(decided.map(({ key }) => BigInt(String(key))));
    return {
      doubts,
      waits: (row) => doubts.document[row]! >= 0 && !(settled.size > 0 && settled.has(doubts.key[row]!)),
    };
  };
}
