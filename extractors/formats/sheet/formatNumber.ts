import { SSF } from "@e965/xlsx";

/** Built-in formats that follow the machine's language (ECMA-376 §18.8.30), as a Vietnamese one shows them. */
const local: Readonly<Record<number, string>> = {
  14: "dd/mm/yyyy",
  15: "dd-mm-yy",
  16: "dd-mm",
  22: "dd/mm/yyyy hh:mm",
};

/** A number format: its number among the built-in ones, or its own code. */
export type NumberFormat = number | string;

/** True of formats that show a day or an hour. */
export function isDateFormat(format: NumberFormat): boolean {
  if (typeof format === "number") return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
  return SSF.is_date(format);
}

/**
 * A number as its cell shows it on a Vietnamese machine: a dot between thousands, a comma before decimals, the day first.
 * Which of the two marks is which is set by the machine, not by the file; the reports' own language decides here, as a
 * `1,234` would be read as a decimal. A format that cannot be followed shows the number itself.
 *
 * @example
 * formatNumber(1234567.5, "#,##0.0") // → "1.234.567,5"
 * formatNumber(0.125, 10) // → "12,50%"
 */
export function formatNumber(value: number, format: NumberFormat, date1904 = false): string {
  const dated = isDateFormat(format);
  const code = typeof format === "number" ? (local[format] ?? format) : localCode(format);
  let text: string;
  try {
    text = SSF.format(code, value, { date1904 }).trim();
  } catch {
    text = String(value);
  }
  if (text === "" && typeof format === "number") text = String(value);
  return dated ? text : text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

/** A format's own code without its language; the American order of a date is the machine's, not the writer's. */
function localCode(format: string): string {
  const code = format.replace(/^\[\$-[^\]]*\]/, "");
  return /^m{1,2}\/d{1,2}\/(yy){1,2}(;@)?$/i.test(code) ? "dd/mm/yyyy" : code;
}
