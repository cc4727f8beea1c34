import type { Repair } from "../../../model/repair.ts";

/** A change found by one rule: the span is in the text the rule was given. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly fixed: string;
  readonly rule: string;
  readonly evidence: string;
  readonly confidence: number;
};

/** A stretch `[start, end)` of a flow in one font; `block` counts the paragraphs, cells or lines. */
export type FlowSpan = {
  readonly start: number;
  readonly end: number;
  readonly font?: string | undefined;
  readonly block: number;
};

/** The text after edits that do not overlap and come in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.fixed);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/**
 * The edits of two rules, one after the other, as one list on the first text.
 *
 * Edits that touch the same letters become one: its rule names both, its confidence is the lower one.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const middle = applyEdits(text, first);
  const all: Edit[] = [];
  let shift = 0;
  let a = 0;
  let b = 0;
  while (a < first.length || b < second.length) {
    const one = first[a];
    const two = second[b];
    const oneStart = one === undefined ? Number.POSITIVE_INFINITY : one.start + shift;
    const oneEnd = one === undefined ? oneStart : oneStart + one.fixed.length;
    if (
      two === undefined ||
      (one !== undefined && oneEnd <= two.start && !(oneEnd === two.start && two.end === two.start))
    ) {
      all.push(one!);
      shift += one!.fixed.length - (one!.end - one!.start);
      a++;
      continue;
    }
    if (one === undefined || two.end <= oneStart) {
      all.push({ ...two, start: two.start - shift, end: two.end - shift });
      b++;
      continue;
    }
    let from = Math.min(oneStart, two.start);
    let to = Math.max(oneEnd, two.end);
    const start = from - shift;
    const seconds: Edit[] = [];
    const rules = new Set<string>();
    const reasons = new Set<string>();
    let confidence = 1;
    for (let grown = true; grown; ) {
      grown = false;
      while (a < first.length && first[a]!.start + shift < to) {
        const edit = first[a++]!;
        from = Math.min(from, edit.start + shift);
        to = Math.max(to, edit.start + shift + edit.fixed.length);
        shift += edit.fixed.length - (edit.end - edit.start);
        rules.add(edit.rule);
        reasons.add(edit.evidence);
        confidence = Math.min(confidence, edit.confidence);
        grown = true;
      }
      while (b < second.length && second[b]!.start < to) {
        const edit = second[b++]!;
        to = Math.max(to, edit.end);
        seconds.push(edit);
        rules.add(edit.rule);
        reasons.add(edit.evidence);
        confidence = Math.min(confidence, edit.confidence);
        grown = true;
      }
    }
    const fixed = applyEdits(
      middle.slice(from, to),
      seconds.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
    );
    const end = to - shift;
    if (fixed !== text.slice(start, end))
      all.push({ start, end, fixed, rule: [...rules].join("+"), evidence: [...reasons].join("; "), confidence });
  }
  return all;
}

/** Edits as the repairs of a text. */
export function toRepairs(text: string, edits: readonly Edit[]): readonly Repair[] {
  return edits.map((edit) => ({
    start: edit.start,
    end: edit.end,
    original: text.slice(edit.start, edit.end),
    fixed: edit.fixed,
    rule: edit.rule,
    evidence: edit.evidence,
    confidence: Math.round(edit.confidence * 1000) / 1000,
    applied: true,
  }));
}
