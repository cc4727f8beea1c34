import type { Finding } from "../../model/finding.ts";
import type { Message } from "../../model/message.ts";
import type { Observation } from "../../model/observation.ts";
import type { Passage } from "../../model/plain.ts";
import type { Repair } from "../../model/repair.ts";
import { fold } from "../search/fold.ts";
import type { Column } from "./columns/Column.ts";
import { bigint, boolean, code, decimal, double, integer } from "./columns/fixed.ts";
import { text, texts } from "./columns/text.ts";
import type { Numbers } from "./numberSaid.ts";

/** An observation with what the table holds besides: its id is given at loading. */
export type ObservationRow = {
  readonly key: string;
  readonly document: string;
  readonly observation: Observation;
  readonly dims: string;
  readonly cell: number | undefined;
  /** Of what may be compared alone. */
  readonly numbers: Numbers | undefined;
};

/**
 * The columns of table `observation`, in its order. Ids are 0 until they are given, and the numbers of places and kinds those
 * among what a batch says.
 */
export const observationColumns: readonly Column<ObservationRow>[] = [
  bigint(() => 0),
  text((row) => row.key),
  text((row) => row.document),
  text((row) => row.observation.indicator),
  decimal((row) => row.observation.value),
  text((row) => row.observation.number),
  text((row) => row.observation.unit),
  text((row) => row.observation.area),
  text((row) => row.observation.area_code),
  text((row) => row.observation.period),
  text((row) => row.observation.as_of),
  code(
    ["actual", "proposed", "target", "change", "change_pct", "share", "base", "context"],
    (row) => row.observation.role,
  ),
  text((row) => row.dims),
  boolean((row) => row.observation.headline),
  boolean((row) => row.observation.computed),
  boolean((row) => row.observation.implied),
  code(["ge", "le", "about"], (row) => row.observation.approx),
  text((row) => row.observation.quote),
  integer((row) => row.observation.page),
  integer((row) => row.observation.start),
  integer((row) => row.observation.end),
  text((row) => writeJson(row.observation.place)),
  double((row) => row.observation.confidence),
  boolean((row) => row.observation.review),
  texts((row) => row.observation.reasons),
  bigint((row) => row.cell),
  integer((row) => row.numbers?.place),
  integer((row) => row.numbers?.kind),
];

/** A value that follows from a claim, with the observation whose indicator, area and dimensions it has. */
export type DerivedRow = {
  readonly document: string;
  readonly from: Observation;
  readonly value: string;
  readonly period: string;
  readonly dims: string;
  readonly confidence: number;
  readonly sources: readonly string[];
  readonly cell: number;
  readonly numbers: Numbers;
};

/** The columns of table `derived`. */
export const derivedColumns: readonly Column<DerivedRow>[] = [
  text((row) => row.document),
  text((row) => row.from.indicator),
  decimal((row) => row.value),
  text((row) => row.from.unit),
  text((row) => row.from.area),
  text((row) => row.from.area_code),
  text((row) => row.period),
  text((row) => row.dims),
  boolean((row) => row.from.headline),
  double((row) => row.confidence),
  texts((row) => row.sources),
  bigint((row) => row.cell),
  integer((row) => row.numbers.place),
  integer((row) => row.numbers.kind),
];

/** A passage of a document: which it is, and its text. */
export type PassageRow = {
  readonly document: string;
  readonly ordinal: number;
  readonly passage: Passage;
  readonly text: string;
};

/** The columns of table `passage`. */
export const passageColumns: readonly Column<PassageRow>[] = [
  text((row) => row.document),
  integer((row) => row.ordinal),
  text((row) => row.passage.type),
  integer((row) => row.passage.start),
  integer((row) => row.passage.end),
  integer((row) => pageOf(row.passage)),
  text((row) => row.text),
  text((row) => fold(row.text)),
  text((row) => layout(row.passage)),
];

function pageOf(passage: Passage): number | undefined {
  const place = passage.places[0]?.place;
  return place?.type === "page" ? place.page : undefined;
}

function layout(passage: Passage): string {
  const { start: _start, end: _end, type: _type, ...rest } = passage;
  return JSON.stringify(rest);
}

/** A finding with its key. `scope`: found in one document alone, or by comparing documents. */
export type FindingRow = {
  readonly key: string;
  readonly finding: Finding;
  readonly scope: "document" | "warehouse";
  /** Place whose documents were compared. */
  readonly place?: string;
};

/** The columns of table `finding`. */
export const findingColumns: readonly Column<FindingRow>[] = [
  text((row) => row.key),
  text((row) => row.finding.document),
  text((row) => row.finding.check),
  code(["wrong", "incomplete", "rounded", "unlikely"], (row) => row.finding.severity),
  text((row) => row.finding.area),
  text((row) => row.finding.period),
  text((row) => row.finding.indicator),
  text((row) => row.finding.stated),
  text((row) => row.finding.computed),
  texts((row) => row.finding.quotes),
  text((row) => row.finding.reason),
  text((row) => row.finding.source),
  text((row) => JSON.stringify(row.finding.spans)),
  text((row) => row.scope),
  text((row) => row.place),
];

/** Something of a document. */
export type Of<Item> = { readonly document: string; readonly item: Item };

/** The columns of table `repair`. */
export const repairColumns: readonly Column<Of<Repair>>[] = [
  text(({ document }) => document),
  integer(({ item }) => item.start),
  integer(({ item }) => item.end),
  text(({ item }) => item.original),
  text(({ item }) => item.fixed),
  text(({ item }) => item.rule),
  text(({ item }) => item.evidence),
  double(({ item }) => item.confidence),
  boolean(({ item }) => item.applied),
  text(({ item }) => writeJson(item.place)),
];

/** The columns of table `message`. */
export const messageColumns: readonly Column<Of<Message>>[] = [
  text(({ document }) => document),
  text(({ item }) => item.rule),
  text(({ item }) => item.severity),
  text(({ item }) => item.reason),
  text(({ item }) => writeJson(item.place)),
];

function writeJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
