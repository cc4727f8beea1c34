import { decodeCharset } from "../flow/codePages.ts";
import type { ByteReader } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";
import { type FormattedRange, rangeAt, readFormattedPages } from "./formattedPages.ts";
import { applyParagraph, type ParagraphLook } from "./looks.ts";
import { type Piece, readPieces } from "./pieces.ts";
import type { Modifier } from "./sprms.ts";
import type { DocStyles } from "./styles.ts";

/** A stretch of the text whose characters have the same direct properties. */
export type Stretch = { readonly start: number; readonly end: number; readonly modifiers: readonly Modifier[] };

/** The whole text of a DOC by character position, with what is set on characters and paragraphs. */
export type DocText = {
  readonly text: string;
  /** Stretches that touch `[start, end)`, in order. */
  readonly stretches: (start: number, end: number) => readonly Stretch[];
  /** The look of the paragraph that ends with the character at this position. */
  readonly paragraphAt: (position: number) => ParagraphLook;
};

/**
 * The text of a DOC put together from its pieces. That of Word 6 stays as bytes (one character each), since only the
 * font of a run tells their charset.
 */
export function readDocText(
  stream: ByteReader,
  table: ByteReader,
  data: ByteReader,
  fib: Fib,
  styles: DocStyles,
): DocText {
  const pieces = readPieces(stream, table, fib);
  const characters = readFormattedPages(stream, table, data, fib, "characters");
  const paragraphs = readFormattedPages(stream, table, data, fib, "paragraphs");
  const parts: string[] = [];
  const all: Stretch[] = [];
  let position = 0;
  for (const piece of pieces) {
    if (piece.start > position) parts.push(" ".repeat(Math.min(piece.start - position, 1 << 20)));
    parts.push(decodePiece(stream, piece, fib.old));
    position = piece.end;
    cutPiece(piece, characters, all);
  }
  return {
    text: parts.join(""),
    stretches: (start, end) => between(all, start, end),
    paragraphAt: (position) => paragraphLook(position, pieces, paragraphs, styles),
  };
}

function decodePiece(stream: ByteReader, piece: Piece, old: boolean): string {
  const bytes = stream.slice(piece.at, (piece.end - piece.start) * (piece.wide ? 2 : 1));
  if (piece.wide) return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
  return old
    ? new TextDecoder("x-user-defined")
        .decode(bytes)
        .replace(/[\uf780-\uf7ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf700))
    : decodeCharset(bytes, 0);
}

/** A piece cut where the properties of its bytes change. */
function cutPiece(piece: Piece, ranges: readonly FormattedRange[], all: Stretch[]): void {
  const width = piece.wide ? 2 : 1;
  let start = piece.start;
  while (start < piece.end) {
    const at = piece.at + (start - piece.start) * width;
    const range = rangeAt(ranges, at);
    const end = range
      ? Math.min(piece.end, start + Math.max(1, Math.floor((range.end - at) / width)))
      : nextStart(piece, ranges, at, start, width);
    const modifiers = [...(range?.modifiers ?? []), ...piece.modifiers];
    const last = all.at(-1);
    if (last && last.end === start && modifiers.length === 0 && last.modifiers.length === 0)
      all[all.length - 1] = { ...last, end };
    else all.push({ start, end, modifiers });
    start = end;
  }
}

/** Where the next range with properties begins, for text that has none. */
function nextStart(piece: Piece, ranges: readonly FormattedRange[], at: number, start: number, width: number): number {
  const next = ranges[firstAfter(ranges, (range) => range.start > at)];
  return next ? Math.min(piece.end, start + Math.max(1, Math.ceil((next.start - at) / width))) : piece.end;
}

function between(all: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  const first = firstAfter(all, (stretch) => stretch.end > start);
  const found: Stretch[] = [];
  for (let index = first; index < all.length && all[index]!.start < end; index++) found.push(all[index]!);
  return found;
}

function paragraphLook(
  position: number,
  pieces: readonly Piece[],
  ranges: readonly FormattedRange[],
  styles: DocStyles,
): ParagraphLook {
  const piece = pieces[firstAfter(pieces, (candidate) => position < candidate.end)];
  if (!piece || position < piece.start) return styles.paragraph(0);
  const range = rangeAt(ranges, piece.at + (position - piece.start) * (piece.wide ? 2 : 1));
  return applyParagraph(applyParagraph(styles.paragraph(range?.style ?? 0), range?.modifiers ?? []), piece.modifiers);
}

/** Index of the first element of an ordered list from which on something is true, found by halving. */
function firstAfter<T>(list: readonly T[], isAfter: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
