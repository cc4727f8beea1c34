import type { Limits } from "../readOptions.ts";
import { endCell, endParagraph, endRow } from "./rtfFlow.ts";
import type { RtfFont } from "./rtfFonts.ts";
import { type Flow, type GroupState, newParagraph, newRow } from "./rtfState.ts";

/** What the reading of an RTF knows as it goes. */
export type RtfReading = {
  flow: Flow;
  state: GroupState;
  readonly fonts: Map<number, RtfFont>;
  readonly styles: Map<number, { name: string; outline: number | undefined }>;
  /** The code page of bytes in fonts without a character set (`\ansicpgN`). */
  page: number;
  /** The font or style being defined in its table. */
  font: number;
  style: number;
  defaultFont: number;
  cells: number;
  endnoteFormat: string;
  readonly limits: Limits;
};

type Rule = (reading: RtfReading, number: number | undefined) => void;

const on = (number: number | undefined): boolean => number !== 0;

/** What each word does. Words that only place or colour text are not here. */
const words: Readonly<Record<string, Rule>> = {
  ansicpg: (reading, number) => {
    if (number) reading.page = number;
  },
  mac: (reading) => {
    reading.page = 10000;
  },
  deff: (reading, number) => {
    reading.defaultFont = reading.state.font = number ?? 0;
  },
  f: (reading, number = 0) => {
    if (reading.state.destination === "fonts") {
      reading.font = number;
      reading.fonts.set(number, { name: "", charset: undefined, page: undefined });
    } else reading.state.font = number;
  },
  fcharset: (reading, number) => {
    const font = reading.fonts.get(reading.font);
    if (font && reading.state.destination === "fonts") font.charset = number;
  },
  cpg: (reading, number) => {
    const font = reading.fonts.get(reading.font);
    if (font && reading.state.destination === "fonts" && number) font.page = number;
  },
  aftnnar: (reading) => {
    reading.endnoteFormat = "decimal";
  },
  aftnnruc: (reading) => {
    reading.endnoteFormat = "upperRoman";
  },
  aftnnalc: (reading) => {
    reading.endnoteFormat = "lowerLetter";
  },
  aftnnauc: (reading) => {
    reading.endnoteFormat = "upperLetter";
  },
  fs: ({ state }, number = 24) => {
    state.size = number / 2;
  },
  b: ({ state }, number) => {
    state.bold = on(number);
  },
  i: ({ state }, number) => {
    state.italic = on(number);
  },
  super: ({ state }, number) => {
    state.raised = on(number);
  },
  sub: ({ state }) => {
    state.raised = false;
  },
  nosupersub: ({ state }) => {
    state.raised = false;
  },
  up: ({ state }, number = 6) => {
    state.raised = number >= 6;
  },
  v: ({ state }, number) => {
    state.hidden = on(number);
  },
  caps: ({ state }, number) => {
    state.capitals = on(number);
  },
  deleted: ({ state }, number) => {
    state.deleted = on(number);
  },
  revised: ({ state }, number) => {
    state.inserted = on(number);
  },
  uc: ({ state }, number = 1) => {
    state.fallback = Math.max(0, Math.min(number, 8));
  },
  plain: (reading) => {
    const { state } = reading;
    state.font = reading.defaultFont;
    state.size = 12;
    state.bold = state.italic = state.raised = state.hidden = state.deleted = state.inserted = state.capitals = false;
  },
  s: (reading, number = 0) => {
    reading.style = number;
    if (reading.state.destination === "styles") reading.styles.set(number, { name: "", outline: undefined });
    else reading.flow.paragraph.style = number;
  },
  outlinelevel: (reading, number = 9) => {
    if (reading.state.destination === "styles") {
      const style = reading.styles.get(reading.style);
      if (style) style.outline = number;
    } else reading.flow.paragraph.outline = number;
  },
  ilvl: ({ flow }, number = 0) => {
    flow.paragraph.level = number;
  },
  pard: ({ flow }) => {
    flow.paragraph = newParagraph();
  },
  intbl: ({ flow }) => {
    flow.paragraph.inTable = true;
  },
  itap: ({ flow }, number = 1) => {
    flow.paragraph.depth = number;
    flow.paragraph.inTable = number > 0;
  },
  par: ({ flow, styles }) => endParagraph(flow, styles),
  sect: ({ flow, styles }) => endParagraph(flow, styles),
  page: ({ flow, styles }) => {
    if (!flow.paragraph.inTable && !flow.inlines.isEmpty()) endParagraph(flow, styles);
  },
  column: ({ flow, styles }) => {
    if (!flow.paragraph.inTable && !flow.inlines.isEmpty()) endParagraph(flow, styles);
  },
  cell: (reading) => {
    if (++reading.cells <= reading.limits.cells) endCell(reading.flow, reading.styles);
  },
  nestcell: ({ flow, styles }) => {
    flow.paragraph.inTable = true;
    endParagraph(flow, styles);
  },
  row: ({ flow, styles }) => endRow(flow, styles),
  trowd: ({ flow }) => {
    flow.row = newRow();
  },
  trleft: ({ flow }, number = 0) => {
    flow.row.left = number;
  },
  trhdr: ({ flow }) => {
    flow.row.header = true;
  },
  clmrg: ({ flow }) => {
    flow.row.nextMerged = true;
  },
  clvmrg: ({ flow }) => {
    flow.row.nextContinues = true;
  },
  cellx: ({ flow: { row } }, number = 0) => {
    row.edges.push(number);
    row.merged.push(row.nextMerged);
    row.continues.push(row.nextContinues);
    row.nextMerged = row.nextContinues = false;
  },
  brdrs: ({ flow }) => {
    flow.row.ruled = true;
  },
  brdrth: ({ flow }) => {
    flow.row.ruled = true;
  },
  brdrdb: ({ flow }) => {
    flow.row.ruled = true;
  },
};

/** Words that mean something inside the tables of fonts and styles; all others there would change the text's look. */
const tableWords = new Set(["f", "fcharset", "cpg", "s", "outlinelevel"]);

/** Does what a word says; in groups that are not printed only definitions count. */
export function readWord(reading: RtfReading, word: string, number: number | undefined): void {
  const { destination } = reading.state;
  if (destination === "skip" || !Object.hasOwn(words, word)) return;
  if ((destination === "fonts" || destination === "styles") && !tableWords.has(word)) return;
  words[word]!(reading, number);
}
