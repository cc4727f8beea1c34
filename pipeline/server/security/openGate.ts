/** Slows down guessing: counts failures by a name and by an address. */
export type Gate = {
  /** Seconds to wait before another attempt is looked at; 0 where it may be made now. */
  readonly wait: (keys: readonly string[]) => number;
  readonly fail: (keys: readonly string[]) => void;
  readonly succeed: (keys: readonly string[]) => void;
};

/** Failures that cost nothing; after them the wait doubles from 15 seconds to 15 minutes. */
const free = 5;
const shortest = 15;
const longest = 900;

/** A gate with its own memory. `now` is the clock, in milliseconds. */
export function openGate(now: () => number = Date.now): Gate {
  const failures = new Map<string, { count: number; last: number }>();
  const waitOf = (key: string): number => {
    const known = failures.get(key);
    if (!known || known.count < free) return 0;
    const pause = Math.min(longest, shortest * 2 ** (known.count - free));
    return Math.max(0, Math.ceil((known.last + pause * 1000 - now()) / 1000));
  };
  return {
    wait: (keys) => Math.max(...keys.map(waitOf)),
    fail: (keys) => {
      for (const [key, known] of failures) if (now() - known.last > longest * 4000) failures.delete(key);
      for (const key of keys) failures.set(key, { count: (failures.get(key)?.count ?? 0) + 1, last: now() });
    },
    succeed: (keys) => {
      for (const key of keys) failures.delete(key);
    },
  };
}
