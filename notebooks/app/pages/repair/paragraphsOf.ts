import type { Repair } from "../../../../model/repair.ts";
import { cutAtRepairs, type Stretch } from "./mendedText.ts";

/** A paragraph of the text before the repairs, cut at its repairs. */
export type MendedParagraph = { readonly start: number; readonly stretches: readonly Stretch[] };

/** The paragraphs of a text, empty lines left out; a repair across a line end keeps its paragraphs together. */
export function paragraphsOf(original: string, repairs: readonly Repair[]): readonly MendedParagraph[] {
  const paragraphs: { start: number; stretches: Stretch[] }[] = [];
  let at = 0;
  let open: { start: number; stretches: Stretch[] } = { start: 0, stretches: [] };
  const close = (): void => {
    if (open.stretches.some(({ text }) => text.trim() !== "")) paragraphs.push(open);
    open = { start: at, stretches: [] };
  };
  for (const stretch of cutAtRepairs(original, repairs)) {
    if (stretch.index !== undefined) {
      open.stretches.push(stretch);
      at += stretch.text.length;
      continue;
    }
    stretch.text.split("\n").forEach((line, index) => {
      if (index > 0) {
        at += 1;
        close();
      }
      if (line !== "") open.stretches.push({ text: line });
      at += line.length;
    });
  }
  close();
  return paragraphs;
}

/** Letters that one page of paragraphs holds. */
const pageLetters = 6000;

/** Paragraphs in pages that can be drawn at once. */
export function pagesOf(paragraphs: readonly MendedParagraph[]): readonly (readonly MendedParagraph[])[] {
  const pages: MendedParagraph[][] = [[]];
  let letters = 0;
  for (const paragraph of paragraphs) {
    const length = paragraph.stretches.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > 0 && letters + length > pageLetters) {
      pages.push([]);
      letters = 0;
    }
    pages.at(-1)!.push(paragraph);
    letters += length;
  }
  return pages;
}
