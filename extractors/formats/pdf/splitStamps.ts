import type { Furniture } from "../../../model/document.ts";
import { placeSegments } from "./placeSegments.ts";
import type { Segment, WalkedPage } from "./walkPage.ts";

/** What the stamp of a digital signature says. */
const SIGNATURE =
  /(?:Ký|Kí|Được ký|Đã ký|Người ký|Xác thực|Ký số)\s*(?:bởi|số|:)|(?:Thời gian|Ngày|Giờ)\s*ký\s*:|Digitally signed|Signature (?:Not )?(?:Verified|Valid)|Signed by|^Signer/iu;
/** A stamp has no more lines than this. */
const MOST_SEGMENTS = 60;

/** The page without its stamps, and the stamps: signature stamps and annotations drawn over the page. */
export function splitStamps(
  page: WalkedPage,
  view: readonly number[],
  rotate: number,
  number: number,
): { text: WalkedPage; stamps: Furniture[] } {
  const groups = new Map<number, Segment[]>();
  for (const segment of page.segments) {
    if (segment.origin === 0) continue;
    const group = groups.get(segment.origin);
    if (group) group.push(segment);
    else groups.set(segment.origin, [segment]);
  }
  const stamps: Furniture[] = [];
  const stamped = new Set<number>();
  for (const [origin, segments] of groups) {
    const text = segments.map((segment) => segment.text).join(" ");
    if (segments.length > MOST_SEGMENTS || text.trim() === "") continue;
    if (!SIGNATURE.test(text)) continue;
    stamped.add(origin);
    stamps.push(stampOf({ ...page, segments, rules: [] }, view, rotate, number, text));
  }
  if (stamped.size === 0) return { text: page, stamps };
  return { text: { ...page, segments: page.segments.filter((segment) => !stamped.has(segment.origin)) }, stamps };
}

function stampOf(page: WalkedPage, view: readonly number[], rotate: number, number: number, text: string): Furniture {
  const { level } = placeSegments(page, view, rotate);
  const left = Math.min(...level.map((part) => part.left));
  const top = Math.min(...level.map((part) => part.y - part.size));
  const box = {
    x: left,
    y: top,
    width: Math.max(...level.map((part) => part.right)) - left,
    height: Math.max(...level.map((part) => part.y)) - top,
  };
  const place =
    level.length > 0 ? ({ type: "page", page: number, box } as const) : ({ type: "page", page: number } as const);
  return {
    type: "furniture",
    kind: "stamp",
    inlines: [{ type: "run", text: text.replace(/\s+/g, " ").trim() }],
    place,
  };
}
