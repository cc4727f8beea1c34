import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.js";
import type { Glyph } from "../../../model/document.ts";
import { apply, type Matrix, multiply } from "./matrix.ts";
import type { PdfFonts, UsedFont } from "./PdfFonts.ts";
import { type RuleLine, readRules } from "./readRules.ts";

/**
 * A stretch of glyphs drawn in one go without a wide gap. Points in the page's own axes, before turning: `x`, `y` is
 * the start of the baseline, `endX`, `endY` its end, `size` the height of the type.
 *
 * `inkStart` and `inkEnd` are the shares of the advance where the first visible glyph begins and the last one ends.
 * `origin` numbers the page itself (0) and each form or annotation drawn on it.
 */
export type Segment = {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly font: UsedFont;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  readonly inkStart: number;
  readonly inkEnd: number;
  readonly hidden: boolean;
  readonly heavy: boolean;
  readonly origin: number;
};

/** What a page draws: text, lines, and which origins are annotations. */
export type WalkedPage = {
  readonly segments: readonly Segment[];
  readonly rules: readonly RuleLine[];
  readonly annotations: ReadonlySet<number>;
  readonly glyphs: number;
};

/** A gap of so many ems without a space glyph is a space; a wider one ends the segment. */
const SPACE_GAP = 0.18;
const BREAK_GAP = 1.2;

type PdfGlyph = {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
  readonly fontChar: string;
};

type State = {
  ctm: Matrix;
  font: UsedFont | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
};

