import { hash } from "node:crypto";

/** Twenty hexadecimal digits that name a text: enough to tell 10⁹ of them apart. */
export function shortHash(text: string): string {
  return hash("sha1", text, "hex").slice(0, 20);
}

/** A whole number below 2⁵³ that spreads texts evenly (FNV-1a, twice, with different bases). Equal texts, equal numbers. */
export function spread(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 15)) >>> 11);
}
