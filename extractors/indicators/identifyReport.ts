import type { Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { resolveArea } from "./areas/resolveArea.ts";
import { findIdentityArea } from "./identity/findIdentityArea.ts";
import { findNumber } from "./identity/findNumber.ts";
import { findReportDate } from "./identity/findReportDate.ts";
import { findReportPeriod } from "./identity/findReportPeriod.ts";
import type { ReportHints } from "./identity/hints.ts";
import { partsOf } from "./identity/partsOf.ts";
import { seriesOf } from "./identity/seriesOf.ts";

export type { ReportHints } from "./identity/hints.ts";

/**
 * Who reports on what and when, from letterhead, title, text and signature; a person's hints override.
 *
 * A report without a letterhead is told by its title and text. What no part tells is empty (`area`, `period`: `""`), and the confidence
 * says how sure the whole is: the least of area and period. Two reports in one file are read as the first, with a low confidence.
 */
export function identifyReport(plain: Plain, hints: ReportHints = {}): Report {
  const parts = partsOf(plain);
  const { date, dateFrom } = findReportDate(parts);
  const sure = dateFrom === "cited" ? undefined : date;
  const period = hints.period
    ? { period: hints.period, as_of: undefined, confidence: 1, reason: "period from the manifest" }
    : findReportPeriod(parts, hints, sure, date?.slice(0, 4));
  const asOf = sure ?? period?.as_of ?? lastMonth(period?.period, parts.kind === "plan");
  const area = hints.area ? manifestArea(hints.area, asOf) : findIdentityArea(parts, hints.name, asOf);
  const reasons = [...(area?.reasons ?? ["no area found"]), period?.reason ?? "no period found"];
  let confidence = Math.min(area?.confidence ?? 0.1, period?.confidence ?? 0.3);
  if (parts.documents > 1) {
    reasons.push(`${parts.documents} documents seem to be in one file; the first is taken`);
    confidence = Math.min(confidence, 0.4);
  }
  if (parts.kind === "unknown") reasons.push("kind of document not found");
  return {
    kind: parts.kind,
    ...findNumber(parts.letterhead),
    title: parts.title || undefined,
    area: area?.name ?? "",
    area_code: area?.code,
    period: period?.period ?? "",
    as_of: period?.as_of,
    series: hints.series ?? seriesOf(parts.title, parts.opening, period?.period ?? "", parts.kind),
    date,
    dateFrom,
    confidence: Math.round(confidence * 100) / 100,
    reasons,
  };
}

/** The month as of which a report of a period names its areas: the last; of a plan the first. */
function lastMonth(period: string | undefined, plan: boolean): string | undefined {
  const last = plan ? period?.split("/")[0] : period?.split("/").at(-1);
  return last?.length === 4 ? `${last}-${plan ? "01" : "12"}` : last;
}

function manifestArea(
  name: string,
  date: string | undefined,
): { name: string; code: string | undefined; confidence: number; reasons: readonly string[] } {
  const found = resolveArea(name, { date });
  const reasons = ["area from the manifest", ...(found ? [] : ["area not in the gazetteer"])];
  return { name: found?.area.name ?? name, code: found?.area.code, confidence: 1, reasons };
}
