import type { SampleArea } from "../areas.ts";
import type { Facts } from "../facts.ts";
import type { Random } from "../random.ts";
import type { Source } from "../source.ts";

/** What a voice is given: an area, a year, its figures and those of the year before, and choices to make. */
export type Occasion = {
  readonly area: SampleArea;
  readonly year: number;
  readonly now: Facts;
  readonly before: Facts;
  readonly next: Random;
  readonly districts?: readonly { readonly area: SampleArea; readonly now: Facts }[];
};

/** How one kind of office writes one kind of report. */
export type Voice = (occasion: Occasion) => Omit<Source, "file">;

/** Numbers footnotes in the order of their marks. */
export class Footnotes {
  readonly texts: string[] = [];
  /** The mark of a new footnote. */
  mark(text: string): string {
    this.texts.push(text);
    return `[^${this.texts.length}]`;
  }
  print(): string {
    return this.texts.map((text, index) => `[^${index + 1}]: ${text}`).join("\n\n");
  }
}

/** `ngày 05 tháng 12 năm 2023`: dates of documents are padded below 10 and in January and February. */
export function longDate(day: number, month: number, year: number): string {
  return `ngày ${String(day).padStart(2, "0")} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}
