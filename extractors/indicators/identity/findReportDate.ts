import type { Report } from "../../../model/report.ts";
import { isoDate } from "../periods/dates.ts";
import type { Parts } from "./partsOf.ts";

/** The date of a report and where it stands; of a cited one the latest in the text, a lower bound. */
export type ReportDate = { readonly date: string | undefined; readonly dateFrom: Report["dateFrom"] };

const written = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d{2})/giu;
const any = /(\d{1,2})(?:\/|-|\.|\s+tháng\s+)(\d{1,2})(?:\/|-|\.|\s+năm\s+)((?:19|20)\d{2})(?!\d)/gu;

/** The date from the letterhead, else the signature block, else the latest date that the text cites. */
export function findReportDate(parts: Parts): ReportDate {
  const head = dates(parts.letterhead.replace(/(?:thực hiện|căn cứ)[^\n]*/giu, ""), written).at(-1);
  if (head) return { date: head, dateFrom: "letterhead" };
  const tail = dates(parts.signature, written).at(-1);
  if (tail) return { date: tail, dateFrom: "signature" };
  const cited = dates(`${parts.title}\n${parts.body}`, any).sort().at(-1);
  return { date: cited, dateFrom: cited ? "cited" : undefined };
}

function dates(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => isoDate(match[1]!, match[2]!, match[3]!) ?? []);
}
