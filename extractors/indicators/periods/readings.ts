import { dayPattern, isoDate, two } from "./dates.ts";
import type { PeriodContext, PeriodMention } from "./periodMention.ts";
import { spanPeriod } from "./spanPeriod.ts";

/** What a reading gives: a period, or nothing though the words are used up (a plain date). */
export type Read = Pick<PeriodMention, "period" | "as_of" | "relation"> & {
  readonly confidence?: number;
  readonly reason?: string;
};

/** The report's year and period, as readings need them. */
export type Frame = {
  readonly year: number | undefined;
  readonly period: string | undefined;
  readonly context: PeriodContext;
};

/** One way to write a period: what begins at a trigger word, first match wins. `undefined` says: no period, go on after it. */
export type PeriodReading = {
  readonly pattern: RegExp;
  readonly read: (match: readonly (string | undefined)[], frame: Frame) => Read | undefined;
};

const y = String.raw`((?:19|20)\d{2})`;
const to = String.raw`\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:nay\b|(?:hết\s+)?(?:năm\s+)?`;
const rule = (source: string, read: PeriodReading["read"]): PeriodReading => ({
  pattern: new RegExp(source, "iuy"),
  read,
});

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const words: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9, hai: 2, năm: 5, mười: 10 };
const count = (text = ""): number => words[text.toLowerCase()] ?? Number(text);

