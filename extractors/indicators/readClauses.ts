import type { Word } from "../quantities/readWords.ts";

/**
 * How a paragraph falls into sentences, clauses and parentheses, word by word.
 *
 * A clause ends at a semicolon or at the end of its sentence; a parenthesis is a clause of its own whose `parents` entry
 * is the clause it interrupts. `commas` counts the commas before each word at any depth.
 */
export type Clauses = {
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
  /** By clause: the clause around it, or -1. */
  readonly parents: readonly number[];
  /** By clause: the index of its opening parenthesis, or -1. */
  readonly opens: readonly number[];
  readonly commas: readonly number[];
  /** By sentence: the first colon outside parentheses near its beginning, or -1. */
  readonly labels: readonly number[];
};

/** Words before a full stop that do not end a sentence: `TP. Lai Châu`, `P. Quyết Tiến`. */
const shortened = /^(?:tp|tx|tt|p|q|h|x|đ|st|gs|ts|ths|bs|mr|no|v|vv)$/;

/** The clauses of a paragraph whose words have been read. */
export function readClauses(words: readonly Word[], text: string): Clauses {
  const clause: number[] = [];
  const sentence: number[] = [];
  const commas: number[] = [];
  const parents: number[] = [-1];
  const opens: number[] = [-1];
  const closing = matchParentheses(words);
  const stack: number[] = [];
  const labels: number[] = [-1];
  let opened = 0;
  let current = 0;
  let sentences = 0;
  let comma = 0;
  const begin = (parent: number, open: number): number => {
    parents.push(parent);
    opens.push(open);
    return parents.length - 1;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind === "mark" && word.text === "(" && closing[i]! > 0) {
      stack.push(current);
      current = begin(current, i);
    }
    clause.push(current);
    sentence.push(sentences);
    commas.push(comma);
    if (word.kind !== "mark") continue;
    if (word.text === ",") comma++;
    else if (word.text === ":" && stack.length === 0 && labels[sentences]! < 0 && i - opened < 40)
      labels[sentences] = i;
    else if (word.text === ")" && closing[i] === -2 && stack.length > 0) current = stack.pop()!;
    else if (word.text === ";") current = begin(parents[current]!, opens[current]!);
    else if (endsSentence(words, i, text)) {
      if (stack.length === 0) {
        sentences++;
        labels.push(-1);
        opened = i;
      }
      current = begin(parents[current]!, opens[current]!);
    }
  }
  return { clause, sentence, parents, opens, commas, labels };
}

/** Parentheses in parentheses beyond this depth are read as part of the text. */
const deepest = 8;

/** For each `(` that is closed the index of its `)`, for that `)` -2, else 0. */
function matchParentheses(words: readonly Word[]): readonly number[] {
  const match = new Array<number>(words.length).fill(0);
  const open: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const mark = words[i]!.text;
    if (mark === "(") open.push(open.length < deepest ? i : -1);
    else if (mark === ")" && open.length > 0) {
      const start = open.pop()!;
      if (start < 0) continue;
      match[start] = i;
      match[i] = -2;
    }
  }
  return match;
}

function endsSentence(words: readonly Word[], at: number, text: string): boolean {
  const mark = words[at]!;
  if (!/^[.!?…]$/.test(mark.text)) return false;
  const next = words[at + 1];
  if (next === undefined) return true;
  if (next.start === mark.end && next.text !== "[") return false;
  const before = words[at - 1];
  if (
    mark.text === "." &&
    before?.kind === "word" &&
    before.end === mark.start &&
    shortened.test(before.text) &&
    before.capital
  )
    return false;
  return (
    next.capital || next.kind === "number" || next.kind === "mark" || text.slice(mark.end, next.start).includes("\n")
  );
}
