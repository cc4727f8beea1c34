/** The next of a row of numbers in [0, 1). */
export type Random = () => number;

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let next = Math.imul(state ^ (state >>> 15), 1 | state);
    next = (next + Math.imul(next ^ (next >>> 7), 61 | next)) ^ next;
    return ((next ^ (next >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bits flipped, words set to extremes, the file cut, stretches shuffled, repeated or blanked. */
const mutations: readonly ((bytes: Uint8Array, next: Random) => Uint8Array)[] = [
  (bytes, next) => {
    const copy = bytes.slice();
    for (let count = 1 + next() * 30; count > 0; count--)
      copy[Math.floor(next() * copy.length)]! ^= 1 << Math.floor(next() * 8);
    return copy;
  },
  (bytes, next) => {
    const copy = bytes.slice();
    for (let count = 1 + next() * 10; count > 0; count--) {
      const at = Math.floor(next() * Math.max(1, copy.length - 4));
      copy.set(next() < 0.5 ? [0xff, 0xff, 0xff, 0xff] : [0, 0, 0, 0x7f], at);
    }
    return copy;
  },
  // Offsets and sizes near the head of a file: those of a DOC's structures lie there.
  (bytes, next) => {
    const copy = bytes.slice();
    for (let count = 1 + next() * 6; count > 0; count--)
      copy.set([0xff, 0xff, 0xff, 0x7f], Math.min(copy.length - 4, 512 + Math.floor(next() * 256) * 4));
    return copy.length < 8 ? bytes : copy;
  },
  (bytes, next) => bytes.slice(0, Math.floor(next() * bytes.length)),
  (bytes, next) => {
    const size = 1 + Math.floor(next() * Math.min(512, bytes.length / 2));
    const from = Math.floor(next() * (bytes.length - size));
    const to = Math.floor(next() * (bytes.length - size));
    const copy = bytes.slice();
    copy.set(bytes.subarray(from, from + size), to);
    return copy;
  },
  (bytes, next) => {
    const at = Math.floor(next() * bytes.length);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.floor(next() * bytes.length))]);
  },
];

/** Bytes damaged in one of several ways. */
export function mutate(bytes: Uint8Array, next: Random): Uint8Array {
  return bytes.length === 0 ? bytes : mutations[Math.floor(next() * mutations.length)]!(bytes, next);
}
