import { hash } from "node:crypto";

/** Twenty hexadecimal digits that name a text: enough to tell 10⁹ of them apart. */
export function shortHash(text: string): string {
  return hash("sha1", text, "hex").slice(0, 20);
}

/**
 * A whole number below 2⁵³ that spreads texts evenly (FNV-1a, twice, with different bases). Equal texts, equal numbers. The
 * text is given in the parts that a bar stands between, and never put together.
 */
export function spread(parts: readonly string[]): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    for (let index = at === 0 ? 0 : -1; index < part.length; index += 1) {
      const code = index < 0 ? bar : part.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 15)) >>> 11);
}

const bar = "|".charCodeAt(0);
