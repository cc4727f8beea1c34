import type { Document, Inline, Run } from "../../model/document.ts";
import type { Repair, Repaired } from "../../model/repair.ts";
import { mapInlines } from "./document/inlines.ts";
import { type Piece, readFlows, runsOf } from "./document/readFlows.ts";
import { decodeGlyphs } from "./glyphs/decodeGlyphs.ts";
import { legacyFonts } from "./glyphs/legacyFonts.ts";
import { leastConfidence, type RepairOptions } from "./repairText.ts";
import type { Edit, FlowSpan } from "./text/edits.ts";
import { applyEdits, composeEdits, toRepairs } from "./text/edits.ts";
import { moveSpans, repairFlow } from "./text/repairFlow.ts";

/** A run with a repair below this carries a doubt. */
const SURE = 0.85;

/**
 * A document with its garbled letters put right: a new one, in which every changed run keeps its `original`.
 *
 * All runs are read as one text, so that what one paragraph shows of a charset or a font map helps the others; the
 * font of each run counts as evidence, never as proof. The span of a repair is in the run's text before the repair,
 * and its place is the run's, or else the block's.
 */
export function repairDocument(document: Document, options: RepairOptions = {}): Repaired<Document> {
  const { text, pieces, spans } = readFlows(document);
  const least = leastConfidence(options);
  const edits = editsOf(document, text, pieces, spans, options);
  if (edits.length === 0) return { value: document, repairs: [] };
  const repairs: Repair[] = [];
  const changed = new Map<Run, Run>();
  const perPiece = splitEdits(text, edits, pieces);
  pieces.forEach((piece, at) => {
    const own = perPiece[at]!;
    if (own.length === 0) return;
    for (const repair of toRepairs(piece.run.text, own))
      repairs.push({ ...repair, applied: repair.confidence >= least, place: piece.run.place ?? piece.place });
    changed.set(piece.run, repairRun(piece.run, own, least));
  });
  const value = mapInlines(document, (flow) =>
    flow.inlines.some((inline) => changed.has(inline as Run))
      ? flow.inlines.map((inline): Inline => changed.get(inline as Run) ?? inline)
      : flow.inlines,
  );
  return { value, repairs };
}

/** Letters by glyph code first, where the file tells codes; then everything that the letters themselves tell. */
export function editsOf(
  document: Document,
  text: string,
  pieces: readonly Piece[],
  spans: readonly FlowSpan[],
  options: RepairOptions = {},
): readonly Edit[] {
  const coded = glyphEdits(document, text, pieces, spans);
  const decoded = applyEdits(text, coded);
  return choose(text, composeEdits(text, coded, repairFlow(decoded, moveSpans(spans, coded))), options.choices);
}

/** The edits as a person chose among them: what was refused is gone, what was taken is sure. */
function choose(text: string, edits: readonly Edit[], choices: RepairOptions["choices"] = []): readonly Edit[] {
  if (choices.length === 0) return edits;
  const taken = new Map(choices.map((one) => [`${one.original}\n${one.fixed}`, one.taken]));
  return edits.flatMap((edit) => {
    const said = taken.get(`${text.slice(edit.start, edit.end)}\n${edit.fixed}`);
    if (said === undefined) return [edit];
    return said ? [{ ...edit, confidence: 1 }] : [];
  });
}

function glyphEdits(
  document: Document,
  text: string,
  pieces: readonly Piece[],
  spans: readonly FlowSpan[],
): readonly Edit[] {
  if (document.fonts === undefined || !pieces.some(({ run }) => run.glyphs !== undefined)) return [];
  const edits = decodeGlyphs(document, runsOf(text, pieces), legacyFonts(document.fonts, text, spans));
  return pieces.flatMap(({ run, start }) =>
    (run.original === undefined ? (edits.get(run) ?? []) : []).map((edit) => ({
      ...edit,
      start: edit.start + start,
      end: edit.end + start,
    })),
  );
}

/** The edits of each piece, in its own text. An edit across runs is cut: the first run gets the whole new text. */
function splitEdits(text: string, edits: readonly Edit[], pieces: readonly Piece[]): readonly (readonly Edit[])[] {
  const own: Edit[][] = pieces.map(() => []);
  let at = 0;
  for (const whole of edits) {
    while (at < pieces.length - 1 && pieces[at]!.end <= whole.start) at++;
    const inside = whole.start >= pieces[at]!.start && whole.end <= pieces[at]!.end;
    const edit = inside ? whole : trim(text, whole);
    while (at < pieces.length - 1 && pieces[at]!.end <= edit.start && edit.end > edit.start) at++;
    let fixed = edit.fixed;
    for (let next = at; next < pieces.length && pieces[next]!.start < Math.max(edit.end, edit.start + 1); next++) {
      const piece = pieces[next]!;
      const start = Math.max(edit.start, piece.start);
      const end = Math.min(edit.end, piece.end);
      if (end < start || (end === start && fixed === "")) continue;
      own[next]!.push({ ...edit, start: start - piece.start, end: end - piece.start, fixed });
      fixed = "";
    }
  }
  return own;
}

/** An edit across runs without the letters it leaves alone at its ends; others as they are. */
function trim(text: string, edit: Edit): Edit {
  let { start, end, fixed } = edit;
  while (start < end && fixed !== "" && text[start] === fixed[0]) {
    start++;
    fixed = fixed.slice(1);
  }
  while (start < end && fixed !== "" && text[end - 1] === fixed.at(-1)) {
    end--;
    fixed = fixed.slice(0, -1);
  }
  return { ...edit, start, end, fixed };
}

function repairRun(run: Run, edits: readonly Edit[], least: number): Run {
  const applied = edits.filter((edit) => edit.confidence >= least);
  const lowest = Math.min(...edits.map((edit) => edit.confidence));
  const text = applyEdits(run.text, applied);
  return {
    ...run,
    text,
    ...(text === run.text ? {} : { original: run.original ?? run.text }),
    ...(lowest < SURE && run.doubt === undefined ? { doubt: { reason: "repair", confidence: lowest } as const } : {}),
  };
}
