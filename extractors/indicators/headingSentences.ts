import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { spelledUnit } from "./cellUnits.ts";
import type { Reading } from "./decision.ts";
import { type Before, passageContext } from "./passageContext.ts";
import { phraseBoards } from "./phraseBoards.ts";
import { readFigures } from "./readFigures.ts";

/** A number that stands for any: which one a cell holds says nothing of what it counts. */
const sample = "1.212";

/** The headings of a cell as the sentence that they would be: `Số vụ tai nạn giao thông 1.212 vụ`. */
export function phraseOf(label: string, unit: string | undefined): string {
  return `${cleaned(label)} ${sample} ${spelledUnit(unit)}`.trim();
}

/** A heading without what would end the sentence, and without a number of its own. */
export function cleaned(label: string): string {
  return label
    .replace(/^(?:[IVX]+|\d+(?:\.\d+)*|[a-z])[.)]\s*/u, " ")
    .replace(/\([^)]*\)/g, " ")
    .replace(/[;:.]/g, " ")
    .trim();
}

const boards = phraseBoards();

/** The reading of the last figure of a sentence under headings. */
export function readSentence(above: readonly string[], sentence: string, report: Report): Reading | undefined {
  const plain = plainUnder(above, sentence);
  const before: Before = { settings: new Map(), readings: new Map(), contexts: new Map() };
  return readFigures(passageContext(plain, plain.passages.length - 1, report, before), boards).at(-1);
}

function plainUnder(above: readonly string[], sentence: string): Plain {
  const passages: Passage[] = [];
  let text = "";
  const add = (content: string, type: Passage["type"], headings: readonly number[]): void => {
    const start = text.length;
    text += `${content}\n`;
    passages.push({ type, start, end: start + content.length, headings, places: [], marks: [] });
  };
  for (const heading of above) add(heading.replace(/\n/g, " "), "heading", []);
  add(
    sentence,
    "row",
    passages.map((_passage, index) => index),
  );
  return { text, passages, doubts: [] };
}
