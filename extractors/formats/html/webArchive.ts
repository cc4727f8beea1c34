/** A part of a web archive: its head, and its body as the bytes of ISO 8859-1. */
export type ArchivePart = { readonly head: string; readonly body: string };

/**
 * The pages of a web archive (MHTML, RFC 2557) in order, as Latin-1: the first, or where it only frames others, as
 * workbooks saved by Excel do, those others. None where the file has no parts that are pages.
 */
export function pagesOfArchive(source: string): readonly ArchivePart[] {
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(source.slice(0, 20_000))?.[1];
  const parts = boundary === undefined ? [source] : source.split(`--${boundary}`);
  const pages = parts.filter((part) => /^content-type:\s*text\/html/im.test(headOf(part))).map(splitPart);
  const [first, ...others] = pages;
  if (first === undefined) return [];
  const framed = others.filter(({ head }) => !/^content-location:.*tabstrip/im.test(head));
  return /<frameset\b/i.test(first.body) && framed.length > 0 ? framed : [first];
}

function splitPart(part: string): ArchivePart {
  const head = headOf(part);
  return { head, body: part.slice(head.length).replace(/^\r?\n\r?\n/, "") };
}

/** Lines up to the first empty one; the line end behind the boundary begins none. */
function headOf(part: string): string {
  const start = /^\r?\n/.exec(part)?.[0].length ?? 0;
  const end = part.slice(start, start + 20_000).search(/\r?\n\r?\n/);
  return end < 0 ? "" : part.slice(0, start + end);
}
