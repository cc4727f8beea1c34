import type { Extraction } from "../../../model/extraction.ts";
import type { CheckName, Finding, FindingSeverity } from "../../../model/finding.ts";
import type { Span } from "../../../model/span.ts";
import { readAmount, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { writeReason } from "./reasons.ts";

/** What a check has found, before it is put into the words of the document. */
export type Suspicion = {
  readonly check: CheckName;
  readonly severity: FindingSeverity;
  /** The figure that is called into question. */
  readonly stated: Figure;
  readonly computed: string | undefined;
  /** The figures it was held against. */
  readonly against: readonly Span[];
  readonly reason: string;
  /** A sum of a table's cells or of a list's items, which no other sum of the same numbers excuses. */
  readonly closed?: boolean;
};

/** The longest quote. */
const quoteLength = 400;
/** How far a quote may reach beyond the numbers, to the ends of their clauses. */
const reach = 90;

/** The finding of a suspicion: quotes of the document's own words around the numbers, and who is to blame. */
export function makeFinding(extraction: Extraction, suspicion: Suspicion): Finding {
  const { stated, computed, against } = suspicion;
  const { plain, report } = extraction;
  const doubted = [stated, ...against].filter((span) =>
    plain.doubts.some((doubt) => doubt.start < span.end && span.start < doubt.end && doubt.confidence < sure),
  );
  const unsure = stated.observation !== undefined && stated.observation.confidence < 0.6;
  return {
    check: suspicion.check,
    severity: suspicion.severity,
    area: stated.observation?.area ?? report.area,
    period: stated.observation?.period ?? report.period,
    indicator: stated.observation?.indicator,
    stated: stated.value,
    computed,
    quotes: quotesOf(extraction, [stated, ...against], close.has(suspicion.check), scattered.has(suspicion.check)),
    reason: suspicion.reason + misreadings(extraction, suspicion, doubted),
    source: doubted.length > 0 || unsure ? "extraction" : "document",
    document: extraction.snapshot,
    spans: [stated, ...against].map(({ start, end }) => ({ start, end })),
  };
}

/** Text read with less confidence than this is suspected before the document. */
const sure = 0.9;

/** Digits that were read from a picture or repaired, and that would make a sum come out if one of them were another. */
function misreadings(
  extraction: Extraction,
  { check, stated, computed, against }: Suspicion,
  doubted: readonly Span[],
): string {
  if (check !== "sum" || computed === undefined) return "";
  const missing = readAmount(stated.value) - readAmount(computed);
  const guesses = doubted.flatMap((span) => {
    const number = extraction.plain.text.slice(span.start, span.end);
    const read = span === stated ? stated : against.find((one) => one === span);
    const value = "amount" in (read ?? {}) ? (read as Figure).amount : undefined;
    if (value === undefined) return [];
    const meant = writeAmount(span === stated ? value - missing : value + missing);
    return differsByOneDigit(writeAmount(value), meant) ? [writeReason("digit", number, meant)] : [];
  });
  return guesses.join("");
}

function differsByOneDigit(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

/** One quote a passage, that of the figure in question first; a quote each where numbers far apart are compared. */
function quotesOf(extraction: Extraction, spans: readonly Span[], tight: boolean, apart: boolean): readonly string[] {
  const { text, passages } = extraction.plain;
  const groups: { readonly index: number; readonly spans: Span[] }[] = [];
  for (const span of spans) {
    const index = passages.findIndex((one) => one.start <= span.start && span.end <= one.end);
    const group = groups.find(
      (one) => one.index === index && (!apart || gapBetween(one.spans.at(-1)!, span) < reach / 2),
    );
    if (group === undefined) groups.push({ index, spans: [span] });
    else group.spans.push(span);
  }
  return groups.map((group): string => {
    const passage = passages[group.index] ?? { start: 0, end: text.length };
    const first = Math.min(...group.spans.map((span) => span.start));
    const last = Math.max(...group.spans.map((span) => span.end));
    const start = clauseStart(text, passage.start, first, tight);
    const end = clauseEnd(text, passage.end, last, tight);
    const longest = group.spans.length > 1 ? 4 * quoteLength : quoteLength;
    return text.slice(start, Math.min(end, start + longest)).trim();
  });
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(b.start - a.end, a.start - b.end);
}

/** Checks of numbers that stand close together: their quotes end at commas, not to take in the next number's clause. */
const close: ReadonlySet<CheckName> = new Set(["ratio", "change", "contradiction"]);
/** Checks that compare numbers from different places. */
const scattered: ReadonlySet<CheckName> = new Set(["contradiction", "repeat"]);

const clauseBreak = /[;.]\s/g;
const commaBreak = /[;.,]\s/g;

function clauseStart(text: string, from: number, at: number, tight: boolean): number {
  const low = Math.max(from, at - reach);
  const before = text.slice(low, at);
  const last = [...before.matchAll(tight ? commaBreak : clauseBreak)].at(-1);
  if (last !== undefined) return low + last.index + last[0].length;
  if (low === from) return from;
  const space = before.indexOf(" ");
  return space < 0 ? low : low + space + 1;
}

function clauseEnd(text: string, to: number, at: number, tight: boolean): number {
  const high = Math.min(to, at + reach);
  const after = text.slice(at, high);
  const next = after.search(tight ? /[;.,](\s|$)/ : /[;.](\s|$)/);
  if (next >= 0) return at + next;
  if (high === to) return to;
  const space = after.lastIndexOf(" ");
  return space < 0 ? high : at + space;
}
