/**
 * The rows of a CSV (RFC 4180), with the separator that its first line uses: comma, semicolon (as Excel writes where
 * the comma marks decimals) or tab. Empty lines are left out.
 *
 * @example
 * parseCsv('file;area\n"a;b.docx";Huyện Sa Pa') // → [["file", "area"], ["a;b.docx", "Huyện Sa Pa"]]
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const first = text.split("\n", 1)[0]!;
  const separator = [",", ";", "\t"].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((value) => value !== "")) rows.push(row);
    row = [];
    cell = "";
  };
  const body = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]!;
    if (quoted && sign === '"' && body[at + 1] === '"') cell += body[++at];
    else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}
