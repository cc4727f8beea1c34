import { findPeriods } from "../periods/findPeriods.ts";
import type { PeriodMention } from "../periods/periodMention.ts";
import type { ReportHints } from "./hints.ts";
import type { Parts } from "./partsOf.ts";

/** The period that a report is about, how sure it is, and what it was taken from. */
export type ReportPeriod = {
  readonly period: string;
  readonly as_of: string | undefined;
  readonly confidence: number;
  readonly reason: string;
};

/** What comes after it is of the time to come: `… và phương hướng, nhiệm vụ năm 2024`. */
const ahead = /(?:phương hướng|nhiệm vụ|chương trình công tác|kế hoạch|dự kiến|chỉ tiêu)[^.;:]*$/iu;
const cutoff = /(?:số liệu|mốc|tính|thời gian|kỳ báo cáo|kể|\()[^.;\n]{0,40}$/iu;

/**
 * The reporting period, from the title, else the opening, the closing, the file's name, the date, or the years the text speaks of.
 * `year` is the latest year of a date in the text.
 */
export function findReportPeriod(
  parts: Parts,
  hints: ReportHints,
  date: string | undefined,
  year: string | undefined,
): ReportPeriod | undefined {
  const titled = parts.title.replace(/ngày[^,;]*/giu, "").match(/(?:năm|\/)\s*((?:19|20)\d{2})/iu)?.[1];
  const fallback = titled ?? date?.slice(0, 4) ?? year;
  const context = { period: fallback };
  const plan = parts.kind === "plan";
  const sources: readonly (readonly [string, number, string])[] = [
    [parts.title, 0.97, "title"],
    [parts.opening.slice(0, 2500), 0.9, "opening"],
    [parts.closing, 0.88, "closing"],
  ];
  const as_of = cutOff(`${parts.title}\n${parts.opening}`, context);
  for (const [text, confidence, source] of sources) {
    const found = best(findPeriods(text, context), text, plan, source === "title");
    if (found)
      return { period: found.period, as_of: found.as_of ?? as_of, confidence, reason: `period from the ${source}` };
  }
  const named = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(hints.name ?? "")?.[1];
  if (date && named && Math.abs(Number(named) - Number(date.slice(0, 4))) <= 1)
    return { period: named, as_of, confidence: 0.8, reason: "period from the file's name" };
  if (date) return { period: date.slice(0, 4), as_of, confidence: 0.7, reason: "period from the date" };
  const spoken = spokenYear(parts.body) ?? year;
  if (named && (!spoken || Math.abs(Number(named) - Number(spoken)) <= 1))
    return { period: named, as_of, confidence: 0.7, reason: "period from the file's name" };
  if (spoken && spoken === year && spokenYear(parts.body) !== undefined)
    return { period: spoken, as_of, confidence: 0.86, reason: "period from the years and the latest date in the text" };
  if (spoken) return { period: spoken, as_of, confidence: 0.6, reason: "period from the years in the text" };
  return undefined;
}

/** The period of a title or opening: the first that is not of the time to come; a single year before a programme's years. */
function best(found: readonly PeriodMention[], text: string, plan: boolean, title: boolean): PeriodMention | undefined {
  const usable = found.filter(
    (mention) =>
      mention.relation === "named" &&
      (title || (!mention.cited && /(?:kết quả|báo cáo|tổng kết|sơ kết|trong|như sau)/iu.test(text))) &&
      (plan ||
        !ahead.test(text.slice(Math.max(0, mention.start - 60), mention.start)) ||
        (found.indexOf(mention) === 0 && found.length === 1)),
  );
  const short = usable.find((mention) => !/^\d{4}\/\d{4}$/.test(mention.period));
  const long = usable[0];
  if (!short || !long || short === long) return long;
  const [from = "", to = ""] = long.period.split("/");
  const inside = short.period.slice(0, 4) >= from && short.period.slice(0, 4) <= to;
  return inside ? short : long;
}

/** The day up to which the figures were counted, where the head of the report says so. */
function cutOff(text: string, context: { readonly period: string | undefined }): string | undefined {
  return findPeriods(text, context).find(
    (mention) =>
      mention.as_of && !mention.cited && cutoff.test(text.slice(Math.max(0, mention.start - 50), mention.end)),
  )?.as_of;
}

/** The year that the text speaks of most as its own: `năm 2022` outside the titles of other documents. */
function spokenYear(body: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { period, relation, cited } of findPeriods(body, {})) {
    if (relation === "compared" || cited || !/^\d{4}$/.test(period)) continue;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || Number(other[0]) - Number(one[0]))[0]?.[0];
}
