import { type AnyNode, type Element, isTag, isText } from "domhandler";
import type { RunFormat } from "../flow/inlines.ts";
import { lookOf } from "./lookOf.ts";
import type { TextStyle } from "./pageStyles.ts";
import { endParagraph, type Walk } from "./walk.ts";
import { walkTable } from "./walkTable.ts";

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

/** Collects what the nodes of a page show. */
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
  else if (name === "table")
    walkTable(walk, element, look, (cell, own) => walkNodes(walk, cell.children, own, depth + 2, false));
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
