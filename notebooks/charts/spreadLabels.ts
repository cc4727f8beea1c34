/**
 * Positions as near as can be to the wished ones and at least `gap` apart, within `[low, high]` where they fit.
 * In and out in the same order.
 *
 * @example
 * spreadLabels([10, 11], 8, 0, 100) // → [6.5, 14.5]
 */
export function spreadLabels(wished: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => wished[a]! - wished[b]!);
  const groups: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    groups.push({ members: [index], middle: wished[index]! });
    while (groups.length > 1 && overlap(groups.at(-2)!, groups.at(-1)!, gap)) {
      const second = groups.pop()!;
      const first = groups.pop()!;
      const members = [...first.members, ...second.members];
      groups.push({ members, middle: members.reduce((sum, member) => sum + wished[member]!, 0) / members.length });
    }
  }
  const placed = [...wished];
  for (const { members, middle } of groups) {
    const half = ((members.length - 1) * gap) / 2;
    const centre = Math.max(low + half, Math.min(high - half, middle));
    members.forEach((member, position) => {
      placed[member] = centre - half + position * gap;
    });
  }
  return placed;
}

function overlap(
  first: { readonly members: readonly number[]; readonly middle: number },
  second: { readonly members: readonly number[]; readonly middle: number },
  gap: number,
): boolean {
  return second.middle - first.middle < ((first.members.length + second.members.length) * gap) / 2;
}
