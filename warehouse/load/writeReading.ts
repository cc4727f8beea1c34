import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { BIGINT, BOOLEAN, DECIMAL, DOUBLE, DuckDBDecimalValue, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import { appendRows, type Column } from "./appendRows.ts";
import { cellOf, type Spoken, writeDims } from "./cells.ts";
import { readDecimal } from "./decimal.ts";
import { deriveObservations } from "./deriveObservations.ts";
import { findingKey, observationKeys } from "./keys.ts";
import {
  findingColumns,
  messageColumns,
  type ObservationRow,
  observationColumns,
  passageColumns,
  repairColumns,
} from "./rows.ts";

/** A document to be written: with the key of its report and its findings. */
export type Reading = {
  readonly report: string;
  readonly extraction: Extraction;
  readonly findings: readonly Finding[];
};

/** Writes all that was read from documents, table by table. */
export async function writeReadings(connection: DuckDBConnection, readings: readonly Reading[]): Promise<void> {
  const ratios = await readRatios(connection);
  const first = await nextId(connection);
  const keyed = readings.map(({ report, extraction }) => {
    const observations = extraction.observations.filter((one) => readDecimal(one.value) !== undefined);
    return { document: extraction.snapshot, observations, keys: observationKeys(report, observations) };
  });
  const settled = await readSettled(connection, keyed);
  let id = first;
  const rows = keyed.flatMap(({ document, observations, keys }) =>
    observations.map((observation, index): ObservationRow => {
      const key = keys[index]!;
      const cell = cellOf(spokenOf(observation, settled.get(key)), ratios);
      return { id: id++, key, document, observation, cell };
    }),
  );
  await appendRows(connection, "observation", observationColumns(rows));
  const derived = keyed.flatMap((one) => derivedRows(one, ratios));
  await appendRows(connection, "derived", derivedColumns(derived));
  const texts = readings.map(({ extraction }) => ({ document: extraction.snapshot, plain: extraction.plain }));
  await appendRows(connection, "passage", passageColumns(texts));
  const findings = readings.flatMap(({ report, extraction, findings: found }) =>
    found.map((one) => ({ key: findingKey(report, one), finding: { ...one, document: extraction.snapshot } })),
  );
  await appendRows(connection, "finding", findingColumns(findings, "document"));
  await appendRows(connection, "repair", repairColumns(of(readings, (one) => one.repairs)));
  await appendRows(connection, "message", messageColumns(of(readings, (one) => one.messages)));
}

/** What each document has of something, with the document. */
function of<Item>(
  readings: readonly Reading[],
  items: (extraction: Extraction) => readonly Item[],
): readonly { readonly document: string; readonly item: Item }[] {
  return readings.flatMap(({ extraction }) =>
    items(extraction).map((item) => ({ document: extraction.snapshot, item })),
  );
}

async function nextId(connection: DuckDBConnection): Promise<bigint> {
  const found = await connection.runAndReadAll("SELECT coalesce(max(id), 0) + 1 FROM observation");
  return found.getRows()[0]?.[0] as bigint;
}

/** The ids of indicators that are ratios: their shares are values. */
export async function readRatios(connection: DuckDBConnection): Promise<ReadonlySet<string>> {
  const found = await connection.runAndReadAll("SELECT id FROM indicator WHERE aggregation = 'ratio'");
  return new Set(found.getRows().map((row) => String(row[0])));
}

/** What reviewers made of a figure, as it replaces fields of what is read. */
export type Settled = Readonly<Record<string, string>>;

async function readSettled(
  connection: DuckDBConnection,
  keyed: readonly { readonly keys: readonly string[] }[],
): Promise<ReadonlyMap<string, Settled>> {
  const any = await connection.runAndReadAll("SELECT count(*) FROM settled WHERE subject = 'observation'");
  const keys = keyed.flatMap((one) => one.keys);
  if (any.getRows()[0]?.[0] === 0n || keys.length === 0) return new Map();
  const found = await connection.runAndReadAll(
    `SELECT key, was, change FROM settled WHERE subject = 'observation' AND list_contains($1, key)`,
    [listValue(keys)],
    [LIST(VARCHAR)],
  );
  return new Map(
    found.getRowObjectsJson().map((row) => [String(row.key), { ...parse(row.was), ...parse(row.change) }]),
  );
}

function parse(json: unknown): Settled {
  return typeof json === "string" ? (JSON.parse(json) as Settled) : {};
}

/** What an observation says of its cell, after what reviewers changed. */
export function spokenOf(observation: Observation, settled: Settled | undefined): Spoken {
  const { indicator, area, area_code, period, role, unit, headline } = observation;
  const read = { indicator, area, area_code, period, role, unit, headline, dims: writeDims(observation.dims) };
  if (settled === undefined) return read;
  return {
    ...read,
    indicator: settled.indicator ?? indicator,
    area: settled.area ?? area,
    area_code: settled.area_code ?? area_code,
    period: settled.period ?? period,
    role: (settled.role as Observation["role"] | undefined) ?? role,
    unit: settled.unit ?? unit,
  };
}

type DerivedRow = {
  readonly document: string;
  readonly from: Observation;
  readonly value: DuckDBValue;
  readonly period: string;
  readonly confidence: number;
  readonly sources: readonly string[];
  readonly cell: bigint;
};

function derivedRows(
  {
    document,
    observations,
    keys,
  }: { readonly document: string; readonly observations: readonly Observation[]; readonly keys: readonly string[] },
  ratios: ReadonlySet<string>,
): readonly DerivedRow[] {
  const found = deriveObservations(observations);
  if (found.length === 0) return [];
  const keyOf = new Map(observations.map((one, index) => [one, keys[index]!]));
  return found.flatMap(({ value, from, change, period, confidence }) => {
    const cell = cellOf({ ...spokenOf(from, undefined), period }, ratios);
    if (cell === undefined) return [];
    const sources = [keyOf.get(from)!, keyOf.get(change)!];
    const exact = new DuckDBDecimalValue(value * 1_000_000n, 30, 6);
    return [{ document, from, value: exact, period, confidence, sources, cell }];
  });
}

function derivedColumns(rows: readonly DerivedRow[]): readonly Column[] {
  return [
    { type: VARCHAR, values: rows.map((row) => row.document) },
    { type: VARCHAR, values: rows.map((row) => row.from.indicator ?? null) },
    { type: DECIMAL(30, 6), values: rows.map((row) => row.value) },
    { type: VARCHAR, values: rows.map((row) => row.from.unit ?? null) },
    { type: VARCHAR, values: rows.map((row) => row.from.area) },
    { type: VARCHAR, values: rows.map((row) => row.from.area_code ?? null) },
    { type: VARCHAR, values: rows.map((row) => row.period) },
    { type: VARCHAR, values: rows.map((row) => writeDims(row.from.dims)) },
    { type: BOOLEAN, values: rows.map((row) => row.from.headline) },
    { type: DOUBLE, values: rows.map((row) => row.confidence) },
    { type: LIST(VARCHAR), values: rows.map((row) => listValue(row.sources)) },
    { type: BIGINT, values: rows.map((row) => row.cell) },
  ];
}
