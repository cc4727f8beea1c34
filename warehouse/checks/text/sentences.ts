import type { Span } from "../../../model/span.ts";
import type { Bracket } from "../number/Figure.ts";

/** Where a sentence ends: a stop before a capital, a quote or a list sign; not after initials and abbreviations. */
const stop =
  /(?<!(?:^|[\s(])(?:\p{Lu}|TP|Tp|TX|TT|BS|ThS|TS|PGS|GS|ĐC|đ\/c|tr|Tr|St))[.!?](?=\s+[\p{Lu}“"(+*•-]|\s*$)/gu;

/** The sentences of a stretch of text, with their ends, as spans in the whole. */
export function sentencesOf(text: string, span: Span): readonly Span[] {
  const part = text.slice(span.start, span.end);
  const found: Span[] = [];
  let from = 0;
  for (const match of part.matchAll(stop)) {
    const end = match.index + 1;
    found.push({ start: span.start + from, end: span.start + end });
    from = end;
  }
  if (part.slice(from).trim() !== "") found.push({ start: span.start + from, end: span.end });
  return found;
}

/** The round brackets of a stretch, outer before inner; one left open ends with the stretch. */
export function bracketsOf(text: string, span: Span): readonly Bracket[] {
  const open: number[] = [];
  const found: Bracket[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const sign = text[at];
    if (sign === "(") open.push(at);
    if (sign === ")") {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: at + 1, depth: open.length + 1 });
    }
  }
  open.forEach((start, index) => {
    found.push({ start, end: span.end, depth: index + 1 });
  });
  return found.toSorted((a, b) => a.start - b.start);
}
