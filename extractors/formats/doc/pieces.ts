import type { ByteReader } from "../package/byteReader.ts";
import type { Fib } from "./fib.ts";
import { type Modifier, readModifiers, readPieceModifier } from "./sprms.ts";

/** A stretch of the text: characters `[start, end)` lie from byte `at`, one or two bytes each. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly wide: boolean;
  readonly modifiers: readonly Modifier[];
};

/**
 * The pieces of a DOC in the order of its text (MS-DOC 2.8.35). A fast-saved file has many, each with changes of its
 * own; a Word 6 file saved whole has no piece table, and its text lies in one stretch.
 */
export function readPieces(stream: ByteReader, table: ByteReader, fib: Fib): readonly Piece[] {
  const { at, size } = fib.locate("pieces");
  const total = Object.values(fib.lengths).reduce((sum, length) => sum + length, 0);
  const whole: Piece = { start: 0, end: total, at: fib.textStart, wide: false, modifiers: [] };
  const end = Math.min(at + size, table.length);
  const changes: (readonly Modifier[])[] = [];
  let next = at;
  while (next < end) {
    const kind = table.u8(next);
    if (kind === 1) {
      const length = table.u16(next + 1);
      changes.push(readModifiers(table.slice(next + 3, length), fib.old));
      next += 3 + length;
    } else if (kind === 2) {
      const pieces = readPieceTable(table, next + 5, Math.min(table.u32(next + 1), end - next - 5), fib, changes);
      return pieces.length > 0 ? pieces.map((piece) => clip(piece, stream.length)) : [clip(whole, stream.length)];
    } else break;
  }
  return [clip(whole, stream.length)];
}

function readPieceTable(
  table: ByteReader,
  at: number,
  size: number,
  fib: Fib,
  changes: readonly (readonly Modifier[])[],
): Piece[] {
  const count = Math.floor((size - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const start = table.u32(at + index * 4);
    const end = table.u32(at + index * 4 + 4);
    const descriptor = at + (count + 1) * 4 + index * 8;
    const fc = table.u32(descriptor + 2);
    const prm = table.u16(descriptor + 6);
    const narrow = fib.old || (fc & 0x40000000) !== 0;
    const position = fib.old ? fc : narrow ? (fc & 0x3fffffff) >>> 1 : fc & 0x3fffffff;
    const modifiers = prm & 1 ? (changes[prm >> 1] ?? []) : prm === 0 ? [] : readPieceModifier(prm);
    if (end > start && (pieces.length === 0 || start >= pieces.at(-1)!.end))
      pieces.push({ start, end, at: position, wide: !narrow, modifiers });
  }
  return pieces;
}

/** A piece never holds more characters than the stream has bytes for. */
function clip(piece: Piece, length: number): Piece {
  const most = Math.max(0, Math.floor((length - piece.at) / (piece.wide ? 2 : 1)));
  return { ...piece, end: Math.min(piece.end, piece.start + most) };
}
