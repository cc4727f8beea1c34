import { type AnyNode, type Element, isTag, isText } from "domhandler";
import type { Block } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, flattenBlocks, type GridCell, type GridRow } from "../flow/buildTable.ts";
import { createInlines, type InlineList, isBlank, type RunFormat } from "../flow/inlines.ts";
import type { Limits } from "../readOptions.ts";
import { type PageStyles, readStyle, type TextStyle } from "./pageStyles.ts";

/** What the walk over a page collects. */
export type Walk = {
  readonly styles: PageStyles;
  readonly limits: Limits;
  blocks: Block[];
  readonly notes: Map<string, Block[]>;
  readonly inlines: InlineList;
  /** The next number of each list. */
  readonly numbers: Map<Element, number>;
  heading: number;
  marker: string;
  level: number;
  count: number;
  cells: number;
  cut: boolean;
};

export function createWalk(styles: PageStyles, limits: Limits): Walk {
  const inlines = createInlines();
  return {
    styles,
    limits,
    blocks: [],
    notes: new Map(),
    numbers: new Map(),
    inlines,
    heading: 0,
    marker: "",
    level: 0,
    count: 0,
    cells: 0,
    cut: false,
  };
}

/** Elements that a reader does not see, or that must never be run or followed. */
const unseen = new Set([
  "script",
  "style",
  "head",
  "title",
  "meta",
  "link",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "select",
  "button",
  "input",
  "textarea",
  "form-data",
  "xml",
]);
/** Elements that begin a paragraph of their own. */
const paragraphs = new Set([
  "p",
  "div",
  "section",
  "article",
  "header",
  "footer",
  "main",
  "aside",
  "blockquote",
  "center",
  "pre",
  "address",
  "dl",
  "dt",
  "dd",
  "ul",
  "ol",
  "body",
  "figure",
  "figcaption",
  "caption",
  "hr",
  "fieldset",
  "legend",
]);

export function walkPage(walk: Walk, nodes: readonly AnyNode[]): void {
  walkNodes(walk, nodes, {}, 0, false);
  endParagraph(walk);
}

function walkNodes(walk: Walk, nodes: readonly AnyNode[], look: RunFormat, depth: number, literal: boolean): void {
  if (depth > walk.limits.depth) {
    walk.cut = true;
    return;
  }
  for (const node of nodes)
    if (isText(node)) addText(walk, node.data, look, literal);
    else if (isTag(node)) walkElement(walk, node, look, depth, literal);
    else if ("children" in node) walkNodes(walk, node.children, look, depth + 1, literal);
}

function addText(walk: Walk, data: string, look: RunFormat, literal: boolean): void {
  const text = literal ? data : data.replace(/[ \t\r\n\f]+/g, " ");
  if (text === "" || (text === " " && walk.inlines.isEmpty())) return;
  walk.inlines.add(walk.inlines.isEmpty() && !literal ? text.replace(/^ /, "") : text, look);
}

function walkElement(walk: Walk, element: Element, inherited: RunFormat, depth: number, literal: boolean): void {
  const name = element.name.toLowerCase();
  if (unseen.has(name)) return;
  const { hidden, ...look }: TextStyle = lookOf(walk.styles, name, element, inherited);
  if (hidden) return;
  const inner = (): void => walkNodes(walk, element.children, look, depth + 1, literal || name === "pre");
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (name === "br") walk.inlines.add("\n", look);
  else if (name === "a" && addMark(walk, element)) return;
  else if (name === "table") walkTable(walk, element, look, depth);
  else if (name === "li") walkItem(walk, element, inner);
  else if (heading !== undefined) {
    endParagraph(walk);
    walk.heading = Number(heading);
    inner();
    endParagraph(walk);
  } else if (paragraphs.has(name)) {
    endParagraph(walk);
    const note = noteLabel(element);
    if (note === undefined) inner();
    else walkNote(walk, note, inner);
    endParagraph(walk);
  } else inner();
}

/** Presentation by element, class, `style` and the old `<font face size>`. */
function lookOf(styles: PageStyles, name: string, element: Element, inherited: RunFormat): TextStyle {
  const { class: classes = "", style = "", face, hidden } = element.attribs;
  let look: TextStyle = { ...inherited, ...styles.get(name) };
  for (const one of classes.toLowerCase().split(/\s+/))
    if (one !== "") look = { ...look, ...styles.get(`.${one}`), ...styles.get(`${name}.${one}`) };
  if (name === "b" || name === "strong" || name === "th" || /^h[1-6]$/.test(name)) look = { ...look, bold: true };
  if (name === "i" || name === "em") look = { ...look, italic: true };
  if (name === "sup") look = { ...look, raised: true };
  if (name === "font" && face) look = { ...look, font: face.split(",")[0]!.trim() };
  if (style !== "") look = { ...look, ...readStyle(style) };
  return hidden === undefined ? look : { ...look, hidden: true };
}

/** Word saves the mark of a note as a link to `#_ftn1`; the mark before the note itself links back and is dropped. */
function addMark(walk: Walk, element: Element): boolean {
  const mark = /^#_(ftn|edn)(ref)?(\d+)$/.exec(element.attribs.href ?? "");
  if (!mark) return false;
  if (mark[2] === undefined) walk.inlines.mark(mark[3]!);
  return true;
}

