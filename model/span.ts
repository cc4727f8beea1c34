/** A stretch of a text: `[start, end)` in UTF-16 code units, so that `text.slice(span.start, span.end)` is the stretch. */
export type Span = { readonly start: number; readonly end: number };
