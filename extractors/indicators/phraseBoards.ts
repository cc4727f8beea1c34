import { vocabulary } from "./catalogue/compiled.ts";

/** How near each phrase stands, by its number; 0 where it does not stand at all. */
export type Nearness = { readonly get: (phrase: number) => number };

/** A board on which the phrases of one figure after the other are noted, wiped in between. */
export type Board = Nearness & {
  readonly raise: (phrase: number, weight: number) => boolean;
  readonly wipe: () => void;
};

function phraseBoard(): Board {
  const board = new Float32Array(vocabulary.lengths.length);
  const touched: number[] = [];
  return {
    get: (phrase) => board[phrase]!,
    raise: (phrase, weight) => {
      if (board[phrase]! >= weight) return false;
      if (board[phrase] === 0) touched.push(phrase);
      board[phrase] = weight;
      return true;
    },
    wipe: () => {
      for (const phrase of touched) board[phrase] = 0;
      touched.length = 0;
    },
  };
}

/** The boards of one reading: for the phrases of a figure, and for those around its passage. */
export type Boards = { readonly phrases: Board; readonly around: Board };

/** Empty boards. */
export function phraseBoards(): Boards {
  return { phrases: phraseBoard(), around: phraseBoard() };
}
