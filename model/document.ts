import type { Message } from "./message.ts";
import type { Place, Turn } from "./place.ts";

/** The file formats that offices have. `pptx` and `ppt` are slides; `text` includes Markdown and CSV dumps. */
export type Format =
  | "docx"
  | "doc"
  | "rtf"
  | "odt"
  | "pdf"
  | "image"
  | "xlsx"
  | "xls"
  | "csv"
  | "pptx"
  | "ppt"
  | "html"
  | "text";

/**
 * A snapshot that has been read: blocks in reading order, footnotes apart.
 *
 * A Document is never changed: a repair or a structuring makes a new one. It survives JSON.
 */
export type Document = {
  readonly snapshot: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Pages with their size in points; absent where text flows. */
  readonly pages?: readonly Page[];
  /** The fonts whose letters may have been mapped wrongly (PDF): see `Run.glyphs`. */
  readonly fonts?: readonly Font[];
  readonly messages: readonly Message[];
};

/**
 * A page of a PDF or a scan. `source` says where its text came from, `turn` how often it was turned from how viewers show it
 * for its text to be level: width, height and places are those of the turned page until the document has its structure.
 */
export type Page = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly source: "text" | "ocr" | "empty";
  readonly turn?: Turn;
};

/**
 * A font embedded in a PDF whose map from glyph codes to letters is missing or open to doubt.
 *
 * `mapped` is false where the file gives no map at all. `outlines` are the shapes as SVG path data by glyph code,
 * 1,000 units an em, y upwards; present only where the codes alone may not tell the letter.
 */
export type Font = {
  readonly id: string;
  readonly name: string;
  /** The six letters before the font's name in the file, which tell its subsets apart (`ABCDEF+Times`). */
  readonly subset?: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mapped: boolean;
  readonly outlines?: Readonly<Record<number, string>>;
};

/**
 * A block of a document.
 *
 * Formats without paragraphs (PDF, plain text) are read as `line` blocks; `extractors/structure` joins them to
 * headings, paragraphs and items. All other blocks are what a reader sees on the page.
 */
export type Block = Line | Heading | Paragraph | Item | Table | Furniture;

/** One printed line of a format that has no paragraphs. */
export type Line = {
  readonly type: "line";
  readonly inlines: readonly Inline[];
  readonly place: Place;
  /** Left edge and baseline in points from the top left of the page, and size of the type; absent in plain text. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly size?: number;
  readonly page?: number;
};

/** A heading; `level` counts from 1 (the report's title is level 0). */
export type Heading = {
  readonly type: "heading";
  readonly level: number;
  readonly inlines: readonly Inline[];
  readonly place: Place;
};

/** A paragraph; `part` says what it belongs to when it is not the body of the report. */
export type Paragraph = {
  readonly type: "paragraph";
  readonly inlines: readonly Inline[];
  readonly place: Place;
  readonly part?: "letterhead" | "title" | "recipients" | "signature";
};

/** An item of a list; `marker` as printed (`-`, `+`, `a)`), counted as part of the text of `inlines`. */
export type Item = {
  readonly type: "item";
  readonly marker: string;
  readonly level: number;
  readonly inlines: readonly Inline[];
  readonly place: Place;
};

/** A table: rows of cells; `header` counts the header rows. `layout` marks a table that only lays out text. */
export type Table = {
  readonly type: "table";
  readonly rows: readonly Row[];
  readonly header: number;
  readonly place: Place;
  readonly layout?: boolean;
};
export type Row = { readonly cells: readonly Cell[] };
/** A cell; it spans `columns` × `rows` of the grid. A cell covered by a span from above or left is not repeated. */
export type Cell = {
  readonly blocks: readonly (Paragraph | Item | Heading | Line)[];
  readonly columns: number;
  readonly rows: number;
  readonly place: Place;
};

/** What is printed on a page without belonging to its text: never printed by `baocao text`, never searched for figures. */
export type Furniture = {
  readonly type: "furniture";
  readonly kind: "page-number" | "header" | "footer" | "stamp" | "rule";
  readonly inlines: readonly Inline[];
  readonly place: Place;
};

/** A footnote or endnote: its label as printed (`12`), and its paragraphs. */
export type Note = {
  readonly label: string;
  readonly blocks: readonly (Paragraph | Item | Line | Table)[];
  readonly place: Place;
};

export type Inline = Run | NoteMark;

/**
 * A stretch of text in one font. `original` is the text as the file has it, where a repair changed it.
 *
 * `font` is the font's name as the file gives it, resolved through styles; in a PDF the `id` of one of
 * `Document.fonts` where `glyphs` is present. `size` in points; `raised` is true of a superscript. `glyphs` are
 * the glyph codes with the letters the file's own map gives for each, present only in fonts open to doubt: the same
 * code in the same font is the same shape, always. `doubt` says why a person should look.
 */
export type Run = {
  readonly type: "run";
  readonly text: string;
  readonly original?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: boolean;
  readonly place?: Place;
  readonly glyphs?: readonly Glyph[];
  readonly doubt?: Doubt;
};

/** A glyph as drawn: its code in its font, and the letters that the file's map gives for it (perhaps none). */
export type Glyph = readonly [code: number, text: string];

/** Why a stretch of text is unsure, and how sure it is, 0 to 1. */
export type Doubt = { readonly reason: "ocr" | "repair"; readonly confidence: number };

/** The mark of a footnote in running text. */
export type NoteMark = { readonly type: "mark"; readonly label: string };
