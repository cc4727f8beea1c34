import type { Figure } from "../number/Figure.ts";

/** A share with the count it is said of and the whole of it; `sure` where words or other shares say that it is the whole. */
export type Share = { readonly part: Figure; readonly whole: Figure; readonly sure: boolean };
