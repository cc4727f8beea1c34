import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.js";
import type { Box } from "../../../model/place.ts";
import { isRed } from "../stamp/redInk.ts";
import { apply, type Matrix, multiply } from "./matrix.ts";

/** What a page draws beside its text, in the page's own axes: the boxes of its pictures and of what is painted red. */
export type PagePictures = { readonly pictures: readonly Box[]; readonly reds: readonly Box[] };

type State = { ctm: Matrix; fill: boolean; stroke: boolean };

const UNIT = [0, 0, 1, 1] as const;

/** Follows the operators of a page to its pictures and its red drawings. */
export function findPictures({ fnArray, argsArray }: PDFOperatorList, ops: Record<string, number>): PagePictures {
  const pictures: Box[] = [];
  const reds: Box[] = [];
  let state: State = { ctm: [1, 0, 0, 1, 0, 0], fill: false, stroke: false };
  const stack: State[] = [];
  const fills = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke]);
  for (let index = 0; index < fnArray.length; index++) {
    const [op, args] = [fnArray[index], argsArray[index]];
    if (op === ops.save) stack.push({ ...state });
    else if (op === ops.restore || op === ops.paintFormXObjectEnd || op === ops.endAnnotation)
      state = stack.pop() ?? state;
    else if (op === ops.transform) state.ctm = multiply(matrixOf(args), state.ctm);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push({ ...state });
      if (args?.[0]) state.ctm = multiply(matrixOf(args[0]), state.ctm);
    } else if (op === ops.beginAnnotation) {
      stack.push({ ...state });
      state.ctm = multiply(matrixOf(args?.[3] ?? [1, 0, 0, 1, 0, 0]), matrixOf(args?.[2] ?? [1, 0, 0, 1, 0, 0]));
    } else if (op === ops.setFillRGBColor) state.fill = isRedColour(args);
    else if (op === ops.setStrokeRGBColor) state.stroke = isRedColour(args);
    else if (op === ops.constructPath) {
      const red = fills.has(args[0]) ? state.fill : state.stroke;
      if (red && args[2]) reds.push(boxOf(state.ctm, args[2]));
    } else if (op === ops.paintImageXObject || op === ops.paintInlineImageXObject || op === ops.paintImageMaskXObject)
      pictures.push(boxOf(state.ctm, UNIT));
  }
  return { pictures, reds };
}

function isRedColour(args: readonly (string | number)[]): boolean {
  const [first, green, blue] = args;
  if (typeof first !== "string") return isRed(Number(first), Number(green), Number(blue));
  const value = Number.parseInt(first.slice(1), 16);
  return isRed(value >> 16, (value >> 8) & 255, value & 255);
}

/** The upright box around `[x0 y0 x1 y1]` after a transformation. */
function boxOf(ctm: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: ArrayLike<number> & Iterable<number>): Box {
  const corners = [apply(ctm, x0, y0), apply(ctm, x1, y0), apply(ctm, x0, y1), apply(ctm, x1, y1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function matrixOf(args: ArrayLike<number>): Matrix {
  return [Number(args[0]), Number(args[1]), Number(args[2]), Number(args[3]), Number(args[4]), Number(args[5])];
}
