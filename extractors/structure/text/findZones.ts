import type { Row } from "./flowRows.ts";
import { markCandidates } from "./markCandidates.ts";
import { noteLabel } from "./noteLabel.ts";

/** What a row is: body text, the first row of a footnote with its label, or a further row of one. */
export type RowRole =
  | { readonly type: "body" }
  | { readonly type: "label"; readonly label: number }
  | { readonly type: "note" };

/** A mark stands on the page of its footnote: so many rows before it, at most. */
const MARK_REACH = 90;
/** Rows times labels that are weighed; a longer text is taken without footnotes. */
const MOST_STEPS = 10_000_000;
/** The score of a state that cannot be reached. */
const WORST = -1e9;

/** How much each sign speaks for a change between body and footnotes. Found on dumps of several converters. */
const WEIGHTS = {
  /** A block of footnotes opens with a label whose mark was seen, or without it. */
  labelMarked: 5,
  labelUnmarked: -4,
  /** The next label follows inside a block. */
  nextMarked: 5,
  nextUnmarked: -2,
  /** A footnote rule before the first row, or a form feed inside the block. */
  rule: 8,
  /** A block opens with the rest of a footnote of the page before. */
  continued: -5,
  /** The body begins again. */
  feed: 10,
  lead: 3,
  heading: 3,
  plainReturn: -3,
  sentence: 2,
  resumes: 2,
  /** A row too wide for the body, or one that ends a paragraph in the middle of a footnote. */
  wide: -2.5,
  shortInside: -1,
  /** A row as wide as the body's in the middle of a footnote, which has smaller type. */
  bodyInside: -0.7,
  /** The body begins again in the middle of a page where form feeds show the pages. */
  noFeed: -8,
  /** A block opens without a rule where the dump has rules. */
  noRule: -6,
} as const;

/**
 * What each row of a text dump is: body or footnote.
 *
 * Footnotes of a page stand between two stretches of body text, often in the middle of a sentence. Their labels count
 * up through the document, each has its mark somewhere before, their rows hold more letters because the type is
 * smaller, and a rule, a form feed or an odd space may show where the page ends. No single sign is there in every
 * dump, so the cheapest path over all rows decides (Viterbi over body/note × label reached).
 */
export function findZones(rows: readonly Row[], bodyWidth: number): RowRole[] {
  const labels = rows.map((row) => noteLabel(row.text));
  const highest = highestLabel(labels);
  if (highest === 0 || rows.length * highest > MOST_STEPS) return rows.map(() => ({ type: "body" }));
  const marks = seenMarks(rows);
  const marked = (index: number, label: number): boolean => {
    const seen = marks.get(label) ?? [];
    return seen.some((row) => row < index && row >= index - MARK_REACH);
  };
  const ruled = rows.some((row) => row.rule >= 30);
  const fed = rows.filter((row) => row.feed).length > 0;
  const states = (highest + 1) * 2;
  let scores = new Float64Array(states).fill(WORST);
  scores[0] = 0;
  const trace: Int32Array[] = [];
  rows.forEach((row, index) => {
    const next = new Float64Array(states).fill(WORST);
    const from = new Int32Array(states).fill(-1);
    const step = (state: number, target: number, gain: number): void => {
      const score = (scores[state] as number) + gain;
      if (score > (next[target] as number)) {
        next[target] = score;
        from[target] = state;
      }
    };
    const label = labels[index];
    const prev = rows[index - 1];
    const wide = row.width > bodyWidth * 1.08 ? WEIGHTS.wide : 0;
    const rule = row.rule >= 30 ? WEIGHTS.rule : 0;
    const feed = row.feed ? WEIGHTS.feed : 0;
    const opening = (rule > 0 ? rule : ruled ? WEIGHTS.noRule : 0) - feed;
    const continued = row.rule >= 100 ? 0 : WEIGHTS.continued;
    const inside = feed + rule + insideCost(row, prev, bodyWidth);
    for (let state = 0; state < states; state++) {
      if ((scores[state] as number) <= WORST) continue;
      const inNote = state % 2 === 1;
      const reached = state >> 1;
      const isNext = label !== undefined && label.label === reached + 1;
      if (!inNote) {
        step(state, state, wide - rule);
        if (isNext) {
          const gain = marked(index, reached + 1) ? WEIGHTS.labelMarked : WEIGHTS.labelUnmarked;
          step(state, (reached + 1) * 2 + 1, opening + gain);
        }
        if (reached > 0) step(state, state + 1, opening + continued - wide);
      } else {
        if (isNext) step(state, state + 2, marked(index, reached + 1) ? WEIGHTS.nextMarked : WEIGHTS.nextUnmarked);
        step(state, state, -inside);
        step(state, state - 1, wide + returnGain(row, prev) + (fed && !row.feed ? WEIGHTS.noFeed : 0));
      }
    }
    trace.push(from);
    scores = next;
  });
  return rolesOf(rows, scores, trace);
}

