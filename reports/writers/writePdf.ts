import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { markSigns } from "../../notebooks/charts/figure.ts";
import { type Content, missingWord, type Section } from "../content/content.ts";
import { fill } from "../content/fill.ts";
import { words } from "../content/sentences.ts";
import { columnShares } from "../form/columnShares.ts";
import { decree30, mottoes, printDate } from "../form/decree30.ts";
import { reportTypst } from "./reportTypst.ts";

/** A typeset report: the file, and how many pages its body takes before the annexes. */
export type Pdf = { readonly bytes: Uint8Array; readonly bodyPages: number };

/** Typesets with the fonts it is given (TrueType files of Tinos, which has the metrics of Times New Roman). */
export class PdfWriter {
  readonly #compiler: NodeCompiler;

  constructor(fonts: readonly Uint8Array[]) {
    this.#compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  }

  /** The report as a tagged PDF with bookmarks; the same content gives the same bytes. */
  write(content: Content): Pdf {
    const inputs = {
      content: JSON.stringify({
        ...content,
        sections: withShares(content.sections),
        annexes: withShares(content.annexes),
      }),
      form: JSON.stringify(decree30),
      words: JSON.stringify({
        mottoes,
        signs: markSigns,
        date: printDate(content.letterhead.date),
        missing: missingWord,
        sources: words.annexSources,
        marks: words.marks,
        snapshot: fill(words.snapshot, { snapshot: content.snapshot }),
      }),
    };
    const result = this.#compiler.compile({ mainFileContent: reportTypst, inputs });
    if (result.result === null) {
      const reasons = this.#compiler.fetchDiagnostics(result.takeDiagnostics()!) as readonly { message?: string }[];
      throw new Error(
        `the report could not be typeset: ${reasons.map((one) => one.message ?? JSON.stringify(one)).join("; ")}`,
      );
    }
    const pages = this.#compiler.query(result.result, { selector: "<body-pages>" }) as readonly { value: number }[];
    const bytes = this.#compiler.pdf(result.result, { creationTimestamp: 0 });
    this.#compiler.evictCache(2);
    return { bytes, bodyPages: pages[0]?.value ?? 0 };
  }
}

/** The sections with the widths that their tables' columns have beside one another. */
function withShares(sections: readonly Section[]): readonly unknown[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.type === "table" ? { ...block, shares: columnShares(block.columns, block.rows) } : block,
    ),
  }));
}
