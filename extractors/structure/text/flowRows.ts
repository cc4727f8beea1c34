import type { Block, Inline, Line } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { inlineText } from "../inlineText.ts";
import { measureText } from "./measureText.ts";

/** One printed line of a text dump, with what the dump shows about its place on the page. */
export type Row = {
  readonly inlines: readonly Inline[];
  /** Trimmed text. */
  readonly text: string;
  /** Width in ems, as Times would set it. */
  readonly width: number;
  /** Spaces before the text. */
  readonly lead: number;
  /** Blank lines before. */
  readonly blanks: number;
  /** A page begins here for sure: a form feed stood before. */
  readonly feed: boolean;
  /** The longest line of nothing but spaces just before: what is left of a footnote rule. */
  readonly rule: number;
  readonly place: Place;
};

/** The lines of a text that carry text, each with the blanks, form feeds and rules that came before it. */
export function flowRows(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let rule = 0;
  let feed = false;
  for (const block of blocks) {
    if (block.type !== "line") continue;
    const raw = inlineText(block.inlines);
    if (raw.includes("\f")) feed = true;
    const text = raw.replace(/^[\s\f]+|\s+$/g, "");
    if (text === "" || /^[_\-─—]{8,}$/.test(text)) {
      blanks++;
      rule = Math.max(rule, ruleLength(raw));
      continue;
    }
    const lead = (/^[ \t\u00a0]*/.exec(raw.slice(raw.lastIndexOf("\f") + 1)) as RegExpExecArray)[0].replace(
      /\t/g,
      "    ",
    ).length;
    rows.push({
      inlines: trimInlines(block),
      text,
      width: measureText(text),
      lead,
      blanks,
      feed,
      rule,
      place: block.place,
    });
    blanks = 0;
    rule = 0;
    feed = false;
  }
  return rows;
}

/** Word's footnote rule comes out as some fifty spaces, that of a continued footnote as far more. */
function ruleLength(raw: string): number {
  return /^[ \u00a0_\-─—]*$/.test(raw) ? raw.length : 0;
}

/** A space at the end stays: it says that no word was broken there. */
function trimInlines(line: Line): Inline[] {
  const inlines = [...line.inlines];
  const first = inlines[0];
  if (first?.type === "run") inlines[0] = { ...first, text: first.text.replace(/^[\s\f]+/, "") };
  const last = inlines.at(-1);
  if (last?.type === "run") inlines[inlines.length - 1] = { ...last, text: last.text.replace(/\s+$/, " ") };
  return inlines;
}
