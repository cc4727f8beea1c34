/** `1.217`, `05`: a whole number as offices print it, dots between thousands, two digits at least. */
export function count(value: number): string {
  return value < 10 ? `0${value}` : String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** `89,3`: a share of a whole in percent with at most one decimal. */
export function percent(part: number, whole: number): string {
  return String(Math.round((part / whole) * 1000) / 10).replace(".", ",");
}

/** `tăng 08 vụ = 40%`: a change against the year before, or `không thay đổi`. */
export function change(value: number, before: number, unit: string): string {
  if (value === before) return "không thay đổi";
  const word = value > before ? "tăng" : "giảm";
  const step = Math.abs(value - before);
  return `${word} ${count(step)} ${unit} = ${percent(step, before)}%`;
}
