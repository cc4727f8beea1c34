/** The kinds of areas as offices shorten them. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^Thành phố /, "TP. "],
  [/^Thị trấn /, "TT. "],
  [/^Thị xã /, "TX. "],
  [/^Huyện /, "H. "],
  [/^Quận /, "Q. "],
  [/^Phường /, "P. "],
  [/^Xã /, "X. "],
  [/^Tỉnh /, "T. "],
];

/** Pixels that a letter takes on average, as a share of the type size. */
export const letterWidth = 0.56;

/**
 * An area's name in at most so many letters: whole where it fits, else with its kind shortened, else cut.
 *
 * @example
 * fitName("Thành phố Lai Châu", 14) // → "TP. Lai Châu"
 */
export function fitName(name: string, most: number): string {
  if (name.length <= most) return name;
  const short = shortKind(name);
  return short.length <= most ? short : `${short.slice(0, Math.max(1, most - 1))}…`;
}

/**
 * How the names of one chart are written in at most so many letters: all whole where all fit, else all with their kind
 * shortened, so that “Huyện Bát Xát” does not stand beside “H. Bảo Thắng”.
 */
export function namesAlike(names: readonly string[], most: number): (name: string) => string {
  if (names.every((name) => name.length <= most)) return (name) => name;
  return (name) => fitName(shortKind(name), most);
}

function shortKind(name: string): string {
  return kinds.reduce((text, [kind, letters]) => text.replace(kind, letters), name);
}

/** Room for names on the left of a chart, in pixels, and the longest name that fits into it. */
export function nameMargin(
  names: readonly string[],
  width: number,
  size: number,
): { readonly margin: number; readonly most: number } {
  const longest = Math.max(8, ...names.map((name) => name.length));
  const margin = Math.min(width * 0.4, 16 + longest * size * letterWidth);
  return { margin, most: Math.floor((margin - 14) / (size * letterWidth)) };
}
