import type { DocumentView } from "../../../notebooks/app/rows/document.ts";
import type { SourceEntry } from "../../../notebooks/app/rows/sources.ts";
import { maskPersons } from "../../../warehouse/exports/maskPersons.ts";
import { findInQuote } from "./findInQuote.ts";

/** The same rows with private persons made out nowhere: for readers and for what leaves the house. */
export function maskTexts<T>(rows: T): T {
  return JSON.parse(JSON.stringify(rows), (_key, value: unknown) =>
    typeof value === "string" ? maskPersons(value) : value,
  ) as T;
}

/** A source as a reader may see it: no person, no picture of the page, nothing of who reviewed. */
export function maskSource(entry: SourceEntry): SourceEntry {
  const quote = maskPersons(entry.quote);
  const context = entry.context && maskPassage(entry.context, entry.number);
  return {
    ...maskTexts(entry),
    key: entry.key,
    quote,
    at: quote === entry.quote ? entry.at : findInQuote(quote, entry.number, { text: "", offset: 0 }),
    ...(context ? { context } : {}),
    document: { ...entry.document, picture: false },
    decisions: [],
  };
}

type Passage = NonNullable<SourceEntry["context"]>;

function maskPassage(passage: Passage, number: string | undefined): Passage {
  const text = maskPersons(passage.text);
  if (text === passage.text) return passage;
  return { text, at: findInQuote(text, number, { text: "", offset: 0 }) };
}

/**
 * A document as a reader may see it. Where masking made a passage shorter, its figures are found again by their
 * numbers, in order; one that was masked away stays in the list only.
 */
export function maskDocument(view: DocumentView): DocumentView {
  const figures = [...view.figures];
  const passages = view.passages.map((passage) => {
    const text = maskPersons(passage.text);
    if (text === passage.text) return passage;
    let from = 0;
    for (const [index, figure] of figures.entries()) {
      if (figure.start < passage.start || figure.end > passage.end) continue;
      const number = passage.text.slice(figure.start - passage.start, figure.end - passage.start);
      const at = text.indexOf(number, from);
      if (at >= 0) from = at + number.length;
      const start = at < 0 ? -1 : passage.start + at;
      figures[index] = { ...figure, start, end: start + (at < 0 ? 0 : number.length) };
    }
    return { ...passage, text };
  });
  return { ...view, passages, figures, findings: maskTexts(view.findings), hasPictures: false };
}
