import type { Language } from "../../charts/words.ts";

/**
 * A day as offices write it (Nghị định 30/2020/NĐ-CP: a zero before days below 10 and before months 1 and 2); an instant
 * with its hour, as this machine's clock has it.
 *
 * @example
 * dateInWords("2023-12-05", "vi") // → "05/12/2023"
 */
export function dateInWords(date: string, language: Language): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (day) return language === "vi" ? `${day[3]}/${day[2]}/${day[1]}` : `${day[3]}-${day[2]}-${day[1]}`;
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return date;
  const two = (number: number): string => String(number).padStart(2, "0");
  const mark = language === "vi" ? "/" : "-";
  const days = [two(instant.getDate()), two(instant.getMonth() + 1), instant.getFullYear()].join(mark);
  return `${days} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}
