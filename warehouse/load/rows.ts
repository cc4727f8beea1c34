import {
  BIGINT,
  BOOLEAN,
  DECIMAL,
  DOUBLE,
  type DuckDBType,
  type DuckDBValue,
  ENUM,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api";
import type { Finding } from "../../model/finding.ts";
import type { Message } from "../../model/message.ts";
import type { Observation } from "../../model/observation.ts";
import type { Passage, Plain } from "../../model/plain.ts";
import type { Repair } from "../../model/repair.ts";
import { fold } from "../search/fold.ts";
import type { Column } from "./appendRows.ts";
import { readDecimal } from "./decimal.ts";

const role = ENUM(["actual", "proposed", "target", "change", "change_pct", "share", "base", "context"]);
const approx = ENUM(["ge", "le", "about"]);
const severity = ENUM(["wrong", "incomplete", "rounded", "unlikely"]);
const decimal = DECIMAL(30, 6);
const nothing = listValue([]);

/** An observation with what the table holds besides: its id is given at loading. */
export type ObservationRow = {
  readonly key: string;
  readonly document: string;
  readonly observation: Observation;
  readonly dims: string;
  readonly cell: bigint | undefined;
};

type Filled<Row> = readonly [type: DuckDBType, value: (row: Row) => DuckDBValue | undefined];

function fill<Row>(rows: readonly Row[], columns: readonly Filled<Row>[]): readonly Column[] {
  return columns.map(([type, value]) => ({ type, values: rows.map((row) => value(row) ?? null) }));
}

/** The columns of table `observation`, in its order. */
export function observationColumns(rows: readonly ObservationRow[]): readonly Column[] {
  return fill<ObservationRow>(rows, [
    [BIGINT, () => undefined],
    [VARCHAR, (row) => row.key],
    [VARCHAR, (row) => row.document],
    [VARCHAR, (row) => row.observation.indicator],
    [decimal, (row) => readDecimal(row.observation.value)],
    [VARCHAR, (row) => row.observation.number],
    [VARCHAR, (row) => row.observation.unit],
    [VARCHAR, (row) => row.observation.area],
    [VARCHAR, (row) => row.observation.area_code],
    [VARCHAR, (row) => row.observation.period],
    [VARCHAR, (row) => row.observation.as_of],
    [role, (row) => row.observation.role],
    [VARCHAR, (row) => row.dims],
    [BOOLEAN, (row) => row.observation.headline],
    [BOOLEAN, (row) => row.observation.computed],
    [BOOLEAN, (row) => row.observation.implied],
    [approx, (row) => row.observation.approx],
    [VARCHAR, (row) => row.observation.quote],
    [INTEGER, (row) => row.observation.page],
    [INTEGER, (row) => row.observation.start],
    [INTEGER, (row) => row.observation.end],
    [VARCHAR, (row) => writeJson(row.observation.place)],
    [DOUBLE, (row) => row.observation.confidence],
    [BOOLEAN, (row) => row.observation.review],
    [LIST(VARCHAR), (row) => (row.observation.reasons.length === 0 ? nothing : listValue(row.observation.reasons))],
    [BIGINT, (row) => row.cell],
  ]);
}

/** The columns of table `passage`. */
export function passageColumns(
  documents: readonly { readonly document: string; readonly plain: Plain }[],
): readonly Column[] {
  const rows = documents.flatMap(({ document, plain }) =>
    plain.passages.map((passage, ordinal) => {
      const text = plain.text.slice(passage.start, passage.end);
      return { document, passage, ordinal, text };
    }),
  );
  return fill(rows, [
    [VARCHAR, (row) => row.document],
    [INTEGER, (row) => row.ordinal],
    [VARCHAR, (row) => row.passage.type],
    [INTEGER, (row) => row.passage.start],
    [INTEGER, (row) => row.passage.end],
    [INTEGER, (row) => pageOf(row.passage)],
    [VARCHAR, (row) => row.text],
    [VARCHAR, (row) => fold(row.text)],
    [VARCHAR, (row) => layout(row.passage)],
  ]);
}

function pageOf(passage: Passage): number | undefined {
  const place = passage.places[0]?.place;
  return place?.type === "page" ? place.page : undefined;
}

function layout(passage: Passage): string {
  const { start: _start, end: _end, type: _type, ...rest } = passage;
  return JSON.stringify(rest);
}

/** The columns of table `finding`. */
export function findingColumns(
  rows: readonly { readonly key: string; readonly finding: Finding }[],
  scope: "document" | "warehouse",
): readonly Column[] {
  return fill(rows, [
    [VARCHAR, (row) => row.key],
    [VARCHAR, (row) => row.finding.document],
    [VARCHAR, (row) => row.finding.check],
    [severity, (row) => row.finding.severity],
    [VARCHAR, (row) => row.finding.area],
    [VARCHAR, (row) => row.finding.period],
    [VARCHAR, (row) => row.finding.indicator],
    [VARCHAR, (row) => row.finding.stated],
    [VARCHAR, (row) => row.finding.computed],
    [LIST(VARCHAR), (row) => listValue(row.finding.quotes)],
    [VARCHAR, (row) => row.finding.reason],
    [VARCHAR, (row) => row.finding.source],
    [VARCHAR, (row) => JSON.stringify(row.finding.spans)],
    [VARCHAR, () => scope],
  ]);
}

/** Something of a document. */
type Of<Item> = { readonly document: string; readonly item: Item };

/** The columns of table `repair`. */
export function repairColumns(repairs: readonly Of<Repair>[]): readonly Column[] {
  return fill(repairs, [
    [VARCHAR, ({ document }) => document],
    [INTEGER, ({ item }) => item.start],
    [INTEGER, ({ item }) => item.end],
    [VARCHAR, ({ item }) => item.original],
    [VARCHAR, ({ item }) => item.fixed],
    [VARCHAR, ({ item }) => item.rule],
    [VARCHAR, ({ item }) => item.evidence],
    [DOUBLE, ({ item }) => item.confidence],
    [BOOLEAN, ({ item }) => item.applied],
    [VARCHAR, ({ item }) => writeJson(item.place)],
  ]);
}

/** The columns of table `message`. */
export function messageColumns(messages: readonly Of<Message>[]): readonly Column[] {
  return fill(messages, [
    [VARCHAR, ({ document }) => document],
    [VARCHAR, ({ item }) => item.rule],
    [VARCHAR, ({ item }) => item.severity],
    [VARCHAR, ({ item }) => item.reason],
    [VARCHAR, ({ item }) => writeJson(item.place)],
  ]);
}

function writeJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
