import type { Block, Document, Furniture, Note, Paragraph } from "../../../model/document.ts";
import { breaksBefore, type Strip } from "../join/breaksBefore.ts";
import { type Breaks, breaksOf, joinInlines } from "../join/joinInlines.ts";
import { type MarkSpan, spliceMarks } from "../spliceMarks.ts";
import { assignMarks } from "./assignMarks.ts";
import { bodyWidth } from "./bodyWidth.ts";
import { cutStart } from "./cutStart.ts";
import { findZones, type RowRole } from "./findZones.ts";
import { flowFurniture } from "./flowFurniture.ts";
import { flowRows, type Row } from "./flowRows.ts";
import { measureText } from "./measureText.ts";
import { noteLabel } from "./noteLabel.ts";
import { orderLabels } from "./orderLabels.ts";
import { sentenceStarts } from "./sentenceStarts.ts";
import { structureParagraphs } from "./structureParagraphs.ts";
import { titleRows } from "./titleRows.ts";

/** The first line of a paragraph is indented by 1–1.27 cm, which a text dump does not show: in ems of 14 points. */
const FIRST_LINE_INDENT = 2.3;

/**
 * A dump of printed pages with its lines joined to paragraphs and its footnotes taken out and linked to their marks.
 *
 * Paragraphs stay unclassified; headings, items and parts are found afterwards, as in every format.
 */
export function structureFlow(document: Document): Document {
  const { rows, furniture: found } = flowFurniture(orderLabels(flowRows(document.blocks)));
  const furniture: Furniture[] = [...found];
  if (!isWrapped(rows)) {
    const whole = structureParagraphs(document, rows);
    return { ...whole, blocks: [...whole.blocks, ...furniture] };
  }
  const width = bodyWidth(rows.map((row) => row.width));
  const roles = findZones(rows, width);
  const breaks = breaksOf(rows.map((row) => row.inlines));
  const habits: Habits = { breaks, begins: sentenceStarts(rows), blank: blanksTell(rows) };
  const marks = marksOf(rows, roles);
  const body: Row[] = [];
  rows.forEach((row, index) => {
    if ((roles[index] as RowRole).type !== "body") return;
    const spans = marks.get(index) ?? [];
    if (spans.length === 0 && isPageNumber(row)) {
      furniture.push({ type: "furniture", kind: "page-number", inlines: row.inlines, place: row.place });
    } else body.push(spans.length === 0 ? row : withMarks(row, spans));
  });
  const blocks: Block[] = [...joinRows(mergeMarkRows(body, width, breaks), width, habits), ...furniture];
  return { ...document, blocks, notes: [...document.notes, ...notesOf(rows, roles, habits)] };
}

/** A number alone, far from the lines around it or centred, is the page's. */
function isPageNumber(row: Row): boolean {
  return /^[-–]?\s?\d{1,4}\s?[-–]?$/.test(row.text) && (row.blanks >= 3 || row.feed || row.lead >= 20);
}

function marksOf(rows: readonly Row[], roles: readonly RowRole[]): Map<number, MarkSpan[]> {
  const marks = new Map<number, MarkSpan[]>();
  let page: number[] = [];
  let labels: number[] = [];
  const flush = (): void => {
    for (const [row, spans] of assignMarks(rows, page, labels)) marks.set(row, spans);
    page = [];
    labels = [];
  };
  roles.forEach((role, index) => {
    if (role.type === "body" && labels.length > 0) flush();
    if (role.type === "body") page.push(index);
    if (role.type === "label") labels.push(role.label);
  });
  flush();
  return marks;
}

function withMarks(row: Row, spans: readonly MarkSpan[]): Row {
  return { ...row, inlines: spliceMarks(row.inlines, spans) };
}

/** Marks on lines of their own go back into the line that they cut in two. */
function mergeMarkRows(rows: readonly Row[], width: number, breaks: Breaks): Row[] {
  const merged: Row[] = [];
  let open = false;
  for (const row of rows) {
    const last = merged.at(-1);
    const alone = row.inlines.every((inline) => inline.type === "mark" || inline.text.trim() === "");
    if (last && alone) {
      merged[merged.length - 1] = {
        ...last,
        inlines: [...last.inlines, ...row.inlines.filter((inline) => inline.type === "mark")],
      };
      open = true;
      continue;
    }
    if (last && open && last.width + row.width < width * 1.08 && !/[.;:]$/.test(last.text)) {
      const text = `${last.text}${/^[,.;:)”]/.test(row.text) ? "" : " "}${row.text}`;
      merged[merged.length - 1] = {
        ...last,
        inlines: joinInlines(last.inlines, row.inlines, breaks),
        text,
        width: measureText(text),
      };
    } else merged.push(row);
    open = false;
  }
  return merged;
}

