import { gap, readUnit } from "./readUnit.ts";
import type { Word } from "./readWords.ts";

/** One number of a chain as printed. */
export type Part = { readonly digits: string; readonly start: number; readonly end: number };

/**
 * Numbers that belong together: one, a fraction (`25/28`), a date (`12/5/2023`), with their groups of thousands joined.
 * `from` and `to` are word indexes; `loose` says that a dot may be a decimal point (a percent sign follows).
 */
export type Chain = {
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  readonly loose: boolean;
};

/**
 * The chain of numbers that begins at word `from`. Groups parted by spaces are one number (`12 600`); many that count
 * nothing are numbers side by side, in a row of a table that lost its lines (`812 790 845 903`).
 */
export function readChain(words: readonly Word[], from: number, text: string): Chain {
  const joined = chainOf(words, from, text, joinGroups);
  if (!joined.parts.some((part) => /^\d+(?:\s\d+)+\s(?!000)\d+$/.test(part.digits))) return joined;
  const unit = readUnit(words, joined.to, text);
  const counts = typeof unit === "object" && unit.class !== undefined;
  return counts || joined.loose ? joined : chainOf(words, from, text, (_words, at) => at + 1);
}

/** The chain whose numbers end where `endOf` says. */
function chainOf(words: readonly Word[], from: number, text: string, endOf: typeof joinGroups): Chain {
  const parts: Part[] = [];
  let at = from;
  for (;;) {
    const until = endOf(words, at, text);
    const start = words[at]!.start;
    const end = words[until - 1]!.end;
    parts.push({ digits: text.slice(start, end), start, end });
    at = until;
    const slash = words[at];
    const more = words[at + 1];
    if (slash?.text !== "/" || more?.kind !== "number" || parts.length > 3) break;
    if (slash.start - end > 1 || more.start - slash.end > 1) break;
    at++;
  }
  const after = words[at]?.text;
  return { parts, from, to: at, loose: after === "%" || after === "tỷ" || after === "tỉ" || after === "triệu" };
}

/** The word after groups of thousands parted by single spaces: `12 600`. */
function joinGroups(words: readonly Word[], from: number, text: string): number {
  let at = from + 1;
  if (!/^[1-9]\d{0,2}$/.test(words[from]!.text)) return at;
  while (words[at]?.kind === "number" && /^\d{3}$/.test(words[at]!.text) && /^[  ]$/.test(gap(words, at - 1, text)))
    at++;
  return at;
}
