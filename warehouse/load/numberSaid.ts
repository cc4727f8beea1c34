import { type DuckDBConnection, INTEGER, LIST, listValue } from "@duckdb/node-api";
import { areaLevel } from "../comparison/areaLevel.ts";
import { appendRows } from "./appendRows.ts";
import type { Spoken } from "./cells.ts";
import type { Column } from "./columns/Column.ts";
import { integer } from "./columns/fixed.ts";
import { text } from "./columns/text.ts";

/** What a statement that may be compared says: what it is about, numbered in table `place`, and what it counts, in `kind`. */
export type Saying = Omit<Spoken, "headline"> & { readonly series: string | undefined };

/** Places and kinds that statements say, each once, by the first that says it. */
export type Said = { readonly places: readonly Saying[]; readonly kinds: readonly Saying[] };

/** A number for what statements say of their place and of their kind: where it stands in `Said`, or in the tables. */
export type Numbers = { readonly place: number; readonly kind: number };

const ofPlace = ["area", "area_code"] as const;
/** First what most statements of a document have in common. */
const ofKind = ["series", "period", "role", "unit", "indicator", "dims"] as const;

/** Collects what statements say; `add` tells where among it that of a statement stands. */
export function collectSaid(): { readonly said: Said; readonly add: (saying: Saying) => Numbers } {
  const [places, kinds] = [collectOnce(ofPlace), collectOnce(ofKind)];
  return {
    said: { places: places.sayings, kinds: kinds.sayings },
    add: (saying) => ({ place: places.add(saying), kind: kinds.add(saying) }),
  };
}

/**
 * Collects sayings that differ in some columns, found by one column after another: no text is made of them all. The way to
 * the saying before is kept, since most of a document say the same in the first columns.
 */
function collectOnce(by: readonly (keyof Saying)[]): {
  readonly sayings: readonly Saying[];
  readonly add: (saying: Saying) => number;
} {
  const sayings: Saying[] = [];
  const root: Branch = { next: new Map(), number: -1 };
  /** The branch behind each column of the saying before. */
  const way: Branch[] = [];
  let before: Saying | undefined;
  const add = (saying: Saying): number => {
    let at = 0;
    if (before !== undefined) while (at < by.length && before[by[at]!] === saying[by[at]!]) at += 1;
    for (; at < by.length; at += 1) way[at] = branchTo(at === 0 ? root : way[at - 1]!, saying[by[at]!]);
    before = saying;
    const last = way[by.length - 1]!;
    if (last.number < 0) last.number = sayings.push(saying) - 1;
    return last.number;
  };
  return { sayings, add };
}

/** What follows upon what a saying says in a column; `number` where it ends. */
type Branch = { readonly next: Map<string | undefined, Branch>; number: number };

function branchTo({ next }: Branch, said: string | undefined): Branch {
  let branch = next.get(said);
  if (branch === undefined) {
    branch = { next: new Map(), number: -1 };
    next.set(said, branch);
  }
  return branch;
}

type Numbered = {
  readonly table: "place" | "kind";
  /** The columns that make it what it is, and which of them may be absent. */
  readonly by: readonly (keyof Saying)[];
  readonly optional: readonly (keyof Saying)[];
  /** The columns that follow from those, in SQL on a row `s`. */
  readonly besides: Readonly<Record<string, string>>;
};

const numberedPlaces: Numbered = {
  table: "place",
  by: ofPlace,
  optional: ["area_code"],
  besides: { area_level: areaLevel("s.area", "s.area_code") },
};
const numberedKinds: Numbered = { table: "kind", by: ofKind, optional: ["unit", "series"], besides: {} };

/** The numbers of places and of kinds in their tables, from 1 on; those met for the first time are numbered on from the highest. */
export async function numberSaid(
  connection: DuckDBConnection,
  { places, kinds }: Said,
): Promise<{ readonly places: Int32Array; readonly kinds: Int32Array }> {
  return {
    places: await numberIn(connection, numberedPlaces, places),
    kinds: await numberIn(connection, numberedKinds, kinds),
  };
}

async function numberIn(
  connection: DuckDBConnection,
  { table, by, optional, besides }: Numbered,
  sayings: readonly Saying[],
): Promise<Int32Array> {
  if (sayings.length === 0) return new Int32Array();
  const work = `said_${table}`;
  const columns: readonly Column<readonly [number, Saying]>[] = [
    integer(([ordinal]) => ordinal),
    ...by.map((column) => text<readonly [number, Saying]>(([, saying]) => saying[column])),
  ];
  const same = by.map(
    (column) => `t.${column} ${optional.includes(column) ? "IS NOT DISTINCT FROM" : "="} s.${column}`,
  );
  await connection.run(
    `CREATE TEMP TABLE IF NOT EXISTS ${work} (ordinal INTEGER, ${by.map((column) => `${column} VARCHAR`).join(", ")})`,
  );
  await appendRows(connection, work, columns, [...sayings.entries()]);
  const found = await connection.runAndReadAll(
    `SELECT s.ordinal, t.${table} FROM ${table} t JOIN ${work} s ON ${same.join(" AND ")}`,
  );
  const numbers = new Int32Array(sayings.length);
  for (const [ordinal, number] of found.getRows() as [number, number][]) numbers[ordinal] = number;
  const fresh = [...numbers.keys()].filter((ordinal) => numbers[ordinal] === 0);
  if (fresh.length > 0) {
    const highest = await connection.runAndReadAll(`SELECT coalesce(max(${table}), 0) FROM ${table}`);
    const first = Number(highest.getRows()[0]![0]) + 1;
    for (const [place, ordinal] of fresh.entries()) numbers[ordinal] = first + place;
    await connection.run(
      `INSERT INTO ${table} (${[table, ...by, ...Object.keys(besides)].join(", ")})
       SELECT $1 + row_number() OVER (ORDER BY s.ordinal) - 1, ${[...by.map((column) => `s.${column}`), ...Object.values(besides)].join(", ")}
       FROM ${work} s WHERE s.ordinal IN (SELECT unnest($2))`,
      [first, listValue(fresh)],
      [INTEGER, LIST(INTEGER)],
    );
  }
  await connection.run(`DELETE FROM ${work}`);
  return numbers;
}
