import { csvField } from "./csvField.ts";
import type { Frame, FrameValue } from "./Frame.ts";
import { guardFormula } from "./guardFormula.ts";

/** The structure that the rows claim, as SDMX-CSV 2.0 wants it named in each. */
const structure = ["dataflow", "BAOCAO:PUBLISHED(1.0)", "I"] as const;

/**
 * Columns: dimensions first, then the measure, then attributes. Codes of SDMX's own code lists where there are any:
 * OBS_STATUS A normal, E estimated (computed or derived), B break or dispute; FREQ A annual, S half-yearly, Q quarterly,
 * M monthly, _O other.
 */
const header = [
  "STRUCTURE",
  "STRUCTURE_ID",
  "ACTION",
  "FREQ",
  "REF_AREA",
  "INDICATOR",
  "ROLE",
  "DIMS",
  "TIME_PERIOD",
  "OBS_VALUE",
  "UNIT_MEASURE",
  "OBS_STATUS",
  "CONF",
  "SOURCE",
  "COMMENT",
];

/** The published observations as SDMX-CSV 2.0. */
export function writeSdmx(published: Frame): string {
  const columns = new Map(published.columns.map((column) => [column.name, column.values]));
  const lines = [header.join(",")];
  for (let row = 0; row < published.rows; row += 1) {
    const of = (name: string): FrameValue => columns.get(name)?.[row] ?? null;
    const period = String(of("period"));
    lines.push(
      [
        ...structure,
        frequencyOf(period),
        of("area_code") ?? of("area"),
        of("indicator"),
        of("role"),
        of("dims") === "{}" ? "" : of("dims"),
        timePeriod(period),
        of("value"),
        of("unit"),
        statusOf(String(of("status"))),
        of("confidence"),
        of("document"),
        of("quote"),
      ]
        .map(field)
        .join(","),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

function field(value: FrameValue): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : csvField(guardFormula(String(value)));
}

function statusOf(status: string): string {
  if (status === "computed" || status === "derived") return "E";
  return status === "disputed" || status === "several" || status === "restated" ? "B" : "A";
}

/** Months of an interval of whole months, or `undefined`. */
function monthsOf(period: string): number | undefined {
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(period);
  if (match === null) return undefined;
  return (Number(match[3]) - Number(match[1])) * 12 + Number(match[4]) - Number(match[2]) + 1;
}

const frequencies: Readonly<Record<number, string>> = { 1: "M", 3: "Q", 6: "S", 12: "A" };

function frequencyOf(period: string): string {
  if (/^\d{4}$/.test(period)) return "A";
  return frequencies[monthsOf(period) ?? 0] ?? "_O";
}

/**
 * A period as SDMX writes time ranges: start and duration.
 *
 * @example
 * timePeriod("2023-01/2023-06") // → "2023-01-01/P6M"
 */
export function timePeriod(period: string): string {
  const months = monthsOf(period);
  if (months !== undefined) return `${period.slice(0, 7)}-01/P${months}M`;
  const years = /^(\d{4})\/(\d{4})$/.exec(period);
  return years === null ? period : `${years[1]}-01-01/P${Number(years[2]) - Number(years[1]) + 1}Y`;
}
