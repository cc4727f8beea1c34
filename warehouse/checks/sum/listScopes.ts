import type { Figure } from "../number/Figure.ts";

/** How much of the end of a list tells whether it is complete. */
export const endLength = 120;

/** `tiếp nhận 90 đơn, trong đó 84 đơn đủ điều kiện; đã giải quyết 70 đơn, còn 14 đơn`: after the only part, what was done with it. */
const nextStatement = /^;\s*(?:đã|qua|đến nay|kết quả|phân loại|cụ thể|gồm)(?=[\s,:])/iu;

export const outcome = /(?:^|[\s,:])(?:đã|còn|đang|chưa)\s/iu;

/** The list after a marker: up to the first `;` where two parts stand before it, else to the end of the sentence. */
export function scopesOf(
  text: string,
  parts: readonly Figure[],
  end: number,
): readonly { readonly parts: readonly Figure[]; readonly end: number }[] {
  if (parts.length === 0) return [];
  const semicolon = text.slice(0, end).indexOf(";", parts[0]!.end);
  if (semicolon < 0) return [{ parts, end }];
  const before = parts.filter((part) => part.end <= semicolon);
  const after = parts.filter((part) => part.start > semicolon);
  if (before.length > 1 && repeatsUnits(before, after)) return [{ parts, end }];
  if (before.length === 1 && !outcome.test(before[0]!.label) && nextStatement.test(text.slice(semicolon)))
    return [{ parts: before, end: semicolon }];
  const kinds = before.filter((part) => part.kind === before[0]?.kind);
  return kinds.length >= 2 ? [{ parts: before, end: semicolon }] : [{ parts, end }];
}

/** `Bộ tặng 5 tập thể, 8 cá nhân; tỉnh tặng 40 tập thể, 62 cá nhân`: each item gives the same different units. */
function repeatsUnits(before: readonly Figure[], after: readonly Figure[]): boolean {
  const units = before.map((part) => part.unit);
  if (new Set(units).size < units.length || after.length === 0 || after.length % units.length > 0) return false;
  return after.every((part, index) => part.unit !== undefined && part.unit === units[index % units.length]);
}

/**
 * Of each item of a list the first figure of each unit: `khởi tố 01 vụ, 01 bị can; xử lý 35 vụ, phạt …` gives 01 vụ,
 * 01 bị can, 35 vụ. Items end at `;`; without any, every figure leads.
 */
export function leading(text: string, parts: readonly Figure[], end: number): readonly Figure[] {
  const first = parts[0];
  if (first === undefined || !text.slice(first.start, end).includes(";")) return parts;
  const seen = new Set<string>();
  let previous = first.start;
  return parts.filter((part) => {
    const between = text.slice(previous, part.start);
    if (between.includes(";")) seen.clear();
    const comma = /[,]|\svà\s/.test(between);
    previous = part.end;
    const again = seen.has(part.kind);
    seen.add(part.kind);
    return !again || comma;
  });
}
