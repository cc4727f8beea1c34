import type { Line, Run } from "../../../model/document.ts";
import type { Box } from "../../../model/place.ts";
import type { PointScale } from "../pdf/renderPage.ts";
import type { OcrLine, OcrWord } from "./ocrEngine.ts";

/** Words surer than this are still doubtful: recognition changes digits without noticing. */
const SUREST = 0.99;

/**
 * The lines of a page that was read from its picture: each word a run with its box and its doubt. `scale` is pixels a
 * point.
 */
export function linesOfOcr(lines: readonly OcrLine[], page: number, scale: PointScale): Line[] {
  return lines
    .flatMap((line) => columnsOf(inPoints(line, scale)))
    .flatMap((line): Line[] => {
      const { words } = line;
      if (words.length === 0) return [];
      const box = boxOf(words);
      return [
        {
          type: "line",
          inlines: words.map((word, index) => runOf(word, page, index < words.length - 1)),
          place: { type: "page", page, box: rounded(box) },
          x: round(box.x),
          y: round(line.baseline),
          width: round(box.width),
          size: round(line.height * 1.08),
          page,
        },
      ];
    });
}

/** A line measured in points. */
function inPoints(line: OcrLine, { x, y }: PointScale): OcrLine {
  return {
    words: line.words.map((word) => ({
      ...word,
      box: { x: word.box.x / x, y: word.box.y / y, width: word.box.width / x, height: word.box.height / y },
    })),
    baseline: line.baseline / y,
    height: line.height / y,
  };
}

/** A line cut where words stand so far apart that they are two columns'. */
function columnsOf(line: OcrLine): OcrLine[] {
  const columns: { words: OcrWord[]; baseline: number; height: number }[] = [];
  for (const word of line.words) {
    if (word.text.trim() === "") continue;
    const last = columns.at(-1);
    const before = last?.words.at(-1);
    if (last && before && word.box.x - before.box.x - before.box.width < line.height * 1.6) last.words.push(word);
    else columns.push({ ...line, words: [word] });
  }
  return columns;
}

function runOf(word: OcrWord, page: number, spaced: boolean): Run {
  const text = word.text.normalize("NFC");
  return {
    type: "run",
    text: spaced ? `${text} ` : text,
    place: { type: "page", page, box: rounded(word.box) },
    doubt: { reason: "ocr", confidence: Math.round(Math.min(word.confidence, SUREST) * 100) / 100 },
  };
}

function boxOf(words: readonly OcrWord[]): Box {
  const x = Math.min(...words.map((word) => word.box.x));
  const y = Math.min(...words.map((word) => word.box.y));
  const right = Math.max(...words.map((word) => word.box.x + word.box.width));
  const bottom = Math.max(...words.map((word) => word.box.y + word.box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
