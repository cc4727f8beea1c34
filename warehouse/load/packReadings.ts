import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import { type Packed, packRows } from "./appendRows.ts";
import { cellOf, type Spoken, writeDims } from "./cells.ts";
import type { Column } from "./columns/Column.ts";
import { isDecimal } from "./decimal.ts";
import { deriveObservations } from "./deriveObservations.ts";
import { giveWay } from "./giveWay.ts";
import { findingKey, observationKeys } from "./keys.ts";
import { collectSaid, type Numbers, type Said, type Saying } from "./numberSaid.ts";
import {
  type DerivedRow,
  derivedColumns,
  type FindingRow,
  findingColumns,
  messageColumns,
  type ObservationRow,
  type Of,
  observationColumns,
  type PassageRow,
  passageColumns,
  repairColumns,
} from "./rows.ts";

/** A document to be written: with the key of its report and its findings. */
export type Reading = {
  readonly report: string;
  readonly extraction: Extraction;
  readonly findings: readonly Finding[];
};

/** All that was read from documents, as rows of their tables. Observations, places and kinds are not numbered yet. */
export type PackedReadings = {
  readonly said: Said;
  readonly observations: PackedStatements;
  readonly derived: PackedStatements;
  readonly others: readonly Packed[];
};

/** Rows whose last two columns are to be the numbers of places and kinds, and where those stand among what is said. */
export type PackedStatements = { readonly packed: Packed; readonly places: Int32Array; readonly kinds: Int32Array };

/** The rows of documents, ready to be appended: all that can be done without the warehouse. Gives way now and then. */
export async function packReadings(readings: readonly Reading[]): Promise<PackedReadings> {
  const rows: ObservationRow[] = [];
  const derived: DerivedRow[] = [];
  const { said, add } = collectSaid();
  for (const { report, extraction } of readings) {
    const {
      snapshot: document,
      report: { series },
    } = extraction;
    const observations = extraction.observations.filter((one) => isDecimal(one.value));
    const keys = observationKeys(report, observations);
    for (const [at, observation] of observations.entries()) {
      const spoken = spokenOf(observation, observation.period, series);
      const cell = cellOf(spoken);
      const numbers = cell === undefined ? undefined : add(spoken);
      rows.push({ key: keys[at]!, document, observation, dims: spoken.dims, cell, numbers });
    }
    derived.push(...derivedRows(document, observations, keys, add));
    await giveWay();
  }
  return {
    said,
    observations: await packStatements("observation", observationColumns, rows),
    derived: await packStatements("derived", derivedColumns, derived),
    others: [
      await packRows("passage", passageColumns, readings.flatMap(passageRows)),
      await packRows("finding", findingColumns, readings.flatMap(findingRows)),
      await packRows(
        "repair",
        repairColumns,
        of(readings, (one) => one.repairs),
      ),
      await packRows(
        "message",
        messageColumns,
        of(readings, (one) => one.messages),
      ),
    ],
  };
}

async function packStatements<Row extends { readonly numbers: Numbers | undefined }>(
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<PackedStatements> {
  const packed = await packRows(table, columns, rows);
  return {
    packed,
    places: new Int32Array(rows.length).map((_, at) => rows[at]!.numbers?.place ?? 0),
    kinds: new Int32Array(rows.length).map((_, at) => rows[at]!.numbers?.kind ?? 0),
  };
}

/** What an observation says of the comparison, of a period and in a report of a series. */
function spokenOf(observation: Observation, period: string, series: string | undefined): Spoken & Saying {
  const { indicator, area, area_code, role, unit, headline, dims } = observation;
  return { indicator, area, area_code, period, role, unit, headline, dims: writeDims(dims), series };
}

/** Derived values, of no series. */
function derivedRows(
  document: string,
  observations: readonly Observation[],
  keys: readonly string[],
  add: (saying: Saying) => Numbers,
): readonly DerivedRow[] {
  const found = deriveObservations(observations);
  if (found.length === 0) return [];
  const keyOf = new Map(observations.map((one, index) => [one, keys[index]!]));
  return found.flatMap(({ value, from, change, period, confidence }) => {
    const spoken = spokenOf(from, period, undefined);
    const cell = cellOf(spoken);
    if (cell === undefined) return [];
    const sources = [keyOf.get(from)!, keyOf.get(change)!];
    const { dims } = spoken;
    return [{ document, from, value: String(value), period, dims, confidence, sources, cell, numbers: add(spoken) }];
  });
}

function passageRows({ extraction: { snapshot, plain } }: Reading): readonly PassageRow[] {
  return plain.passages.map((passage, ordinal) => {
    const text = plain.text.slice(passage.start, passage.end);
    return { document: snapshot, passage, ordinal, text };
  });
}

function findingRows({ report, extraction, findings }: Reading): readonly FindingRow[] {
  return findings.map((one) => {
    const finding = { ...one, document: extraction.snapshot };
    return { key: findingKey(report, one), finding, scope: "document" };
  });
}

/** What each document has of something, with the document. */
function of<Item>(
  readings: readonly Reading[],
  items: (extraction: Extraction) => readonly Item[],
): readonly Of<Item>[] {
  return readings.flatMap(({ extraction }) =>
    items(extraction).map((item) => ({ document: extraction.snapshot, item })),
  );
}
