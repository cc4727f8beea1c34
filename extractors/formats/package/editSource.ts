/** A stretch `[start, end)` of a source to be replaced. */
export type SourceEdit = { readonly start: number; readonly end: number; readonly text: string };

/** The source after its edits, which must not overlap; every other character stays as it is. */
export function editSource(source: string, edits: readonly SourceEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    parts.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(source.slice(at));
  return parts.join("");
}
