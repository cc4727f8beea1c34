import type { Passage, Plain } from "../../model/plain.ts";

type Draft = { -readonly [key in keyof Passage]: Passage[key] };

/**
 * A Plain of a text whose lines are its passages: `I.`, `1.`, `1.1.` are headings, `-` and `+` items, `[n] …` the note of
 * the mark `[n]` before it, lines with tabs rows of a table (the first one its header).
 */
export function plainOf(text: string): Plain {
  const passages: Draft[] = [];
  const headings: { readonly level: number; readonly index: number }[] = [];
  let start = 0;
  let table = 0;
  let row = 0;
  let body = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const index = passages.length;
    const level = headingLevel(line);
    const note = /^\[(\d+)\] /.exec(line);
    if (level !== undefined) {
      while (headings.length > 0 && headings.at(-1)!.level >= level) headings.pop();
    }
    const base = {
      start,
      end,
      headings: headings.map((heading) => heading.index),
      places: [],
      marks: [...line.matchAll(/\[(\d+)\]/g)]
        .filter((match) => match.index > 0)
        .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, label: match[1]! })),
    };
    const isRow = line.includes("\t");
    if (!isRow) row = 0;
    if (note) {
      const cited = passages.findLastIndex((passage) => passage.marks.some((mark) => mark.label === note[1]));
      passages.push({
        ...base,
        start: start + note[0].length,
        type: "note",
        label: note[1]!,
        cited: cited < 0 ? body : cited,
      });
    } else if (isRow) {
      if (row === 0) table++;
      let at = start;
      const cells = line.split("\t").map((cell, column) => {
        const span = { start: at, end: at + cell.length, column, columns: 1, rows: 1 };
        at += cell.length + 1;
        return span;
      });
      passages.push({ ...base, type: "row", table: { id: table, row, header: row === 0 }, cells });
      row++;
    } else if (level !== undefined) {
      passages.push({ ...base, type: "heading", level });
      headings.push({ level, index });
    } else {
      const marker = /^(?:[-+*•]|[a-zđ]\))(?=\s)/u.exec(line)?.[0];
      passages.push(
        marker === undefined
          ? { ...base, type: "paragraph" }
          : { ...base, type: "item", marker, level: marker === "+" ? 2 : 1 },
      );
      body = index;
    }
    if (passages.at(-1)!.type === "paragraph" && /^(?:Nơi nhận|TM\.|T\/M)/.test(line))
      passages.at(-1)!.type = "recipients";
    start = end + 1;
  }
  return { text, passages, doubts: [] };
}

function headingLevel(line: string): number | undefined {
  if (line.length > 260 || /[;:.]$/.test(line.trim()) || /\t/.test(line)) return undefined;
  if (/^[IVX]+\. /.test(line)) return 1;
  const match = /^(\d+(?:\.\d+)*)\.? \p{Lu}/u.exec(line);
  return match ? match[1]!.split(".").length + 1 : undefined;
}
