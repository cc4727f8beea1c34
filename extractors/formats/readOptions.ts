/**
 * What a reader is told beside the bytes.
 *
 * `snapshot` is the SHA-256 of the bytes in hex, carried into the Document. `name` is the file's name, used in
 * messages and as a hint only. `password` opens what is encrypted, where the format's reader can.
 */
export type ReadOptions = {
  readonly snapshot?: string;
  readonly name?: string;
  readonly password?: string;
  readonly limits?: Partial<Limits>;
  /** Whether pages without a usable text layer are read by character recognition; they are unless this is `false`. */
  readonly ocr?: boolean;
  /** Called before each page that is recognised, so that whoever waits knows that a long reading gets on. */
  readonly onPage?: () => void;
};

/** What a document may cost before its reading stops with a message: documents are not trusted. */
export type Limits = {
  /** Bytes that all parts of a package may inflate to. */
  readonly inflated: number;
  /** Inflated bytes for each packed byte of one part; deflate itself ends at 1,032. */
  readonly ratio: number;
  /** Parts of a package, streams of a compound file, files of an archive. */
  readonly entries: number;
  /** Elements, groups or archives inside one another. */
  readonly depth: number;
  /** Cells of all sheets or tables. */
  readonly cells: number;
  /** Pages read of a PDF or a scan. */
  readonly pages: number;
  /** Glyphs read of a PDF. */
  readonly glyphs: number;
};

export const defaultLimits: Limits = {
  inflated: 512 * 1024 * 1024,
  ratio: 400,
  entries: 20_000,
  depth: 200,
  cells: 2_000_000,
  pages: 3_000,
  glyphs: 20_000_000,
};

/** The limits asked for, the default ones elsewhere. */
export function limitsOf(options: ReadOptions): Limits {
  return { ...defaultLimits, ...options.limits };
}
