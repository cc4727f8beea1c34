import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";

/** Whether a percentage stands so that it can only speak of the figure before it. */
export function belongs(context: PassageContext, at: number, related: number): boolean {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const other = setting.figures[related]!;
  const left = setting.words[figure.from - 1]?.text ?? "";
  const inside = setting.clauses.opens[figure.clause]! >= 0;
  if (!inside && figure.clause !== other.clause) return false;
  const bound = /^(?:trên|hơn|gần|khoảng|dưới)$/.test(left) ? (setting.words[figure.from - 2]?.text ?? "") : left;
  return (inside || /^(?:đạt|=|giảm|tăng|chiếm|lệ|bằng|\()$/.test(bound)) && figure.from - other.unitTo < 45;
}

/** Two fractions of different things before one percentage: it is of both (`174/174 …, 42/42 … (đạt 100%)`). */
export function besideDiffers(context: PassageContext, related: number, readings: readonly Reading[]): boolean {
  const { setting } = context;
  const fraction = setting.figures[related + 1]?.base === true;
  const before = related - 1;
  return (
    fraction &&
    setting.figures[before]?.base === true &&
    setting.figures[before]!.clause === setting.figures[related]!.clause &&
    readings[before]?.entry?.id !== readings[related]?.entry?.id
  );
}
