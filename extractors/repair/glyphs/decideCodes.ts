import type { Document, Run } from "../../../model/document.ts";
import type { RunInFlow } from "../document/readFlows.ts";
import { learnSigns } from "../map/learnSigns.ts";
import { partsOf } from "./partsOf.ts";
import { type Settled, settleCodes } from "./settleCodes.ts";

/** The first of the private characters that stand for codes whose letter is open while the words are weighed. */
const FIRST_OPEN = 0xe000;
const MOST_OPEN = 0x1800;
const CONFIDENT = 0.98;
/** A guess at a code is worth more than the code: it is applied, and the run carries the doubt. */
const LEAST_CONFIDENT = 0.5;

/** The letter that a code was found to draw, by which rule, and how sure it is. */
export type Decoded = { readonly letter: string; readonly rule: string; readonly confidence: number };

/**
 * The letter of every code of the fonts in doubt, by font id and code: one code of one font is one letter wherever it
 * stands. `skip` names fonts that are better read another way (legacy charsets).
 */
export function decideCodes(
  document: Document,
  runs: readonly RunInFlow[],
  skip: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<number, Decoded>> {
  const fonts = new Map((document.fonts ?? []).filter(({ id }) => !skip.has(id)).map((font) => [font.id, font]));
  const codes = new Map<string, Map<number, string>>();
  for (const { run } of runs)
    if (run.glyphs !== undefined && fonts.has(run.font ?? ""))
      for (const [code, text] of run.glyphs) {
        const own = codes.get(run.font!) ?? new Map<number, string>();
        own.set(code, text);
        codes.set(run.font!, own);
      }
  if (codes.size === 0) return new Map();
  return decideOpen(
    new Map([...codes].map(([id, own]) => [id, settleCodes(fonts.get(id)!, own, countCodes(runs, id))])),
    runs,
  );
}

function countCodes(runs: readonly { readonly run: Run }[], font: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { run } of runs)
    if (run.font === font) for (const [code] of run.glyphs ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Lets the words of the document decide the codes that map and shape leave open. */
function decideOpen(
  settled: ReadonlyMap<string, ReadonlyMap<number, Settled>>,
  runs: readonly RunInFlow[],
): ReadonlyMap<string, ReadonlyMap<number, Decoded>> {
  const signs = new Map<
    string,
    { readonly font: string; readonly code: number; readonly open: Settled & { type: "open" } }
  >();
  const shown = new Map<string, Map<number, string>>();
  for (const [font, own] of settled) {
    const letters = new Map<number, string>();
    for (const [code, one] of own) {
      if (one.type === "letter") letters.set(code, one.letter);
      else if (signs.size < MOST_OPEN) {
        const sign = String.fromCharCode(FIRST_OPEN + signs.size);
        signs.set(sign, { font, code, open: one });
        letters.set(code, sign);
      }
    }
    shown.set(font, letters);
  }
  const learned =
    signs.size === 0
      ? new Map<string, ReadonlyMap<string, number>>()
      : learnSigns(
          runs.map(({ run, after }) => shownText(run, shown.get(run.font ?? "")) + after).join(""),
          new Map([...signs].map(([sign, { open }]) => [sign, open.chances])),
        );
  const bySign = new Map([...signs].map(([sign, { font, code }]) => [`${font} ${code}`, sign]));
  return new Map(
    [...settled].map(([font, own]) => [
      font,
      new Map(
        [...own].map(([code, one]): [number, Decoded] => {
          if (one.type === "letter") return [code, { letter: one.letter, rule: one.rule, confidence: CONFIDENT }];
          const ranked = [...(learned.get(bySign.get(`${font} ${code}`) ?? "") ?? one.chances)].sort(
            (a, b) => b[1] - a[1],
          );
          const sum = ranked.reduce((all, [, weight]) => all + weight, 0);
          const [letter, weight] = ranked[0] ?? ["\ufffd", 0];
          return [code, { letter, rule: one.rule, confidence: confidenceOf(weight, sum) }];
        }),
      ),
    ]),
  );
}

function confidenceOf(weight: number, sum: number): number {
  return Math.min(CONFIDENT, Math.max(LEAST_CONFIDENT, sum === 0 ? 0 : weight / sum));
}

function shownText(run: Run, letters: ReadonlyMap<number, string> | undefined): string {
  if (run.glyphs === undefined || letters === undefined) return run.text;
  return partsOf(run)
    .map(({ text, code }) => (code === undefined ? text : (letters.get(code) ?? text)))
    .join("");
}
