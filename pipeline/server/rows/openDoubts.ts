import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { keptFor } from "./keptFor.ts";
import { queryRows } from "./queryRows.ts";
import { type Doubts, readDoubts } from "./readDoubts.ts";
import { decisionsState, documentsState } from "./snapshotOf.ts";

/** The doubtful figures that nobody has decided on; the same object while nothing was loaded or decided. */
export type Waiting = {
  readonly doubts: Doubts;
  /** Row numbers of the doubtful observations that were decided on. */
  readonly settled: ReadonlySet<bigint>;
  /** Whether the figure of a row waits. */
  readonly waits: (row: number) => boolean;
};

/**
 * Gives what waits for a reviewer: what is doubtful is read once, and what was loaded since when documents were; what was
 * decided of it is read anew when either changed.
 */
export function openDoubts(warehouse: Warehouse): () => Promise<Waiting> {
  const doubtsOf = keptFor<Doubts>((held) => warehouse.read((connection) => readDoubts(connection, held)));
  const settledOf = keptFor(() => readSettled(warehouse));
  let last: Waiting | undefined;
  return async () => {
    const [documents, decisions] = await Promise.all([documentsState(warehouse), decisionsState(warehouse)]);
    const [doubts, settled] = await Promise.all([doubtsOf(documents), settledOf(`${documents} ${decisions}`)]);
    if (last?.doubts !== doubts || last.settled !== settled) last = waitingOf(doubts, settled);
    return last;
  };
}

function waitingOf(doubts: Doubts, settled: ReadonlySet<bigint>): Waiting {
  const { id, document, stands } = doubts;
  return {
    doubts,
    settled,
    waits: (row) => stands[document[row]!] === 1 && !(settled.size > 0 && settled.has(id[row]!)),
  };
}

/** The doubtful observations that were decided on, by row number. */
async function readSettled(warehouse: Warehouse): Promise<ReadonlySet<bigint>> {
  const rows = await queryRows(
    warehouse,
    `SELECT d.id::VARCHAR AS id FROM doubt d
     WHERE d.key IN (SELECT key FROM settled WHERE subject = 'observation')`,
  );
  return new Set(rows.map(({ id }) => BigInt(String(id))));
}
