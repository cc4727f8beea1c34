import type { Box } from "../../../model/place.ts";

/** A word read from a picture: its box in pixels, and how sure the engine is, 0 to 1. */
export type OcrWord = { readonly text: string; readonly confidence: number; readonly box: Box };
/** A line of words with its baseline in pixels and the height of its row. */
export type OcrLine = { readonly words: readonly OcrWord[]; readonly baseline: number; readonly height: number };

/**
 * Reads the text of pictures: PNG, JPEG, TIFF or PGM bytes in, lines in reading order out. Close it when done.
 *
 * `read` turns the page by the slope of its lines (`skewOf`), and finds it out itself, in a tenth of its time, where it is
 * not told: half a degree costs one letter in five otherwise.
 */
export type OcrEngine = {
  readonly read: (image: Uint8Array, skew?: number) => Promise<readonly OcrLine[]>;
  readonly close: () => Promise<void>;
};
