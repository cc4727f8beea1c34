import { unite } from "./joinPageLines.ts";
import type { PageLine } from "./pageLine.ts";

/** What a list that is numbered by the word processor prints before its text: `1.`, `a)`, `2.1.`, `II.`, `-`, `•`. */
const MARKER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}\.|[-–+*•])$/u;

/** The text stands at most this far behind its marker, in ems: tab stops of lists, not columns of tables. */
const reach = 4;

/**
 * Lines with each marker of a list put before the text that stands behind it on the same row: a tab makes them two
 * chunks of the page. `hang` says where the text begins, since the rest of the item hangs there.
 */
export function joinMarkers(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  const taken = new Set<PageLine>();
  for (const line of lines) {
    if (taken.has(line)) continue;
    const text = MARKER.test(line.text) ? textBehind(line, lines) : undefined;
    if (!text) {
      joined.push(line);
      continue;
    }
    taken.add(text);
    joined.push({
      ...line,
      line: {
        ...line.line,
        inlines: [...line.line.inlines, { type: "run", text: " " }, ...text.line.inlines],
        place: unite(line.line.place, text.line.place),
      },
      text: `${line.text} ${text.text}`,
      right: text.right,
      bold: text.bold,
      hang: text.left,
    });
  }
  return joined.filter((line) => !taken.has(line));
}

/** The line that begins behind a marker on its row and is text, not a figure of a table. */
function textBehind(marker: PageLine, lines: readonly PageLine[]): PageLine | undefined {
  const behind = lines.filter(
    (line) => line !== marker && line.left > marker.right && Math.abs(line.y - marker.y) < marker.size * 0.2,
  );
  const [text] = behind;
  if (behind.length !== 1 || text === undefined) return undefined;
  const near = text.left - marker.right < marker.size * reach;
  return near && /\p{L}{2}/u.test(text.text) ? text : undefined;
}