/** How the whole dump writes: its line ends, its sentences' beginnings, and whether its blank lines mean anything. */
type Habits = {
  readonly breaks: Breaks;
  readonly begins: (text: string) => boolean;
  readonly blank: (row: Row) => boolean;
};

/** Paragraphs of rows; `width` is the column's in ems. */
function joinRows(rows: readonly Row[], width: number, habits: Habits): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const title = titleRows(rows, width);
  let heading = false;
  let rowsSince = 0;
  let prev: Strip | undefined;
  rows.forEach((row, index) => {
    const starts =
      prev === undefined || (title.has(index) ? title.get(index) === "start" : breaksBefore(prev, stripOf(row, false)));
    heading = starts ? isNumbered(row.text) : heading && rowsSince < 3;
    rowsSince = starts ? 1 : rowsSince + 1;
    if (/[.:!?…](?=\s|$)/.test(row.text.replace(NUMBERED, ""))) heading = false;
    const last = paragraphs.at(-1);
    if (starts || !last) paragraphs.push({ type: "paragraph", inlines: row.inlines, place: row.place });
    else
      paragraphs[paragraphs.length - 1] = { ...last, inlines: joinInlines(last.inlines, row.inlines, habits.breaks) };
    prev = stripOf(row, starts);
  });
  return paragraphs;

  function stripOf(row: Row, first: boolean): Strip {
    const word = /^(?:[-–+•*]\s*)?\S+?(?:-(?=\S)|(?<!\d)\/(?=\S)|(?=\s|$))/.exec(row.text)?.[0] ?? row.text;
    return {
      text: row.text,
      room: width - (first ? FIRST_LINE_INDENT : 0) - row.width,
      firstWord: measureText(` ${word}`),
      blank: habits.blank(row),
      heading,
      begins: habits.begins(row.text),
    };
  }
}

/** A number of headings: `I.`, `2.`, `2.1.3.` */
const NUMBERED = /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+(?=\p{Lu})/u;

function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

/** Whether lines end where the page did: one in twenty-five at least goes on with a small letter in the next. */
function isWrapped(rows: readonly Row[]): boolean {
  let cut = 0;
  for (let index = 1; index < rows.length; index++) {
    const [before, after] = [rows[index - 1] as Row, rows[index] as Row];
    if (/^\p{Ll}/u.test(after.text) && !/[.;:!?…]$/.test(before.text) && before.width > 12) cut++;
  }
  return cut * 25 >= rows.length - 1 && cut > 0;
}

/**
 * Whether blank lines stand between paragraphs or, as some converters write, between all lines or in the middle of
 * sentences.
 */
function blanksTell(rows: readonly Row[]): (row: Row) => boolean {
  const spaced = rows.filter((row) => row.blanks > 0);
  const usual = spaced.length > rows.length * 0.55 ? 1 : 0;
  const cut = spaced.filter((row) => /^\p{Ll}/u.test(row.text)).length;
  if (usual === 0 && cut * 4 > spaced.length) return () => false;
  return (row) => row.blanks > usual && row.blanks < usual + 3 && row.lead !== 1;
}

/** Footnotes with their rows joined; the label goes from the text to `label`. */
function notesOf(rows: readonly Row[], roles: readonly RowRole[], habits: Habits): Note[] {
  const groups: { label: string; rows: Row[] }[] = [];
  roles.forEach((role, index) => {
    const row = rows[index] as Row;
    if (role.type === "label") groups.push({ label: String(role.label), rows: withoutLabel(row) });
    else if (role.type === "note") groups.at(-1)?.rows.push(row);
  });
  const width = bodyWidth(groups.flatMap((group) => group.rows.map((row) => row.width)));
  return groups.map(({ label, rows: own }) => {
    const blocks = joinRows(own, width, habits);
    return { label, blocks, place: own[0]?.place ?? blocks[0]?.place ?? { type: "line", line: 1 } };
  });
}

function withoutLabel(row: Row): Row[] {
  const label = noteLabel(row.text);
  if (!label || label.alone) return [];
  const text = row.text.slice(label.length);
  const inlines = cutStart(row.inlines, label.length);
  return [{ ...row, inlines, text }];
}