function noteLabel(element: Element): string | undefined {
  return /^(?:ftn|edn)(\d+)$/.exec(element.attribs.id ?? "")?.[1];
}

function walkNote(walk: Walk, label: string, inner: () => void): void {
  const outer = walk.blocks;
  walk.blocks = [];
  inner();
  endParagraph(walk);
  walk.notes.set(label, walk.blocks);
  walk.blocks = outer;
}

function walkItem(walk: Walk, element: Element, inner: () => void): void {
  endParagraph(walk);
  const list = element.parent && isTag(element.parent) ? element.parent : undefined;
  const ordered = list?.name === "ol";
  const number = list ? (walk.numbers.get(list) ?? (Number(list.attribs.start ?? "1") || 1)) : 1;
  if (list) walk.numbers.set(list, number + 1);
  walk.marker = ordered ? `${number}.` : "-";
  walk.level++;
  inner();
  endParagraph(walk);
  walk.marker = "";
  walk.level--;
}

function endParagraph(walk: Walk): void {
  const inlines = walk.inlines.take().map((inline, index, all) => {
    if (inline.type !== "run" || index !== all.length - 1) return inline;
    return { ...inline, text: inline.text.replace(/[ \n]+$/, "") };
  });
  const place: Place = { type: "part", part: "html", path: `p[${walk.count + 1}]` };
  const { heading, marker } = walk;
  walk.heading = 0;
  if (isBlank(inlines)) return;
  walk.count++;
  walk.marker = "";
  if (heading > 0) walk.blocks.push({ type: "heading", level: heading, inlines, place });
  else if (marker !== "") {
    const marked = [{ type: "run" as const, text: `${marker} ` }, ...inlines];
    walk.blocks.push({ type: "item", marker, level: Math.max(0, walk.level - 1), inlines: marked, place });
  } else walk.blocks.push({ type: "paragraph", inlines, place });
}

/** Columns beyond these are not laid out: a table that wide is no table. */
const widest = 1000;

/** A table with its spans; one of a single cell gives way to what it holds, as pages laid out by tables do. */
function walkTable(walk: Walk, element: Element, look: RunFormat, depth: number): void {
  endParagraph(walk);
  const outer = walk.blocks;
  const rows: GridRow[] = [];
  let only: readonly Block[] = [];
  const covered = new Map<number, number>();
  for (const { row, header } of rowsOf(element)) {
    const cells: GridCell[] = [];
    let column = 0;
    const place: Place = { type: "part", part: "html", path: `tr[${rows.length + 1}]` };
    const passCovered = (): void => {
      while (column < widest && (covered.get(column) ?? 0) > 0) {
        covered.set(column, covered.get(column)! - 1);
        column++;
      }
    };
    for (const cell of row.children) {
      if (!isTag(cell) || (cell.name !== "td" && cell.name !== "th") || ++walk.cells > walk.limits.cells) continue;
      passCovered();
      walk.blocks = [];
      walkNodes(walk, cell.children, lookOf(walk.styles, cell.name, cell, look), depth + 2, false);
      endParagraph(walk);
      only = walk.blocks;
      const columns = spanOf(cell.attribs.colspan);
      const down = spanOf(cell.attribs.rowspan);
      cells.push({ column, columns, continues: false, rows: down, blocks: flattenBlocks(walk.blocks), place });
      if (down > 1) for (let at = column; at < Math.min(column + columns, widest); at++) covered.set(at, down - 1);
      column += columns;
    }
    passCovered();
    if (cells.length > 0) rows.push({ cells, header });
  }
  walk.blocks = outer;
  if (rows.length === 1 && rows[0]!.cells.length === 1) outer.push(...only);
  else if (rows.length > 0) {
    const border = element.attribs.border ?? "";
    const ruled =
      !/^0?$/.test(border) ||
      /border/i.test(element.attribs.style ?? "") ||
      /border/i.test(
        JSON.stringify(rowsOf(element)[0]?.row.children.map((cell) => (isTag(cell) ? cell.attribs.style : "")) ?? ""),
      );
    outer.push(buildTable(rows, { type: "part", part: "html", path: `table[${++walk.count}]` }, !ruled));
  }
}

function spanOf(value: string | undefined): number {
  return Math.max(1, Math.min(256, Number.parseInt(value ?? "1", 10) || 1));
}

/** The rows of a table, not those of tables inside it; rows of `thead` or of `th` alone head it. */
function rowsOf(element: Element, header = false): readonly { readonly row: Element; readonly header: boolean }[] {
  return element.children.flatMap((node) => {
    if (!isTag(node)) return [];
    if (node.name === "thead" || node.name === "tbody" || node.name === "tfoot")
      return rowsOf(node, node.name === "thead");
    if (node.name !== "tr") return [];
    const cells = node.children.filter((cell) => isTag(cell));
    return [{ row: node, header: header || (cells.length > 0 && cells.every((cell) => cell.name === "th")) }];
  });
}
