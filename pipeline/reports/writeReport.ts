import { parseHTML } from "linkedom";
import { composeInquiry } from "../../reports/content/composeInquiry.ts";
import { composeReport, type Detail, type Issue } from "../../reports/content/composeReport.ts";
import type { Content } from "../../reports/content/content.ts";
import type { Scope } from "../../reports/content/scope.ts";
import type { FactFinding } from "../../reports/facts/facts.ts";
import { readReportFonts, reportFonts } from "./reportFonts.ts";

export const reportFormats = ["pdf", "docx", "xlsx", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is written: a report on a scope, or a letter about the findings of an area. */
export type ReportTask =
  | { readonly type: "report"; readonly scope: Scope; readonly issue: Issue }
  | {
      readonly type: "inquiry";
      readonly area: string;
      readonly findings: readonly FactFinding[];
      readonly issue: Issue;
      readonly snapshot: string;
    };

/** The body of a report has at most this many pages; charts go first, then rows. */
const bodyPages = 5;
const details: readonly Detail[] = ["full", "tables", "brief"];

/** The bytes of a report in a format: as full as five pages hold, and always the same for the same task. */
export async function writeReport(task: ReportTask, format: ReportFormat): Promise<Uint8Array> {
  if (format === "pdf") return await writeFitting(task);
  const content = compose(task, "full");
  switch (format) {
    case "docx":
      return (await import("../../reports/writers/writeDocx.ts")).writeDocx(content, reportFonts());
    case "xlsx":
      return (await import("../../reports/writers/writeXlsx.ts")).writeXlsx(content);
    case "html":
      return new TextEncoder().encode((await import("../../reports/writers/writeHtml.ts")).writeHtml(content));
  }
}

async function writeFitting(task: ReportTask): Promise<Uint8Array> {
  const { PdfWriter } = await import("../../reports/writers/writePdf.ts");
  const writer = new PdfWriter(readReportFonts());
  let pdf = writer.write(compose(task, "full"));
  for (const detail of details.slice(1)) {
    if (pdf.bodyPages <= bodyPages) break;
    pdf = writer.write(compose(task, detail));
  }
  return pdf.bytes;
}

function compose(task: ReportTask, detail: Detail): Content {
  if (task.type === "inquiry") return composeInquiry(task.area, task.findings, task.issue, task.snapshot);
  const page = parseHTML("<!doctype html><html><body></body></html>").document;
  return composeReport(task.scope, task.issue, page as unknown as Document, detail);
}
