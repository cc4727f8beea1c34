import type { Language } from "../../charts/words.ts";

/** Why a document is held, as `extractors/extract.ts` writes it, and the same in Vietnamese. */
const reasons: readonly (readonly [said: RegExp, vi: string])[] = [
  [/^marked (.+)$/, "có dấu $1"],
  [/^may be marked (.+): a person must look at it$/, "có thể có dấu $1: cần người xem"],
  [/^bears a stamp that could not be read: a person must look at it$/, "có con dấu không đọc được: cần người xem"],
  [/^(.+): a person must look at it$/, "$1: cần người xem"],
];

/**
 * Why a document was not loaded, in words; what is no reason of a quarantine stands as it is.
 *
 * @example
 * refusalLabel("marked MẬT", "vi") // → "có dấu MẬT"
 */
export function refusalLabel(reason: string, language: Language): string {
  const known = language === "vi" ? reasons.find(([said]) => said.test(reason)) : undefined;
  return known ? reason.replace(known[0], known[1]) : reason;
}
