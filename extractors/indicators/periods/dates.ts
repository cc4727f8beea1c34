/** A day as documents print it: `14/12/2023`, `14-12-2023`, `14.12.2023`, `14 tháng 12 năm 2023`. Three groups. */
export const dayPattern = String.raw`(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})(?:\s?[/.-]\s?|\s*,?\s+năm\s+)((?:19|20)\d{2})`;

/** The ISO date of a day, month and year in figures, or `undefined` where there is no such day. */
export function isoDate(day: string, month: string, year: string): string | undefined {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (m < 1 || m > 12 || d < 1 || d > daysOf(y, m)) return undefined;
  return `${y}-${two(m)}-${two(d)}`;
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `8` as `08`. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
