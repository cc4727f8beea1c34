import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import { type Packed, packRows } from "./appendRows.ts";
import { cellOf, writeDims } from "./cells.ts";
import { isDecimal } from "./decimal.ts";
import { deriveObservations } from "./deriveObservations.ts";
import { giveWay } from "./giveWay.ts";
import { findingKey, observationKeys } from "./keys.ts";
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

/** All that was read from documents, as rows of their tables. Observations are not numbered yet. */
export type PackedReadings = { readonly observations: Packed; readonly others: readonly Packed[] };

/** The rows of documents, ready to be appended: all that can be done without the warehouse. Gives way now and then. */
export async function packReadings(readings: readonly Reading[]): Promise<PackedReadings> {
  const rows: ObservationRow[] = [];
  const derived: DerivedRow[] = [];
  for (const { report, extraction } of readings) {
    const document = extraction.snapshot;
    const observations = extraction.observations.filter((one) => isDecimal(one.value));
    const keys = observationKeys(report, observations);
    for (const [at, observation] of observations.entries()) rows.push(rowOf(document, observation, keys[at]!));
    derived.push(...derivedRows(document, observations, keys));
    await giveWay();
  }
  return {
    observations: await packRows("observation", observationColumns, rows),
    others: [
      await packRows("derived", derivedColumns, derived),
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

function rowOf(document: string, observation: Observation, key: string): ObservationRow {
  const { indicator, area, area_code, period, role, unit, headline } = observation;
  const dims = writeDims(observation.dims);
  const cell = cellOf({ indicator, area, area_code, period, role, unit, headline, dims });
  return { key, document, observation, dims, cell };
}

function derivedRows(
  document: string,
  observations: readonly Observation[],
  keys: readonly string[],
): readonly DerivedRow[] {
  const found = deriveObservations(observations);
  if (found.length === 0) return [];
  const keyOf = new Map(observations.map((one, index) => [one, keys[index]!]));
  return found.flatMap(({ value, from, change, period, confidence }) => {
    const { cell, dims } = rowOf(document, { ...from, period }, "");
    if (cell === undefined) return [];
    const sources = [keyOf.get(from)!, keyOf.get(change)!];
    return [{ document, from, value: String(value), period, dims, confidence, sources, cell }];
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
