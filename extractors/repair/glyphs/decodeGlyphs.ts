import type { Document, Run } from "../../../model/document.ts";
import { learnSigns } from "../map/learnSigns.ts";
import type { Edit } from "../text/edits.ts";
import type { Settled } from "./settleCodes.ts";
import { settleCodes } from "./settleCodes.ts";

/** The first of the private characters that stand for codes whose letter is open while the words are weighed. */
const FIRST_OPEN = 0xe000;
const MOST_OPEN = 0x1800;
const CONFIDENT = 0.98;
/** A guess at a code is worth more than the code: it is applied, and the run carries the doubt. */
const LEAST_CONFIDENT = 0.5;

type Decoded = { readonly letter: string; readonly rule: string; readonly confidence: number };

/**
 * Edits of runs whose glyph codes are known, by run: one code of one font is one letter wherever it stands.
 *
 * `runs` are the runs of the document in reading order, with what parts them (a space, a line end) after each.
 * `skip` names fonts that are better read another way (legacy charsets).
 */
export function decodeGlyphs(
  document: Document,
  runs: readonly { readonly run: Run; readonly after: string }[],
  skip: ReadonlySet<string>,
): ReadonlyMap<Run, readonly Edit[]> {
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
  const settled = new Map([...codes].map(([id, own]) => [id, settleCodes(fonts.get(id)!, own, countCodes(runs, id))]));
  const letters = decideOpen(settled, runs);
  const edits = new Map<Run, readonly Edit[]>();
  for (const { run } of runs) {
    const font = letters.get(run.font ?? "");
    if (run.glyphs === undefined || font === undefined) continue;
    const found = editsOf(run, font);
    if (found.length > 0) edits.set(run, found);
  }
  return edits;
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
  runs: readonly { readonly run: Run; readonly after: string }[],
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

/** The text of a run cut by glyph; what no glyph drew (a space put in by the reader) has no code. */
function partsOf(run: Run): readonly { readonly start: number; readonly text: string; readonly code?: number }[] {
  const parts: { start: number; text: string; code?: number }[] = [];
  let at = 0;
  for (const [code, text] of run.glyphs!) {
    if (text === "") {
      parts.push({ start: at, text, code });
      continue;
    }
    const found = run.text.indexOf(text, at);
    if (found < 0 || found - at > 2) continue;
    if (found > at) parts.push({ start: at, text: run.text.slice(at, found) });
    parts.push({ start: found, text, code });
    at = found + text.length;
  }
  if (at < run.text.length) parts.push({ start: at, text: run.text.slice(at) });
  return parts;
}

/** One edit a word: all its letters that change. */
function editsOf(run: Run, letters: ReadonlyMap<number, Decoded>): readonly Edit[] {
  const edits: Edit[] = [];
  let word:
    | { start: number; end: number; fixed: string; rules: Set<string>; confidence: number; changed: boolean }
    | undefined;
  const close = (): void => {
    if (word?.changed && word.fixed !== run.text.slice(word.start, word.end))
      edits.push({
        start: word.start,
        end: word.end,
        fixed: word.fixed,
        rule: [...word.rules].sort().join("+"),
        evidence: `the ${word.rules.has("glyph-shape") ? "shapes" : "codes"} of the font's glyphs`,
        confidence: word.confidence,
      });
    word = undefined;
  };
  for (const { start, text, code } of partsOf(run)) {
    const decoded = code === undefined ? undefined : letters.get(code);
    const fixed = decoded?.letter ?? text;
    word ??= { start, end: start, fixed: "", rules: new Set(), confidence: 1, changed: false };
    word.end = start + text.length;
    word.fixed += fixed;
    if (decoded !== undefined && fixed !== text) {
      word.changed = true;
      word.rules.add(`glyph-${decoded.rule}`);
      word.confidence = Math.min(word.confidence, decoded.confidence);
    }
    if (fixed === " ") close();
  }
  close();
  return edits;
}
