import type { Language } from "../../charts/words.ts";
import { dateInWords } from "../language/dates.ts";

/**
 * The kind of a period: figures are compared within one kind only, a half year never with a year.
 *
 * `year`, months of a year as `01-06`, a day as `day`, or `span` for several years.
 *
 * @example
 * periodKind("2023") // → "year"
 * periodKind("2023-01/2023-06") // → "01-06"
 * periodKind("2019/2022") // → "span"
 */
export function periodKind(period: string): string {
  if (/^\d{4}$/.test(period)) return "year";
  const months = /^(\d{4})-(\d\d)(?:-\d\d)?\/(\d{4})-(\d\d)(?:-\d\d)?$/.exec(period);
  if (months && months[1] === months[3]) return `${months[2]}-${months[4]}`;
  const month = /^\d{4}-(\d\d)$/.exec(period);
  if (month) return `${month[1]}-${month[1]}`;
  return /^\d{4}-\d\d-\d\d$/.test(period) ? "day" : "span";
}

/** The first year of a period, for sorting and for the boundary of July 2025. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** The period one year earlier, where it has the same kind. `2023-01/2023-06` → `2022-01/2022-06`. */
export function yearBefore(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

/** A period kind in words. */
export function kindLabel(kind: string, language: Language): string {
  const named = kinds[kind];
  if (named) return named[language];
  const [from, to] = kind.split("-").map(Number);
  if (from === to) return language === "vi" ? `Tháng ${from}` : `Month ${from}`;
  return language === "vi" ? `Tháng ${from} đến tháng ${to}` : `Months ${from} to ${to}`;
}

/** A period in words short enough for an axis: the year where the kind is stated beside it. */
export function periodLabel(period: string): string {
  return periodKind(period) === "span" ? period.replace("/", "–") : period.slice(0, 4);
}

/**
 * A period in words that stand alone.
 *
 * @example
 * periodInWords("2023-01/2023-06", "vi") // → "6 tháng đầu năm 2023"
 */
export function periodInWords(period: string, language: Language): string {
  const kind = periodKind(period);
  if (kind === "year") return period;
  if (kind === "span") return period.replace("/", "–");
  if (kind === "day") return dateInWords(period, language);
  const label = kindLabel(kind, language);
  const year = period.slice(0, 4);
  return label.endsWith("năm") ? `${label} ${year}` : language === "vi" ? `${label} năm ${year}` : `${label} ${year}`;
}

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  year: { vi: "Cả năm", en: "Full year" },
  "01-03": { vi: "Quý I", en: "First quarter" },
  "04-06": { vi: "Quý II", en: "Second quarter" },
  "07-09": { vi: "Quý III", en: "Third quarter" },
  "10-12": { vi: "Quý IV", en: "Fourth quarter" },
  "01-06": { vi: "6 tháng đầu năm", en: "First half" },
  "07-12": { vi: "6 tháng cuối năm", en: "Second half" },
  "01-09": { vi: "9 tháng đầu năm", en: "First nine months" },
  day: { vi: "Tại một ngày", en: "At a day" },
  span: { vi: "Giai đoạn nhiều năm", en: "Several years" },
};
