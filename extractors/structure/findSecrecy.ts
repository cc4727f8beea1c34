import type { Block, Document, Inline } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { inlineText } from "./inlineText.ts";

/** The levels of secrecy (Luật Bảo vệ bí mật nhà nước 2018, Article 8). */
export type SecrecyLevel = "MẬT" | "TỐI MẬT" | "TUYỆT MẬT";

/**
 * A mark of secrecy on a document: its level, where it stands, and whether it was read for sure. An unsure one (a stamp
 * read from a picture), and a stamp that could not be read at all and so has no level, hold the document for a person to
 * decide.
 */
export type SecrecyMark = { readonly level: SecrecyLevel | undefined; readonly place: Place; readonly sure: boolean };

/** A mark stands alone on its line, in capitals or spaced out, perhaps after `Độ mật:` or in brackets. */
const MARK = /^(?:(?:độ|mức|mức độ|cấp độ)\s*mật\s*[:.-]?\s*)?[[(|<]?\s*(tuyệt\s*mật|tối\s*mật|mật)\s*[\])|>]?[.!]?$/iu;
/** The same as character recognition garbles it, with frame strokes about. */
const GARBLED = /^\W{0,3}(tuy[eêệ]t\s*m[aâậăạ]t|t[oôốo0]i\s*m[aâậăạ]t|m[aâậăạ4]t)\W{0,3}$/iu;
/** A stamp is put on the head of the document: within so many blocks from its start. */
const HEAD = 30;

/**
 * The secrecy mark of a document, or `undefined`: `MẬT`, `TỐI MẬT` or `TUYỆT MẬT` standing alone as a stamp, on a page's
 * edge or in the letterhead. The words in running text, in a list or in a table of figures are none. One that was read
 * for sure speaks before those that were not.
 *
 * @example
 * findSecrecy(documentWithLines(["TỐI MẬT", "UBND TỈNH A"]))?.level // → "TỐI MẬT"
 */
export function findSecrecy(document: Document): SecrecyMark | undefined {
  let unsure: SecrecyMark | undefined;
  for (const mark of findMarks(document)) {
    if (mark.sure) return mark;
    unsure ??= mark;
  }
  return unsure;
}

/** All marks in the order of the document. */
function* findMarks(document: Document): Generator<SecrecyMark> {
  const firstPage = document.pages?.[0]?.number ?? 1;
  let seen = 0;
  for (const block of document.blocks) {
    if (block.type === "furniture" && block.kind === "rule") continue;
    if (isUnread(block)) {
      yield { level: undefined, place: block.place, sure: false };
      continue;
    }
    const stamp = block.type === "furniture";
    const atHead =
      block.place.type === "page"
        ? block.place.page === firstPage && (seen < HEAD || isTop(block, document))
        : seen < HEAD;
    if (block.type !== "furniture" && (inlinesOf(block).length > 0 || block.type === "table")) seen++;
    if (!stamp && !atHead && !isTop(block, document)) continue;
    for (const { inlines, place } of textsOf(block)) {
      const mark = readMark(inlines, place, stamp);
      if (mark) yield mark;
    }
  }
}

/** Whether a block is a stamp of which nothing could be read. */
function isUnread(block: Block): boolean {
  return block.type === "furniture" && block.kind === "stamp" && block.inlines.length === 0;
}

/** Whether a block stands in the top tenth of its page, where running marks are printed. */
function isTop(block: Block, document: Document): boolean {
  if (block.place.type !== "page" || !block.place.box) return false;
  const page = block.place.page;
  const height = document.pages?.find((size) => size.number === page)?.height ?? 842;
  return block.place.box.y < height * 0.1;
}

function inlinesOf(block: Block): readonly Inline[] {
  return "inlines" in block ? block.inlines : [];
}

function textsOf(block: Block): { readonly inlines: readonly Inline[]; readonly place: Place }[] {
  if (block.type !== "table") return [{ inlines: block.inlines, place: block.place }];
  // Only tables that lay out a letterhead: a data table may have a column of that name.
  if (!block.layout && block.rows.length > 6) return [];
  const figures = block.rows.some((row) =>
    row.cells.some((cell) => cell.blocks.some((inner) => /^\s*\d[\d.,]*\s*$/.test(inlineText(inner.inlines)))),
  );
  if (figures) return [];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
}

function readMark(inlines: readonly Inline[], place: Place, stamp: boolean): SecrecyMark | undefined {
  const raw = inlineText(inlines)
    .normalize("NFC")
    .replace(/[\u00a0\s]+/g, " ")
    .trim();
  if (raw.length > 40 || raw === "") return undefined;
  // Spaced capitals: `M Ậ T`, `T Ố I  M Ậ T`.
  const text = /^(\p{L} )+\p{L}$/u.test(raw) ? raw.replaceAll(" ", "") : raw;
  const match = MARK.exec(text);
  if (match) {
    const word = match[1] as string;
    const capital = word === word.toUpperCase();
    // `Mật` in small letters is a mark only where nothing else can be meant: after `Độ mật:` or on a stamp.
    if (!capital && !stamp && text === word && word !== "Tối mật" && word !== "Tuyệt mật") return undefined;
    const doubtful = inlines.some(
      (inline) => inline.type === "run" && inline.doubt !== undefined && inline.doubt.confidence < 0.6,
    );
    return { level: levelOf(word), place, sure: !doubtful };
  }
  const read = inlines.some((inline) => inline.type === "run" && inline.doubt?.reason === "ocr");
  if (!read) return undefined;
  if (stamp) return readFolded(text, place);
  const garbled = /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text) ? GARBLED.exec(text) : null;
  return garbled ? { level: levelOf(garbled[1] as string), place, sure: false } : undefined;
}

/** A stamp read from a picture, its marks left aside: `MÂT`, `| TÓI MẠT Ì`. A word more, and it is none: `MẶT TRẬN`. */
function readFolded(text: string, place: Place): SecrecyMark | undefined {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replaceAll("4", "A");
  const words = (letters.match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length > 1);
  if (!words.includes("MAT") || words.some((word) => !/^(DO|MAT|TOI|TUYET)$/.test(word))) return undefined;
  const level = words.includes("TUYET") ? "TUYỆT MẬT" : words.includes("TOI") ? "TỐI MẬT" : "MẬT";
  return { level, place, sure: false };
}

function levelOf(word: string): SecrecyLevel {
  const first = word[0]?.toLowerCase() === "t" ? word[1]?.toLowerCase() : "";
  if (first === "u") return "TUYỆT MẬT";
  return first === "" ? "MẬT" : "TỐI MẬT";
}
