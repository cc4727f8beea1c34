/**
 * Positions as near as can be to the wished ones and at least `gap` apart, within `[low, high]` where they fit.
 * In and out in the same order.
 *
 * @example
 * spreadLabels([10, 11], 8, 0, 100) // → [6.5, 14.5]
 */
export function spreadLabels(wished: readonly number[], gap: number, low: number, high: number): number[] {
  /** Where the middle of a group comes to stand: as near to the wish as the bounds let it. */
  const centreOf = ({ members, middle }: Group): number => {
    const half = ((members.length - 1) * gap) / 2;
    return Math.max(low + half, Math.min(high - half, middle));
  };
  const overlap = (first: Group, second: Group): boolean =>
    centreOf(second) - centreOf(first) < ((first.members.length + second.members.length) * gap) / 2;
  const order = wished.map((_, index) => index).sort((a, b) => wished[a]! - wished[b]!);
  const groups: Group[] = [];
  for (const index of order) {
    groups.push({ members: [index], middle: wished[index]! });
    while (groups.length > 1 && overlap(groups.at(-2)!, groups.at(-1)!)) {
      const second = groups.pop()!;
      const first = groups.pop()!;
      const members = [...first.members, ...second.members];
      groups.push({ members, middle: members.reduce((sum, member) => sum + wished[member]!, 0) / members.length });
    }
  }
  const placed = [...wished];
  for (const group of groups) {
    const first = centreOf(group) - ((group.members.length - 1) * gap) / 2;
    group.members.forEach((member, position) => {
      placed[member] = first + position * gap;
    });
  }
  return placed;
}

/** Labels that touch each other and move together, and the mean of where they wish to be. */
type Group = { readonly members: readonly number[]; readonly middle: number };
