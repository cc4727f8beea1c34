import type { Inline, Run } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";

/** Whether the lines of a document keep the space at which they were broken: then a hyphen without one was glued. */
export type Breaks = { readonly exact: boolean };

/** Whether most lines end with the space at which they were broken. */
export function breaksOf(lines: readonly (readonly Inline[])[]): Breaks {
  const spaced = lines.filter((inlines) => /\s$/.test(inlineText(inlines))).length;
  return { exact: lines.length > 4 && spaced > lines.length * 0.5 };
}

/**
 * The inlines of two lines as one: with a space between them, or without where a word was broken.
 *
 * Document numbers break after a hyphen or slash (`09/CTr-` + `BCA-MTTW`, `44-KL/` + `TW`); a dash with a space before
 * it is one of the sentence and keeps its space, unless the file shows otherwise. A line that goes on with a comma or
 * full stop stood behind a mark. Numbers are broken only where a cell is too narrow for them.
 */
export function joinInlines(before: readonly Inline[], after: readonly Inline[], breaks: Breaks): Inline[] {
  const left = inlineText(before);
  const right = inlineText(after);
  if (left === "" && before.length === 0) return [...after];
  const broken = isBrokenNumber(left, right) || (breaks.exact ? /[-/]$/.test(left) : isBrokenCode(left, right));
  const glued =
    broken || /^-\p{Lu}/u.test(right) || /^[,.;:!?)\]”…]/.test(right) || /^\s/.test(right) || /\s$/.test(left);
  if (glued || right === "") return [...before, ...after];
  const last = before.at(-1);
  const first = after[0];
  if (last?.type === "run" && first?.type === "run" && sameFace(last, first)) {
    const { glyphs: _, original: __, ...rest } = last;
    const place = last.place ?? first.place;
    if (
      !last.original &&
      !first.original &&
      !last.place &&
      !first.place &&
      last.doubt?.confidence === first.doubt?.confidence
    ) {
      return [
        ...before.slice(0, -1),
        { ...rest, ...(place ? { place } : {}), text: `${last.text} ${first.text}` },
        ...after.slice(1),
      ];
    }
  }
  if (last?.type === "run") return [...before.slice(0, -1), withSpace(last), ...after];
  return [...before, { type: "run", text: " " }, ...after];
}

/**
 * A number that a narrow cell broke within a group of thousands, `3.887.0` + `00`: nothing else stands on either line, and
 * the group comes to three digits.
 */
function isBrokenNumber(left: string, right: string): boolean {
  const group = /^\d{1,3}(?:\.\d{3})*\.(\d{1,2})\s*$/.exec(left)?.[1];
  const rest = /^(\d{1,2})(?:\.\d{3})*\s*$/.exec(right)?.[1];
  return group !== undefined && rest !== undefined && group.length + rest.length === 3;
}

/** A hyphen or slash in a number or an abbreviation, going on with capitals or digits; `1945-` + `2022` is a range. */
function isBrokenCode(left: string, right: string): boolean {
  if (/[\p{Lu}\d]\/$/u.test(left)) return /^[\p{Lu}\d]/u.test(right);
  return /[\p{L}\d]-$/u.test(left) && (/^\p{Lu}/u.test(right) || (/^\d/.test(right) && !/\d-$/.test(left)));
}

function withSpace(run: Run): Run {
  return { ...run, text: `${run.text} `, ...(run.original === undefined ? {} : { original: `${run.original} ` }) };
}

function sameFace(left: Run, right: Run): boolean {
  return (
    left.font === right.font &&
    left.bold === right.bold &&
    left.italic === right.italic &&
    left.size === right.size &&
    left.raised === right.raised
  );
}
