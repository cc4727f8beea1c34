import type { Paragraph, Run } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { encodeXmlText } from "../package/decodeXml.ts";
import type { SourceEdit } from "../package/editSource.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, descendants, elements, textOf, valOf } from "../package/xmlTree.ts";
import { runProperties } from "./runs.ts";
import { type RunProperties, readRunProperties, type Styles, type ThemeFonts } from "./styles.ts";

/**
 * The text that some neighbouring elements of one part spell together: `w:t`, `w:delText` and `w:softHyphen` (U+00AD),
 * or the `w:val` of a list's text. A piece without elements is a tab or break, there to keep words apart.
 */
export type Piece = {
  readonly part: string;
  readonly text: string;
  readonly elements: readonly XmlElement[];
  readonly attribute?: "w:val";
};

type Looks = { readonly styles: Styles; readonly theme: ThemeFonts };

/** Adds the pieces of a part, and paragraphs of one run a piece for the repair to look at. */
export function findPieces(
  part: string,
  root: XmlElement | undefined,
  looks: Looks,
  pieces: Piece[],
  blocks: Paragraph[],
): void {
  if (!root) return;
  let count = 0;
  const walk = (element: XmlElement): void => {
    if (element.name === "w:p") readParagraph(element, `p[${++count}]`);
    else if (element.name === "w:lvl") readLevel(element);
    else for (const node of elements(element)) walk(node);
  };
  const add = (own: readonly Piece[], formats: readonly RunProperties[], path: string): void => {
    if (own.length === 0) return;
    const place: Place = { type: "part", part, path };
    pieces.push(...own);
    blocks.push({
      type: "paragraph",
      place,
      inlines: own.map((piece, index): Run => runOf(piece.text, formats[index]!)),
    });
  };
  const readParagraph = (paragraph: XmlElement, path: string): void => {
    const properties = child(paragraph, "w:pPr");
    const style = valOf(properties, "w:pStyle") ?? looks.styles.defaultParagraph;
    const inherited = { ...looks.styles.defaults, ...looks.styles.run(style) };
    const own: Piece[] = [];
    const formats: RunProperties[] = [];
    const readRuns = (element: XmlElement): void => {
      for (const node of elements(element)) {
        if (node.name === "w:p") walk(node);
        else if (node.name !== "w:r") readRuns(node);
        else {
          const format = runProperties(looks, node, inherited);
          for (const piece of runPieces(part, node)) {
            own.push(piece);
            formats.push(format);
          }
          for (const inner of descendants(node, "w:p")) walk(inner);
        }
      }
    };
    readRuns(paragraph);
    add(own, formats, path);
  };
  const readLevel = (level: XmlElement): void => {
    const text = child(level, "w:lvlText");
    const value = text?.attributes["w:val"] ?? "";
    if (!text || !/[^\u0000-\u007f]/.test(value) || valOf(level, "w:numFmt") === "bullet") return;
    add(
      [{ part, text: value, elements: [text], attribute: "w:val" }],
      [readRunProperties(child(level, "w:rPr"), looks.theme)],
      `lvl[${++count}]`,
    );
  };
  walk(root);
}

function runOf(text: string, { ascii, hAnsi, size, bold, italic, raised }: RunProperties): Run {
  const font = /[^\u0000-\u007f]/.test(text) ? (hAnsi ?? ascii) : (ascii ?? hAnsi);
  return {
    type: "run",
    text,
    ...(font !== undefined ? { font } : {}),
    ...(size !== undefined ? { size } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(raised ? { raised } : {}),
  };
}

/** The pieces of a run: letters together, what stands between them apart. */
function runPieces(part: string, run: XmlElement): readonly Piece[] {
  const found: Piece[] = [];
  let open: XmlElement[] = [];
  const textOfElement = (element: XmlElement): string => (element.name === "w:softHyphen" ? "\u00ad" : textOf(element));
  const close = (): void => {
    const text = open.map(textOfElement).join("");
    if (text !== "") found.push({ part, text, elements: open });
    open = [];
  };
  for (const node of elements(run)) {
    if (node.name === "w:t" || node.name === "w:delText" || node.name === "w:softHyphen") {
      open.push(node);
      continue;
    }
    close();
    if (node.name === "w:tab") found.push({ part, text: "\t", elements: [] });
    else if (node.name === "w:br" || node.name === "w:cr") found.push({ part, text: "\n", elements: [] });
    else if (node.name === "w:noBreakHyphen") found.push({ part, text: "-", elements: [] });
  }
  close();
  return found;
}

/** The edits that make a piece spell another text: its first `w:t` takes all of it, the others go. */
export function writePiece(source: string, piece: Piece, text: string): readonly SourceEdit[] {
  const [first] = piece.elements;
  if (!first) return [];
  if (piece.attribute) return writeAttribute(source, first, text);
  const holder = piece.elements.find((element) => element.name !== "w:softHyphen") ?? first;
  const raw = /^<([^\s/>]+)/.exec(source.slice(holder.start, holder.start + 60))?.[1] ?? "w:t";
  const name = holder.name === "w:softHyphen" ? raw.replace(/softHyphen$/, "t") : raw;
  return piece.elements.map((element) =>
    element === holder
      ? {
          start: element.start,
          end: element.end,
          text: `<${name} xml:space="preserve">${encodeXmlText(text)}</${name}>`,
        }
      : { start: element.start, end: element.end, text: "" },
  );
}

function writeAttribute(source: string, element: XmlElement, text: string): readonly SourceEdit[] {
  const tag = source.slice(element.start, element.innerStart);
  const match = /(:val\s*=\s*)("[^"]*"|'[^']*')/.exec(tag);
  if (!match) return [];
  const start = element.start + match.index + match[1]!.length;
  return [{ start, end: start + match[2]!.length, text: `"${encodeXmlText(text)}"` }];
}
