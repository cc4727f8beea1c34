/** A stream of numbers in [0, 1) that depends on its seed alone (mulberry32 over an FNV-1a hash of the seed). */
export type Random = () => number;

export function random(seed: string): Random {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(next: Random, low: number, high: number): number {
  return low + Math.floor(next() * (high - low + 1));
}

/** One of the choices. */
export function pick<T>(next: Random, choices: readonly T[]): T {
  return choices[Math.floor(next() * choices.length)]!;
}

/** `total` cut into `parts` positive whole numbers. */
export function split(next: Random, total: number, parts: number): readonly number[] {
  const weights = Array.from({ length: parts }, () => 0.4 + next());
  const sum = weights.reduce((a, b) => a + b, 0);
  const cut = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * total)));
  const first = total - cut.slice(1).reduce((a, b) => a + b, 0);
  return [first, ...cut.slice(1)];
}
