import type { Block, Inline, Note } from "../../../model/document.ts";

/**
 * The blocks of a note without its own mark and the space after it, which are its label. A mark that is a number is only
 * taken for one where it is raised: a note may begin with a figure.
 */
export function noteBlocks(blocks: readonly Block[], label: string): Note["blocks"] {
  const kept = blocks.flatMap((block): Note["blocks"] => {
    if (block.type === "furniture") return [];
    return block.type === "heading" ? [{ type: "paragraph", inlines: block.inlines, place: block.place }] : [block];
  });
  const first = kept[0];
  if (!first || first.type === "table") return kept;
  return [{ ...first, inlines: withoutMark(first.inlines, label) }, ...kept.slice(1)];
}

function withoutMark(inlines: readonly Inline[], label: string): readonly Inline[] {
  const [run, ...rest] = trimStart(inlines);
  if (run?.type !== "run" || !run.text.startsWith(label)) return trimStart(inlines);
  const isMark = /^\d+$/.test(label) ? run.raised === true && run.text.trim() === label : true;
  return isMark ? trimStart([{ ...run, text: run.text.slice(label.length) }, ...rest]) : trimStart(inlines);
}

/** Inlines without the white space they begin with. */
function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [run, ...rest] = inlines;
  if (run?.type !== "run") return inlines;
  const text = run.text.trimStart();
  return text === "" ? trimStart(rest) : [{ ...run, text }, ...rest];
}
