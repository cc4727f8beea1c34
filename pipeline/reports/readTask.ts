import type { Issue } from "../../reports/content/composeReport.ts";
import { readAreas, readDistricts, readIndicators } from "../../reports/facts/readExtent.ts";
import { readFacts } from "../../reports/facts/readFacts.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { Fault } from "../fault.ts";
import { findArea } from "../findArea.ts";
import type { ReportTask } from "./writeReport.ts";

/** What a person asks a report about. Without areas to compare with, a province is set beside its districts. */
export type Subject = {
  readonly area: string;
  readonly year: number;
  readonly compare: readonly string[];
  readonly topics: readonly string[];
};

/** What stands around the figures, by the area's full name. */
type IssueOf = (area: string) => Issue;

/** Everything the report on a subject is written from. Refused: an area of which the warehouse has no figure. */
export async function readReportTask(warehouse: Warehouse, subject: Subject, issueOf: IssueOf): Promise<ReportTask> {
  const known = await readAreas(warehouse);
  const area = findArea(known, subject.area);
  const named = subject.compare.map((name) => findArea(known, name));
  const compare =
    named.length > 0 || !area.startsWith("Tỉnh ") ? named : await readDistricts(warehouse, area, subject.year);
  const years = [4, 3, 2, 1, 0].map((back) => subject.year - back);
  const facts = await readFacts(warehouse, { areas: [area, ...compare], years });
  const indicators = await readIndicators(warehouse);
  return {
    type: "report",
    issue: issueOf(area),
    scope: { area, year: subject.year, compare, topics: subject.topics, facts, indicators },
  };
}

/** Everything the letter about the contradictions in an area's reports of a year is written from. */
export async function readInquiryTask(warehouse: Warehouse, subject: Subject, issueOf: IssueOf): Promise<ReportTask> {
  const area = findArea(await readAreas(warehouse), subject.area);
  const { findings, snapshot } = await readFacts(warehouse, { areas: [area], years: [subject.year] });
  if (findings.length === 0) {
    throw new Fault({
      vi: `${area}, ${subject.year}: không có mâu thuẫn nào để hỏi`,
      en: `${area}, ${subject.year}: no contradiction to ask about`,
    });
  }
  return { type: "inquiry", area, findings, issue: issueOf(area), snapshot };
}
