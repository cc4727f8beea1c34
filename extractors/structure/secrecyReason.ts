import type { SecrecyMark } from "./findSecrecy.ts";

const held = "a person must look at it";

/**
 * Why a document with a mark of secrecy is not read on, in words.
 *
 * @example
 * secrecyReason({ level: "MẬT", place, sure: true }) // → "marked MẬT"
 */
export function secrecyReason({ level, sure }: SecrecyMark): string {
  if (sure) return `marked ${level}`;
  return `${level === undefined ? "bears a stamp that could not be read" : `may be marked ${level}`}: ${held}`;
}

/** True of a reason that leaves it to a person to decide: the mark was not read for sure. */
export function isHeldReason(reason: string): boolean {
  return reason.endsWith(`: ${held}`);
}
