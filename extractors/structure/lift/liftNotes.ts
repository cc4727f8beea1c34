import type { Block, Document, Inline, Note, Paragraph } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import { readMarker } from "../join/markers.ts";
import { isPower } from "./isPower.ts";

/**
 * The document with raised numbers made marks, and paragraphs that begin with a raised number made footnotes.
 *
 * Converters to Markdown or HTML leave footnotes where they stood on the page. A raised number is a mark only if a
 * footnote with its label is there: `km²` stays what it is.
 */
export function liftNotes(document: Document): Document {
  const found = new Map<string, Note>();
  const known = new Set(document.notes.map((note) => note.label));
  const body: Block[] = [];
  let lastLabel: string | undefined;
  let afterNote = false;
  document.blocks.forEach((block, index) => {
    const label = block.type === "paragraph" ? raisedLabel(block) : undefined;
    if (label === undefined || found.has(label) || known.has(label)) {
      const note = lastLabel === undefined || label !== undefined ? undefined : found.get(lastLabel);
      if (note && afterNote && goesOnWithNote(body.at(-1), block, document.blocks[index + 1]))
        found.set(note.label, { ...note, blocks: [...note.blocks, block as Paragraph] });
      else body.push(block);
      afterNote = false;
      return;
    }
    lastLabel = label;
    found.set(label, noteOf(block as Paragraph, label));
    afterNote = true;
  });
  if (lastLabel === undefined && known.size === 0) return document;
  const labels = new Set([...found.keys(), ...known]);
  return {
    ...document,
    blocks: body.map((block) => ("inlines" in block ? { ...block, inlines: marksIn(block.inlines, labels) } : block)),
    notes: [...document.notes, ...found.values()],
  };
}

/**
 * Whether a paragraph after a footnote is its second one: the body broke off in the middle of a sentence before the
 * footnotes, this paragraph begins a new sentence, and only the one after it goes on where the body broke off.
 */
function goesOnWithNote(before: Block | undefined, block: Block, after: Block | undefined): boolean {
  if (before?.type !== "paragraph" && before?.type !== "item") return false;
  if (block.type !== "paragraph" || after?.type !== "paragraph") return false;
  const broken = /[\p{Ll},:]$/u.test(inlineText(before.inlines).trim());
  const begins = /^\p{Lu}/u.test(inlineText(block.inlines).trim()) && !readMarker(inlineText(block.inlines).trim());
  return broken && begins && /^(\p{Ll}|[“"]\p{L}|[,;])/u.test(inlineText(after.inlines).trim());
}

function raisedLabel(block: Paragraph): string | undefined {
  const first = block.inlines[0];
  if (first?.type !== "run" || !first.raised || inlineText(block.inlines.slice(1)).trim() === "") return undefined;
  return /^\s*\[?(\d{1,3}|\*{1,3})\]?\s*$/.exec(first.text)?.[1];
}

function noteOf(block: Paragraph, label: string): Note {
  const [, next, ...rest] = block.inlines;
  const inlines =
    next?.type === "run" ? [{ ...next, text: next.text.replace(/^\s+/, "") }, ...rest] : block.inlines.slice(1);
  return { label, blocks: [{ type: "paragraph", inlines, place: block.place }], place: block.place };
}

function marksIn(inlines: readonly Inline[], labels: ReadonlySet<string>): Inline[] {
  return inlines.map((inline, index) => {
    if (inline.type === "mark" || !inline.raised || isPower(inlines[index - 1])) return inline;
    const label = /^\s*\[?(\d{1,3}|\*{1,3})\]?\s*$/.exec(inline.text)?.[1];
    return label !== undefined && labels.has(label) ? { type: "mark", label } : inline;
  });
}
