import { firstIndicator } from "../../../notebooks/app/pages/compare/firstIndicator.ts";
import type { Catalogue } from "../../../notebooks/app/rows/catalogue.ts";
import type { Overview } from "../../../notebooks/app/rows/overview.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import type { InTurn } from "../takeTurns.ts";
import { catalogueOf } from "./catalogueOf.ts";
import type { Waiting } from "./openDoubts.ts";
import { openRows } from "./openRows.ts";
import { overviewOf } from "./overviewOf.ts";
import { stateOf } from "./snapshotOf.ts";

/** Indicators whose columns are kept for the next who asks: seven megabytes each for a hundred thousand reports. */
const mostRows = 4;

/** What pages open with, of one state of the warehouse: each made when it is first asked for, and kept. */
export type Answers = {
  readonly snapshot: string;
  readonly catalogue: () => Promise<Catalogue>;
  readonly overview: () => Promise<Overview>;
  /** The columns of an indicator, as Arrow. */
  readonly rows: (indicator: string) => Promise<Uint8Array>;
};

/**
 * Answers that are kept ready. Who asks after a decision is answered from the state that it left. Who asks after documents
 * were loaded is answered from the state before, until `ready` has made the answers on the new one, a second at most: nobody
 * waits because others load.
 */
export type KeptAnswers = {
  readonly answers: () => Promise<Answers>;
  /** Makes what pages open with, of the warehouse as it is now. */
  readonly ready: () => Promise<void>;
};

/** Keeps answers ready for a warehouse; questions that take long are asked in turn. */
export function openAnswers(warehouse: Warehouse, waits: () => Promise<Waiting>, inTurn: InTurn): KeptAnswers {
  const rowsOf = openRows(warehouse);
  let kept: Made | undefined;
  let preparing: Promise<void> | undefined;

  const make = async (): Promise<Made> => {
    const { snapshot, decisions } = await stateOf(warehouse);
    if (kept?.snapshot === snapshot) return kept;
    const { rows, last } = keepLast(mostRows, (indicator) => inTurn(() => rowsOf(indicator)));
    return {
      snapshot,
      decisions,
      catalogue: once(() => inTurn(() => catalogueOf(warehouse, "server", snapshot))),
      overview: once(() => inTurn(() => overviewOf(warehouse, waits))),
      rows,
      last,
    };
  };

  const prepare = async (): Promise<void> => {
    const made = await make();
    kept ??= made; // who asks first shares what is being made ready
    const before = kept;
    const next = before.snapshot === made.snapshot ? before : made;
    const catalogue = await next.catalogue();
    const shown = before.last() ?? firstIndicator(catalogue)?.id;
    if (shown !== undefined) await next.rows(shown);
    await next.overview();
    if (kept === before) kept = next; // else somebody decided in between
  };
  /** One after another: what was loaded meanwhile comes into the next. */
  const ready = async (): Promise<void> => {
    const started = (preparing ?? Promise.resolve()).catch(() => undefined).then(prepare);
    preparing = started;
    try {
      await started;
    } finally {
      if (preparing === started) preparing = undefined;
    }
  };

  return {
    ready,
    async answers() {
      const now = await make();
      kept ??= now;
      if (kept.snapshot === now.snapshot) return kept; // another may have kept the same meanwhile
      if (kept.decisions !== now.decisions) kept = now;
      else if (preparing === undefined) ready().catch(() => undefined);
      return kept;
    },
  };
}

/** Answers with the state of the decisions, and the indicator that was asked for last. */
type Made = Answers & { readonly decisions: string; readonly last: () => string | undefined };

/** Asks for so many names at most, and keeps the answers to those asked for last; a failure is asked again. */
function keepLast<T>(
  most: number,
  ask: (name: string) => Promise<T>,
): { readonly rows: (name: string) => Promise<T>; readonly last: () => string | undefined } {
  const kept = new Map<string, Promise<T>>();
  return {
    rows(name) {
      const started = kept.get(name) ?? ask(name);
      kept.delete(name);
      kept.set(name, started);
      for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
      started.catch(() => kept.delete(name));
      return started;
    },
    last: () => [...kept.keys()].at(-1),
  };
}

/** The answer of the first call for every call; a failure is asked again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
