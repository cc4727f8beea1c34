import type { Edit } from "../text/edits.ts";

/** So many words must have been read with đ behind a sign, and this share of all that hold the sign. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.3;
const CONFIDENCE = 0.95;

/**
 * Edits that read a sign beside a number as đ, where it stood for đ in words: the unit behind an amount in thousands
 * (`43.400.000±`, đồng), and the letter of an office in the number of a letter (`255/CATP-±4`).
 *
 * No word tells there, so these are the only places; `25±` and `±3` stay.
 */
export function repairLoneSigns(text: string, edits: readonly Edit[]): readonly Edit[] {
  const words = new Map<string, { all: number; đ: number; rule: string }>();
  for (const { start, end, fixed, rule } of edits)
    for (let at = start; at < end; at++) {
      const sign = text[at]!;
      const letter = fixed[at - start];
      if (letter === sign) continue;
      const seen = words.get(sign) ?? { all: 0, đ: 0, rule };
      seen.all++;
      if (letter?.toLowerCase() === "đ") seen.đ++;
      words.set(sign, seen);
    }
  return [...words].flatMap(([sign, seen]) =>
    seen.đ < LEAST_WORDS || seen.đ < LEAST_SHARE * seen.all ? [] : loneSigns(text, sign, seen.rule),
  );
}

function loneSigns(text: string, sign: string, rule: string): readonly Edit[] {
  const found: Edit[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const before = text.slice(Math.max(0, at - 6), at);
    const behind = text[at + 1] ?? "";
    const amount = /\d[.,]\d{3}$/.test(before) && !/[\p{L}\p{N}]/u.test(behind);
    const office = /\p{Lu}{2}[-/]$/u.test(before) && /\d/.test(behind);
    if (!amount && !office) continue;
    const fixed = amount ? "đ" : "Đ";
    const evidence = `${sign} is ${fixed} in this text's font`;
    found.push({ start: at, end: at + 1, fixed, rule, evidence, confidence: CONFIDENCE });
  }
  return found;
}
