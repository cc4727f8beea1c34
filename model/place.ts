/**
 * Where in its file something stands, precise enough to be pointed at.
 *
 * - `page`: a box on a page (PDF, scan). Points (1/72 inch), origin top left, page counted from 1.
 * - `part`: a path inside a part of a package, such as `word/document.xml` and `body/p[12]/r[3]` (DOCX, DOC, RTF, PPTX).
 * - `cell`: a cell of a sheet, in A1 notation (XLSX, XLS, CSV).
 * - `line`: a line of a plain text, counted from 1.
 */
export type Place =
  | { readonly type: "page"; readonly page: number; readonly box?: Box }
  | { readonly type: "part"; readonly part: string; readonly path: string }
  | { readonly type: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly type: "line"; readonly line: number };

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** A rectangle on a page in points, origin top left. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