/** What speaks against a row being a further row of the footnote before it. */
function insideCost(row: Row, prev: Row | undefined, bodyWidth: number): number {
  let cost = 0;
  const afterLabel = prev !== undefined && noteLabel(prev.text)?.alone;
  if (row.lead === 1 && !afterLabel) cost += WEIGHTS.lead;
  if (isHeadingStart(row.text) && !afterLabel) cost += WEIGHTS.heading;
  if (prev && !afterLabel && prev.width < bodyWidth * 0.6 && !/^[+-]/.test(row.text)) cost -= WEIGHTS.shortInside;
  if (row.width > bodyWidth * 0.88 && row.width < bodyWidth * 1.02) cost -= WEIGHTS.bodyInside;
  return cost;
}

function returnGain(row: Row, prev: Row | undefined): number {
  let gain: number = WEIGHTS.plainReturn;
  if (row.feed) gain += WEIGHTS.feed;
  const afterLabel = prev !== undefined && noteLabel(prev.text)?.alone;
  if (afterLabel) return gain;
  if (row.lead === 1) gain += WEIGHTS.lead;
  if (isHeadingStart(row.text)) gain += WEIGHTS.heading;
  if (prev && /[.…;!?”)]$/.test(prev.text)) gain += WEIGHTS.sentence;
  if (/^\p{Ll}/u.test(row.text) && prev && /[.…!?]$/.test(prev.text)) gain += WEIGHTS.resumes;
  return gain;
}

function isHeadingStart(text: string): boolean {
  return /^(\d{1,2}(\.\d{1,2}){0,3}\.\s|[IVX]{1,5}\.\s|Nơi nhận)/.test(text);
}

function rolesOf(rows: readonly Row[], scores: Float64Array, trace: readonly Int32Array[]): RowRole[] {
  let state = scores.indexOf(Math.max(...scores));
  const roles: RowRole[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    const before = (trace[index] as Int32Array)[state] as number;
    if (state % 2 === 0) roles.push({ type: "body" });
    else if (state >> 1 !== before >> 1) roles.push({ type: "label", label: state >> 1 });
    else roles.push({ type: "note" });
    state = before;
  }
  return roles.reverse();
}

/** Labels are believed as long as they count up from 1 without a gap. */
function highestLabel(labels: readonly ({ readonly label: number } | undefined)[]): number {
  const present = new Set(labels.map((label) => label?.label));
  let highest = 0;
  while (present.has(highest + 1)) highest++;
  return highest;
}

/** For each label the rows that may hold its mark. */
function seenMarks(rows: readonly Row[]): Map<number, number[]> {
  const seen = new Map<number, number[]>();
  rows.forEach((row, index) => {
    for (const mark of markCandidates(row.text)) {
      if (mark.weight < 0.3) continue;
      const list = seen.get(mark.label);
      if (list) list.push(index);
      else seen.set(mark.label, [index]);
    }
  });
  return seen;
}