/** Months `first` to `last` of a year. */
function months(year: number, first: number, last: number): string {
  if (first === 1 && last === 12) return String(year);
  return first === last ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(last)}`;
}

const named = (period: string): Read => ({ period, as_of: undefined, relation: "named" });
const compared = (period: string): Read => ({ period, as_of: undefined, relation: "compared" });
const years = (from: number, until: number): string => (from === until ? String(from) : `${from}/${until}`);
const implied = (read: Read): Read => ({ ...read, confidence: 0.85, reason: "the year is the report's" });

/** The report's period a number of years earlier. */
function shifted(period: string | undefined, by: number): string | undefined {
  return period?.replace(/\d{4}/g, (year) => String(Number(year) + by));
}

/** The ways to write a period, the longest first. */
export const readings: readonly PeriodReading[] = [
  rule(
    `(?:từ\\s+)?(?:ngày\\s+)?${dayPattern}\\s*(?:-|–|đến|tới)\\s*(?:hết\\s+)?(?:ngày\\s+)?${dayPattern}`,
    (m, { context }) => {
      const from = isoDate(m[1]!, m[2]!, m[3]!);
      const until = isoDate(m[4]!, m[5]!, m[6]!);
      return from && until && from <= until && Number(until.slice(0, 4)) - Number(from.slice(0, 4)) < 15
        ? { ...spanPeriod(from, until, context.yearStarts), relation: "named" }
        : undefined;
    },
  ),
  rule(`(?:tính\\s+)?đến\\s+(?:hết\\s+)?(?:ngày\\s+)?${dayPattern}`, (m) => {
    const day = isoDate(m[1]!, m[2]!, m[3]!);
    return day ? { period: day.slice(0, 4), as_of: day, relation: "as-of" } : undefined;
  }),
  rule(`(?:ngày\\s+)?${dayPattern}`, () => undefined),
  rule(`ngày\\s+\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}(?!\\d)|\\s+tháng\\s+\\d{1,2})`, () => undefined),
  rule(
    `(?:so\\s+)?với\\s+cùng\\s+kỳ(?:\\s+năm)?\\s+(?:trước|ngoái)|(?:so\\s+với\\s+)?cùng\\s+kỳ(?:\\s+năm)?\\s+(?:trước|ngoái)`,
    (_, { period }) => {
      const before = shifted(period, -1);
      return before ? compared(before) : undefined;
    },
  ),
  rule(`(?:so\\s+)?(?:với\\s+)?cùng\\s+kỳ(?:\\s+(?:năm\\s+)?${y})?`, (m, { period, year }) => {
    if (!period || !year) return m[1] ? compared(m[1]) : undefined;
    const before = shifted(period, m[1] ? Number(m[1]) - year : -1);
    return before ? compared(before) : undefined;
  }),
  rule(`so\\s+(?:với\\s+)?(?:năm\\s+${y}|năm\\s+(?:trước|ngoái))`, (m, { year }) => {
    const before = m[1] ?? (year ? String(year - 1) : undefined);
    return before ? compared(before) : undefined;
  }),
  rule(`so\\s+với\\s+(\\d{1,2}|sáu|chín|ba)\\s+tháng\\s+(?:đầu\\s+)?(?:năm\\s+)?${y}`, (m) =>
    compared(months(Number(m[2]), 1, count(m[1]))),
  ),
  rule(`so\\s+với\\s+tháng\\s+trước`, () => undefined),
  rule(
    `(?:trong\\s+)?(\\d{1,2}|ba|sáu|chín)\\s+tháng\\s+(đầu|cuối)\\s+(?:của\\s+)?năm(?:\\s+(?:${y}|nay))?`,
    (m, { year }) => half(count(m[1]), m[2]!, m[3], year),
  ),
  rule(`(?:trong\\s+)?(\\d{1,2}|ba|sáu|chín)\\s+tháng(?:\\s+năm|\\s*/)?\\s*${y}`, (m) =>
    named(months(Number(m[2]), 1, Math.min(12, count(m[1])))),
  ),
  rule(`quý\\s+(IV|III|II|I|[1-4])(?![\\p{L}\\d])(?:\\s*(?:/|năm)?\\s*${y})?`, (m, { year }) => {
    const quarter = roman[m[1]!.toLowerCase()]!;
    const of = m[2] ? Number(m[2]) : year;
    if (!of) return undefined;
    const read = named(months(of, quarter * 3 - 2, quarter * 3));
    return m[2] ? read : implied(read);
  }),
  rule(`(?:trong\\s+)?tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|\\s*[/.-]\\s*)${y}`, (m) =>
    Number(m[1]) >= 1 && Number(m[1]) <= 12 ? named(months(Number(m[2]), Number(m[1]), Number(m[1]))) : undefined,
  ),
  rule(`trong\\s+tháng\\s+(\\d{1,2})(?![\\d/]|[.,]\\d)`, (m, { year }) =>
    year && Number(m[1]) >= 1 && Number(m[1]) <= 12
      ? implied(named(months(year, Number(m[1]), Number(m[1]))))
      : undefined,
  ),
  rule(`tháng\\s+(\\d{1,2})(?![\\d/]|[.,]\\d|\\s*năm)`, (m, { year }) =>
    year && Number(m[1]) >= 1 && Number(m[1]) <= 12
      ? { ...implied(named(months(year, Number(m[1]), Number(m[1])))), confidence: 0.7 }
      : undefined,
  ),
  rule(`năm\\s+học\\s+${y}(?:\\s*[-–]\\s*${y})?`, () => undefined),
  rule(
    `(?:giai\\s+đoạn|nhiệm\\s+kỳ|(?:trong\\s+)?(?:các|những)\\s+năm|(?:từ\\s+)?(?:đầu\\s+)?năm|từ)\\s+(?:từ\\s+)?(?:năm\\s+)?${y}${to}${y}(?!\\d))`,
    (m, { year }) => {
      const from = Number(m[1]);
      const until = m[2] ? Number(m[2]) : year;
      return until && until >= from ? named(years(from, until)) : undefined;
    },
  ),
  rule(`(?:trong\\s+)?(?:vòng\\s+)?(\\d{1,2})\\s+năm\\s*\\(\\s*${y}\\s*[-–]\\s*${y}\\s*\\)`, (m) =>
    named(years(Number(m[2]), Number(m[3]))),
  ),
  rule(
    `trong\\s+(?:vòng\\s+)?(\\d{1,2}|hai|ba|năm|mười)\\s+năm(?:\\s+(?:qua|gần\\s+đây|trở\\s+lại\\s+đây|vừa\\s+qua))|(\\d{1,2})\\s+năm\\s+(?:qua|gần\\s+đây|trở\\s+lại\\s+đây)`,
    (m, { year }) => {
      const span = count(m[1] ?? m[2]);
      return year && span > 0 && span < 60
        ? { ...named(years(year - span + 1, year)), confidence: 0.9, reason: "counted back from the report's year" }
        : undefined;
    },
  ),
  rule(`${y}\\s*[-–]\\s*${y}(?![\\d/]|[.,]\\d)`, (m) =>
    m[2]! > m[1]! && Number(m[2]) - Number(m[1]) < 30
      ? { ...named(years(Number(m[1]), Number(m[2]))), confidence: 0.8 }
      : undefined,
  ),
  rule(`(?:trong\\s+)?năm\\s+${y}(?![\\d/]|[.,]\\d)`, (m) => named(m[1]!)),
  rule(`năm\\s+(trước|ngoái|nay|sau|tới)(?!\\p{L})`, (m, { year }) => {
    const shift: Readonly<Record<string, number>> = { trước: -1, ngoái: -1, nay: 0, sau: 1, tới: 1 };
    return year ? implied(named(String(year + shift[m[1]!.toLowerCase()]!))) : undefined;
  }),
  rule(`trong\\s+(?:năm|kỳ|quý|tháng|6 tháng)(?:\\s+(?:vừa\\s+)?qua)?(?!\\p{L}|\\s*\\d)`, (_, { period }) =>
    period ? { period, as_of: undefined, relation: "own" } : undefined,
  ),
];

function half(span: number, side: string, printed: string | undefined, year: number | undefined): Read | undefined {
  const of = printed ? Number(printed) : year;
  if (!of || !(span >= 1 && span <= 11)) return undefined;
  const first = side.toLowerCase() === "đầu";
  const read = named(first ? months(of, 1, span) : months(of, 13 - span, 12));
  return printed ? read : implied(read);
}
