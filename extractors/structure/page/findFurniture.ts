import type { Furniture, Page } from "../../../model/document.ts";
import { noteLabelOf } from "./findNoteZone.ts";
import type { PageLine } from "./pageLine.ts";

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:Trang|Page|Tr\.)?\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*[-–—])?$/iu;
/** What signature stamps and document systems print on the edges of pages. */
const STAMP =
  /^(?:(?:Ký|Được ký|Đã ký|Người ký|Ký số)\s*(?:bởi|số)?\s*:|(?:Thời gian|Ngày|Giờ) ký\s*:|Digitally signed by|Signature (?:Not )?Verified|Signed by\s*:|Cơ quan\s*:.*(?:Ký|Email)|Email\s*:\s*\S+@\S+$)/iu;
/** Share of the page's height, top and bottom, where running heads stand. */
const EDGE = 0.12;

/** The lines of pages apart from what repeats on their edges, numbers them or was stamped on them. */
export function findFurniture(
  pages: ReadonlyMap<number, readonly PageLine[]>,
  sizes: readonly Page[],
): { lines: Map<number, PageLine[]>; furniture: Furniture[] } {
  const heights = new Map(sizes.map((page) => [page.number, page.height]));
  const repeats = countRepeats(pages, heights);
  const furniture: Furniture[] = [];
  const lines = new Map<number, PageLine[]>();
  for (const [page, list] of pages) {
    const height = heights.get(page) ?? 842;
    const inner = innerEdges(list);
    lines.set(
      page,
      list.filter((line) => {
        const kind = kindOf(line, list, height, inner, repeats);
        if (kind) furniture.push({ type: "furniture", kind, inlines: line.line.inlines, place: line.line.place });
        return kind === undefined;
      }),
    );
  }
  return { lines, furniture };
}

type Inner = { readonly top: number; readonly bottom: number };

/** Where the text between the first and the last row of a page begins and ends. */
function innerEdges(lines: readonly PageLine[]): Inner {
  const ys = [...new Set(lines.map((line) => Math.round(line.y)))].sort((a, b) => a - b);
  return { top: ys[1] ?? ys[0] ?? 0, bottom: ys.at(-2) ?? ys.at(-1) ?? 0 };
}

function kindOf(
  line: PageLine,
  list: readonly PageLine[],
  height: number,
  inner: Inner,
  repeats: ReadonlyMap<string, number>,
): Furniture["kind"] | undefined {
  if (STAMP.test(line.text)) return "stamp";
  const top = line.y < height * EDGE;
  const bottom = line.y > height * (1 - EDGE);
  if (!top && !bottom) return undefined;
  const outermost = line.y < inner.top - 1 || line.y > inner.bottom + 1;
  const gap = line.y < inner.top ? inner.top - line.y : line.y - inner.bottom;
  if (
    PAGE_NUMBER.test(line.text) &&
    outermost &&
    (gap > line.size * 1.3 || /\p{L}/u.test(line.text) || isOnlyRepeat(line, repeats))
  )
    return "page-number";
  if (noteLabelOf(line) !== undefined || carriesOn(line, list)) return undefined;
  if ((repeats.get(keyOf(line)) ?? 0) >= 2)
    return PAGE_NUMBER.test(line.text) ? "page-number" : top ? "header" : "footer";
  return undefined;
}

/** The last words of a sentence, close below it, are no running foot though two pages may end alike. */
function carriesOn(line: PageLine, list: readonly PageLine[]): boolean {
  const above = (other: PageLine): boolean => other.y < line.y - 1 && other.y > line.y - line.size * 1.3;
  return /^\p{Ll}/u.test(line.text) && list.some(above);
}

function isOnlyRepeat(line: PageLine, repeats: ReadonlyMap<string, number>): boolean {
  return (repeats.get(keyOf(line)) ?? 0) >= 2;
}

/** A running head stands at the same height with the same words; one number in it may be the page's. */
function keyOf(line: PageLine): string {
  const text = line.text.replace(/\s+/g, " ");
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return `${Math.round(line.y / 4)}|${numbers <= 2 && text.length <= 70 ? text.replace(/\d+/g, "#") : text}`;
}

/** How often each edge line repeats; only those on two pages and at least a third of all count. */
function countRepeats(
  pages: ReadonlyMap<number, readonly PageLine[]>,
  heights: ReadonlyMap<number, number>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [page, lines] of pages) {
    const height = heights.get(page) ?? 842;
    const edge = lines.filter((line) => line.y < height * EDGE || line.y > height * (1 - EDGE));
    for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) if (count < 2 || count * 3 < pages.size) counts.delete(key);
  return counts;
}