/** Follows the operators of a page (PDF 32000-1, 8.4 and 9.4) and gives back its text with positions, and its lines. */
export class PageWalker {
  readonly #ops: Record<string, number>;
  readonly #fonts: PdfFonts;
  readonly #segments: Segment[] = [];
  readonly #rules: RuleLine[] = [];
  readonly #annotations = new Set<number>();
  #state: State = initial();
  #stack: State[] = [];
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];
  #origins: number[] = [0];
  #lastOrigin = 0;
  #glyphs = 0;

  constructor(ops: Record<string, number>, fonts: PdfFonts) {
    this.#ops = ops;
    this.#fonts = fonts;
  }

  walk(list: PDFOperatorList): WalkedPage {
    for (let index = 0; index < list.fnArray.length; index++)
      this.#step(list.fnArray[index] as number, list.argsArray[index]);
    return {
      segments: this.#segments,
      rules: this.#rules,
      annotations: this.#annotations,
      glyphs: this.#glyphs,
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: the operands of pdf.js have no types; each operator reads its own.
  #step(op: number, args: any): void {
    const ops = this.#ops;
    const state = this.#state;
    switch (op) {
      case ops.showText:
        this.#show(args[0]);
        break;
      case ops.nextLineShowText:
        this.#move(0, -state.leading);
        this.#show(args[0]);
        break;
      case ops.nextLineSetSpacingShowText:
        state.wordSpacing = args[0];
        state.charSpacing = args[1];
        this.#move(0, -state.leading);
        this.#show(args[2]);
        break;
      case ops.moveText:
        this.#move(args[0], args[1]);
        break;
      case ops.setLeadingMoveText:
        state.leading = -args[1];
        this.#move(args[0], args[1]);
        break;
      case ops.nextLine:
        this.#move(0, -state.leading);
        break;
      case ops.setTextMatrix:
        this.#text = this.#line = matrixOf(args.length === 6 ? args : args[0]);
        break;
      case ops.beginText:
        this.#text = this.#line = [1, 0, 0, 1, 0, 0];
        break;
      case ops.setFont:
        state.font = this.#fonts.get(args[0]);
        state.size = args[1];
        break;
      case ops.setCharSpacing:
        state.charSpacing = args[0];
        break;
      case ops.setWordSpacing:
        state.wordSpacing = args[0];
        break;
      case ops.setHScale:
        state.scale = args[0] / 100;
        break;
      case ops.setLeading:
        state.leading = args[0];
        break;
      case ops.setTextRise:
        state.rise = args[0];
        break;
      case ops.setTextRenderingMode:
        state.mode = args[0];
        break;
      case ops.setGState:
        for (const [key, value] of args[0] ?? []) {
          if (key !== "Font") continue;
          state.font = this.#fonts.get(value[0]);
          state.size = value[1];
        }
        break;
      case ops.save:
        this.#stack.push({ ...state });
        break;
      case ops.restore:
        this.#state = this.#stack.pop() ?? state;
        break;
      case ops.transform:
        state.ctm = multiply(matrixOf(args), state.ctm);
        break;
      case ops.paintFormXObjectBegin:
        this.#stack.push({ ...state });
        if (args?.[0]) state.ctm = multiply(matrixOf(args[0]), state.ctm);
        this.#origins.push(++this.#lastOrigin);
        break;
      case ops.beginAnnotation:
        this.#stack.push({ ...state });
        this.#state = initial();
        if (args?.[2]) this.#state.ctm = matrixOf(args[2]);
        if (args?.[3]) this.#state.ctm = multiply(matrixOf(args[3]), this.#state.ctm);
        this.#origins.push(++this.#lastOrigin);
        this.#annotations.add(this.#lastOrigin);
        break;
      case ops.paintFormXObjectEnd:
      case ops.endAnnotation:
        this.#state = this.#stack.pop() ?? state;
        if (this.#origins.length > 1) this.#origins.pop();
        break;
      case ops.constructPath:
        if (this.#isPainted(args[0])) readRules(args[1]?.[0], state.ctm, this.#isFilled(args[0]), this.#rules);
        break;
    }
  }

  #isPainted(op: number): boolean {
    return op !== this.#ops.endPath && op !== this.#ops.clip && op !== this.#ops.eoClip;
  }

  #isFilled(op: number): boolean {
    return op === this.#ops.fill || op === this.#ops.eoFill;
  }

  #move(x: number, y: number): void {
    this.#text = this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
  }

  /** Shows glyphs and numbers: a number moves back by thousandths of the size (9.4.3). */
  #show(items: readonly (PdfGlyph | number)[] | undefined): void {
    const { font, size, charSpacing, wordSpacing, scale } = this.#state;
    if (!font || !Array.isArray(items)) return;
    const unit = size * (font.unit || 0.001);
    let x = 0;
    let open: OpenSegment | undefined;
    let gap = 0;
    const close = (): void => {
      if (open) this.#push(open);
      open = undefined;
    };
    for (const item of items) {
      if (typeof item === "number") {
        const move = (-item * size) / 1000;
        x += move;
        gap += move;
        continue;
      }
      if (item === null || typeof item !== "object") continue;
      const advance = item.width * unit + charSpacing + (item.isSpace ? wordSpacing : 0);
      const glyph = font.use(item.originalCharCode, item.unicode, item.fontChar);
      this.#glyphs++;
      const blank = isBlank(glyph[1]);
      if (Math.abs(gap) > BREAK_GAP * size || (open && open.spaces >= 4 && !blank)) close();
      else if (open && gap > SPACE_GAP * size && !/\s$/.test(open.text) && !/^\s/.test(glyph[1])) {
        open.text += " ";
        open.spaces++;
        open.glyphs.push(INFERRED_SPACE);
      }
      gap = 0;
      open ??= { text: "", spaces: 0, glyphs: [], start: x, end: x, inkStart: undefined, inkEnd: x };
      open.text += glyph[1];
      open.spaces = spacesAfter(open.spaces, glyph[1]);
      open.glyphs.push(glyph);
      if (!blank || (glyph[1] === "" && item.width > 0)) {
        open.inkStart ??= x;
        open.inkEnd = x + item.width * unit;
      }
      x += advance;
      open.end = x;
    }
    close();
    this.#text = multiply([1, 0, 0, 1, x * scale, 0], this.#text);
  }

  #push(open: OpenSegment): void {
    const { ctm, font, size, scale, rise, mode } = this.#state;
    if (!font) return;
    const full = multiply(multiply([size * scale, 0, 0, size, 0, rise], this.#text), ctm);
    const height = Math.hypot(full[2], full[3]);
    if (!(height > 0.5) || height > 2000) return;
    const [x, y] = apply(full, open.start / size, 0);
    const [endX, endY] = apply(full, open.end / size, 0);
    if (![x, y, endX, endY].every(Number.isFinite)) return;
    const length = open.end - open.start || 1;
    this.#segments.push({
      text: open.text,
      glyphs: open.glyphs,
      font,
      size: height,
      x,
      y,
      endX,
      endY,
      inkStart: ((open.inkStart ?? open.start) - open.start) / length,
      inkEnd: (open.inkEnd - open.start) / length,
      hidden: mode === 3 || mode === 7,
      heavy: mode === 2 || mode === 6,
      origin: this.#origins.at(-1) ?? 0,
    });
  }
}

/** Whether letters are nothing but spaces. Other white space may be the code of a letter in a font without a map. */
export function isBlank(letters: string): boolean {
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    if (code !== 32 && code !== 0xa0 && (code < 0x2000 || code > 0x200b)) return false;
  }
  return true;
}

/** How many spaces a text ends in that ended in so many before these letters. */
function spacesAfter(before: number, letters: string): number {
  for (let at = letters.length - 1; at >= 0; at--)
    if (letters[at] !== " " && letters[at] !== "\u00a0") return letters.length - 1 - at;
  return before + letters.length;
}

/** A space that no glyph draws: its code is none. */
export const INFERRED_SPACE: Glyph = [-1, " "];

type OpenSegment = {
  text: string;
  /** How many spaces its text ends in. */
  spaces: number;
  glyphs: Glyph[];
  start: number;
  end: number;
  inkStart: number | undefined;
  inkEnd: number;
};

function initial(): State {
  return {
    ctm: [1, 0, 0, 1, 0, 0],
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

function matrixOf(args: ArrayLike<number>): Matrix {
  return [Number(args[0]), Number(args[1]), Number(args[2]), Number(args[3]), Number(args[4]), Number(args[5])];
}
