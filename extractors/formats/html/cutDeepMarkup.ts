/** Elements that end by themselves when another begins, or that hold nothing: leaving them open nests nothing. */
const selfEnding = new Set(
  "p li td th tr thead tbody tfoot option optgroup dt dd rp rt colgroup br hr img input meta link area base col embed param source track wbr !doctype ?xml".split(
    " ",
  ),
);

/**
 * The source up to where its elements are nested deeper than `most`. The parser's time grows with the square of the
 * nesting, and no page that a person wrote comes near.
 */
export function cutDeepMarkup(source: string, most: number): { readonly source: string; readonly cut: boolean } {
  const open = new Map<string, number>();
  let depth = 0;
  for (const match of source.matchAll(/<(\/?)([a-z!?][^\s/>]*)/gi)) {
    const name = match[2]!.toLowerCase();
    if (selfEnding.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (match[1] === "") {
      open.set(name, count + 1);
      depth++;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth--;
    }
    if (depth > most) return { source: source.slice(0, match.index), cut: true };
  }
  return { source, cut: false };
}
