import {
  BIGINT,
  BOOLEAN,
  DECIMAL,
  DOUBLE,
  DuckDBDecimalValue,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import { type Column, type Packed, packRows } from "./appendRows.ts";
import { cellOf, writeDims } from "./cells.ts";
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

/** All that was read from documents, as rows of their tables. The ids of observations count from 0. */
export type PackedReadings = { readonly observations: Packed; readonly others: readonly Packed[] };

/** The rows of documents, ready to be appended: all that can be done without the warehouse. */
export function packReadings(readings: readonly Reading[]): PackedReadings {
  const rows: ObservationRow[] = [];
  const derived: DerivedRow[] = [];
  for (const { report, extraction } of readings) {
    const document = extraction.snapshot;
    const observations = extraction.observations.filter((one) => readDecimal(one.value) !== undefined);
    const keys = observationKeys(report, observations);
    for (const [at, observation] of observations.entries()) rows.push(rowOf(document, observation, keys[at]!));
    derived.push(...derivedRows(document, observations, keys));
  }
  const texts = readings.map(({ extraction }) => ({ document: extraction.snapshot, plain: extraction.plain }));
  const findings = readings.flatMap(({ report, extraction, findings: found }) =>
    found.map((one) => ({ key: findingKey(report, one), finding: { ...one, document: extraction.snapshot } })),
  );
  return {
    observations: packRows("observation", observationColumns(rows)),
    others: [
      packRows("derived", derivedColumns(derived)),
      packRows("passage", passageColumns(texts)),
      packRows("finding", findingColumns(findings, "document")),
      packRows("repair", repairColumns(of(readings, (one) => one.repairs))),
      packRows("message", messageColumns(of(readings, (one) => one.messages))),
    ],
  };
}

function rowOf(document: string, observation: Observation, key: string): ObservationRow {
  const { indicator, area, area_code, period, role, unit, headline } = observation;
  const dims = writeDims(observation.dims);
  const cell = cellOf({ indicator, area, area_code, period, role, unit, headline, dims });
  return { key, document, observation, dims, cell };
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
  document: string,
  observations: readonly Observation[],
  keys: readonly string[],
): readonly DerivedRow[] {
  const found = deriveObservations(observations);
  if (found.length === 0) return [];
  const keyOf = new Map(observations.map((one, index) => [one, keys[index]!]));
  return found.flatMap(({ value, from, change, period, confidence }) => {
    const { cell } = rowOf(document, { ...from, period }, "");
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
