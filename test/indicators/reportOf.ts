import type { Report } from "../../model/report.ts";

/** A report with what a test says of it and nothing else known. */
export function reportOf(known: Partial<Report> & Pick<Report, "area" | "period">): Report {
  return {
    kind: "report",
    number: undefined,
    issuer: undefined,
    title: undefined,
    area_code: undefined,
    as_of: undefined,
    series: "",
    date: undefined,
    dateFrom: undefined,
    confidence: 0.95,
    reasons: [],
    ...known,
  };
}
