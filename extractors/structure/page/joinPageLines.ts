import type { Paragraph } from "../../../model/document.ts";
import type { Box, Place } from "../../../model/place.ts";
import { breaksBefore, isCapitals, type Strip } from "../join/breaksBefore.ts";
import { type Breaks, joinInlines } from "../join/joinInlines.ts";
import { measureText } from "../text/measureText.ts";
import type { PageLine } from "./pageLine.ts";

/** The column in which lines are joined: its edges in points, and its line pitch as a multiple of the size of type. */
export type Column = {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly breaks: Breaks;
  /** Lines stand in the middle, each for itself: a letterhead, a signature. */
  readonly centred?: boolean;
};

/** The paragraphs of lines that follow one another in one column, over page ends too. */
export function joinPageLines(lines: readonly PageLine[], column: Column): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let prev: { line: PageLine; strip: Strip } | undefined;
  let hang: number | undefined;
  for (const line of lines) {
    const hangs = hang !== undefined && Math.abs(line.left - hang) < line.size * 0.6;
    const strip = stripOf(line, prev?.line, hangs ? { ...column, left: hang! } : column);
    const last = paragraphs.at(-1);
    if (!last || !prev || startsParagraph(prev.strip, strip, column)) {
      paragraphs.push({ type: "paragraph", inlines: line.line.inlines, place: line.line.place });
      hang = line.hang;
    } else
      paragraphs[paragraphs.length - 1] = {
        ...last,
        inlines: joinInlines(last.inlines, line.line.inlines, column.breaks),
        place: unite(last.place, line.line.place),
      };
    prev = { line, strip };
  }
  return paragraphs;
}

function startsParagraph(prev: Strip, next: Strip, column: Column): boolean {
  return column.centred ? !continuesName(prev, next, column) : breaksBefore(prev, next);
}

/** How the lines of a signature begin: in whose name, and who. */
const SIGNATORY = /^(TM|T\/M|KT|TL|TUQ|Q|PHÓ|CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|CHÁNH|Số)(?!\p{L})/u;

/** Whether a centred line goes on with a name too long for its column: `ỦY BAN NHÂN DÂN HUYỆN` + `BẢO THẮNG`. */
function continuesName(prev: Strip, next: Strip, column: Column): boolean {
  if (/^\p{Ll}/u.test(next.text)) return true;
  if (prev.bold !== next.bold || prev.size !== next.size || isCapitals(prev.text) !== isCapitals(next.text))
    return false;
  if (!isCapitals(next.text) || SIGNATORY.test(next.text) || (next.gap ?? 0) > 0.3) return false;
  const slack = (column.right - column.left) / (next.size ?? 12) - measureText(prev.text) * (prev.bold ? 1.05 : 1);
  return /[,–-]$/.test(prev.text) || slack < next.firstWord;
}

function stripOf(line: PageLine, prev: PageLine | undefined, column: Column): Strip {
  const word = /^\S+?(?:[-/](?=\S)|(?=\s|$))/.exec(line.text)?.[0] ?? line.text;
  const samePage = prev !== undefined && prev.page === line.page && line.y > prev.y;
  const room = (column.right - line.right) / line.size;
  const indent = (line.left - column.left) / line.size;
  return {
    text: line.text,
    room,
    firstWord: measureText(` ${word}`) * (line.bold ? 1.05 : 1),
    indent,
    bold: line.bold,
    size: line.size,
    centred: indent > 1.5 && Math.abs(indent - room) < 0.9,
    ...(samePage ? { gap: (line.y - prev.y) / Math.max(line.size, prev.size) - column.pitch } : {}),
  };
}

/** One box around both, on the page of the first. */
export function unite(first: Place, second: Place): Place {
  if (first.type !== "page" || second.type !== "page" || first.page !== second.page || !first.box || !second.box)
    return first;
  return { type: "page", page: first.page, box: around(first.box, second.box) };
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
