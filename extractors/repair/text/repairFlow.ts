import { repairCharsets } from "../charsets/repairCharsets.ts";
import { restoreHorn } from "../charsets/restoreHorn.ts";
import { repairViqr } from "../charsets/viqr.ts";
import { repairMaps } from "../map/repairMaps.ts";
import { restoreLost } from "../map/restoreLost.ts";
import { composeLetters } from "./composition.ts";
import type { Edit, FlowSpan } from "./edits.ts";
import { applyEdits, composeEdits } from "./edits.ts";
import { undoMojibake } from "./mojibake.ts";
import { isClean, surveyText } from "./survey.ts";

/** Rounds after which a repair that still finds something to do is taken as it is. */
const MOST_ROUNDS = 4;

/**
 * All edits of a flow of text: mojibake, legacy charsets, composition and look-alikes, broken font maps, in this
 * order, and again until nothing is left to do, so that repairing twice is repairing once.
 */
export function repairFlow(text: string, spans: readonly FlowSpan[]): readonly Edit[] {
  if (isBinary(text)) return [];
  let edits: readonly Edit[] = [];
  let now = text;
  let here = spans;
  const apply = (more: readonly Edit[]): boolean => {
    if (more.length === 0) return false;
    edits = composeEdits(text, edits, more);
    here = moveSpans(here, more);
    now = applyEdits(now, more);
    return true;
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const survey = surveyText(now);
    if (isClean(survey)) break;
    let changed = false;
    if (survey.viqr > 0) changed = apply(repairViqr(now));
    if (survey.odd > 0) {
      while (apply(undoMojibake(now))) changed = true;
      const decoded = charsetEdits(now, here);
      const tcvn3 = blocksOf(here, decoded, "tcvn3");
      changed = apply(decoded) || changed;
      if (tcvn3.size > 0) apply(restoreHorn(now, here, tcvn3));
    }
    changed = apply(composeLetters(now)) || changed;
    changed = apply(repairMaps(now)) || changed;
    changed = apply(restoreLost(now)) || changed;
    if (!changed) break;
  }
  return edits;
}

/** A NUL character, or this share of control characters, is in no text of any charset: VPS has some of its capitals there. */
const MOST_CONTROLS = 0.12;

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) controls++;
  }
  return controls > MOST_CONTROLS * text.length && controls > 4;
}

function charsetEdits(text: string, spans: readonly FlowSpan[]): readonly Edit[] {
  const edits = repairCharsets(spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })));
  return edits.flatMap((list, at) => {
    const { start } = spans[at]!;
    return list.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  });
}

/** The blocks that edits of a rule stand in. */
function blocksOf(spans: readonly FlowSpan[], edits: readonly Edit[], wanted: string): ReadonlySet<number> {
  const blocks = new Set<number>();
  let at = 0;
  for (const { start, rule } of edits) {
    while (at < spans.length - 1 && spans[at]!.end <= start) at++;
    if (rule === wanted) blocks.add(spans[at]!.block);
  }
  return blocks;
}

/** How much of the garbled words of each font a legacy charset explains, 0 to 1. */
export function legacyShares(text: string, spans: readonly FlowSpan[]): ReadonlyMap<string, number> {
  const explained = new Map<string, number>();
  const all = new Map<string, number>();
  const edits = repairCharsets(spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })));
  spans.forEach((span, at) => {
    const font = span.font ?? "";
    explained.set(font, (explained.get(font) ?? 0) + edits[at]!.length);
    all.set(font, (all.get(font) ?? 0) + surveyText(text.slice(span.start, span.end)).odd);
  });
  return new Map([...all].map(([font, odd]) => [font, (explained.get(font) ?? 0) / Math.max(1, odd)]));
}

/** The spans after edits in order. An edit across two spans falls to the first. */
export function moveSpans(spans: readonly FlowSpan[], edits: readonly Edit[]): readonly FlowSpan[] {
  const moved: FlowSpan[] = [];
  let shift = 0;
  let next = 0;
  for (const span of spans) {
    while (next < edits.length && edits[next]!.end <= span.start) shift += grown(edits[next++]!);
    const start = Math.max(span.start + shift, moved.at(-1)?.end ?? 0);
    while (next < edits.length && edits[next]!.end <= span.end) shift += grown(edits[next++]!);
    const over = edits[next];
    const end = over !== undefined && over.start < span.end ? over.start + shift + over.fixed.length : span.end + shift;
    moved.push({ ...span, start, end: Math.max(start, end) });
  }
  return moved;
}

function grown(edit: Edit): number {
  return edit.fixed.length - (edit.end - edit.start);
}
