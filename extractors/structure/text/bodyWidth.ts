/**
 * The width of the body's column in ems: the width that most full lines have, with room for what justification adds.
 *
 * Short lines end paragraphs; footnotes, in smaller type, come out wider but are fewer.
 */
export function bodyWidth(widths: readonly number[]): number {
  const long = widths.filter((width) => width >= 15);
  if (long.length === 0) return Math.max(0, ...widths);
  const counts = new Map<number, number>();
  for (const width of long) {
    for (let bin = Math.round(width) - 1; bin <= Math.round(width) + 1; bin++)
      counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  let mode = 0;
  for (const [bin, count] of counts) if (count > (counts.get(mode) ?? 0)) mode = bin;
  const full = long.filter((width) => width > mode * 0.94 && width < mode * 1.08).sort((a, b) => a - b);
  return full[Math.floor(full.length * 0.9)] ?? mode;
}
