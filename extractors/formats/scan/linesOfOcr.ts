import type { Line, Run } from "../../../model/document.ts";
import type { Box } from "../../../model/place.ts";
import type { OcrLine, OcrWord } from "./ocrEngine.ts";

/** Words surer than this are still doubtful: recognition changes digits without noticing. */
const SUREST = 0.99;

/**
 * The lines of a page that was read from its picture: each word a run with its box and its doubt. `scale` is pixels a
 * point.
 */
export function linesOfOcr(lines: readonly OcrLine[], page: number, scale: number): Line[] {
  return lines.flatMap(columnsOf).flatMap((line): Line[] => {
    const { words } = line;
    const [first] = words;
    if (!first) return [];
    const last = words.at(-1) as OcrWord;
    const left = first.box.x / scale;
    const right = (last.box.x + last.box.width) / scale;
    return [
      {
        type: "line",
        inlines: words.map((word, index) => runOf(word, page, scale, index < words.length - 1)),
        place: { type: "page", page, box: boxOf(words, scale) },
        x: round(left),
        y: round(line.baseline / scale),
        width: round(right - left),
        size: round((line.height / scale) * 1.08),
        page,
      },
    ];
  });
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

function runOf(word: OcrWord, page: number, scale: number, spaced: boolean): Run {
  const text = word.text.normalize("NFC");
  return {
    type: "run",
    text: spaced ? `${text} ` : text,
    place: { type: "page", page, box: inPoints(word.box, scale) },
    doubt: { reason: "ocr", confidence: Math.round(Math.min(word.confidence, SUREST) * 100) / 100 },
  };
}

function inPoints(box: Box, scale: number): Box {
  return {
    x: round(box.x / scale),
    y: round(box.y / scale),
    width: round(box.width / scale),
    height: round(box.height / scale),
  };
}

function boxOf(words: readonly OcrWord[], scale: number): Box {
  const x = Math.min(...words.map((word) => word.box.x));
  const y = Math.min(...words.map((word) => word.box.y));
  const right = Math.max(...words.map((word) => word.box.x + word.box.width));
  const bottom = Math.max(...words.map((word) => word.box.y + word.box.height));
  return inPoints({ x, y, width: right - x, height: bottom - y }, scale);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
