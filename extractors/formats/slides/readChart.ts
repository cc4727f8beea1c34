import type { Inline } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { buildTable, type CellBlock, type GridRow } from "../flow/buildTable.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, descendant, descendants, elements, textOf } from "../package/xmlTree.ts";

/** A row of figures under a name; `labels` by the number of their point. */
type Series = {
  readonly name: string;
  readonly labels: ReadonlyMap<number, string>;
  readonly values: ReadonlyMap<number, string>;
};

/**
 * The figures that a chart draws, as the table it was drawn from (ECMA-376 part 1, 21.2): a row for each point, a column
 * for each series. They are those that the file keeps with the picture; the workbook behind it is not opened.
 */
export function readChart(
  root: XmlElement | undefined,
  place: Place,
): { readonly title: readonly XmlElement[]; readonly table: ReturnType<typeof buildTable> | undefined } {
  const chart = descendant(root, "c:chart");
  const title = descendants(child(chart, "c:title"), "a:p");
  const series = descendants(child(chart, "c:plotArea"), "c:ser").map(readSeries);
  const points = [...new Set(series.flatMap(({ values }) => [...values.keys()]))].sort((one, other) => one - other);
  if (points.length === 0) return { title, table: undefined };
  const labelOf = (point: number): string => series.find(({ labels }) => labels.has(point))?.labels.get(point) ?? "";
  const rows = [
    ["", ...series.map(({ name }) => name)],
    ...points.map((point) => [labelOf(point), ...series.map(({ values }) => values.get(point) ?? "")]),
  ];
  return {
    title,
    table: buildTable(
      rows.map((row, at) => gridRow(row, at, place)),
      place,
    ),
  };
}

function gridRow(texts: readonly string[], row: number, place: Place): GridRow {
  const cells = texts.map((text, column) => {
    const inlines: readonly Inline[] = text === "" ? [] : [{ type: "run", text }];
    const blocks: readonly CellBlock[] = inlines.length === 0 ? [] : [{ type: "paragraph", inlines, place }];
    return { column, columns: 1, continues: false, blocks, place };
  });
  return { cells, header: row === 0 };
}

function readSeries(element: XmlElement): Series {
  const labels = child(element, "c:cat") ?? child(element, "c:xVal");
  const values = child(element, "c:val") ?? child(element, "c:yVal");
  return {
    name: [...pointsOf(child(element, "c:tx")).values()].join(" "),
    labels: pointsOf(labels),
    values: pointsOf(values),
  };
}

/** What stands at each point; labels on several levels are read on the innermost. */
function pointsOf(element: XmlElement | undefined): ReadonlyMap<number, string> {
  const levels = descendants(element, "c:lvl");
  const cache = levels[0] ?? descendant(element, "c:strCache") ?? descendant(element, "c:numCache");
  const isNumber = cache?.name === "c:numCache";
  const format = textOf(child(cache, "c:formatCode"));
  return new Map(
    elements(cache, "c:pt").map((point) => {
      const value = textOf(child(point, "c:v"));
      return [Number(point.attributes.idx ?? 0), isNumber ? printNumber(value, format) : value];
    }),
  );
}

/** `12.5` → `12,5`: with the decimal comma of Vietnamese, and in per cent where the chart shows it so. */
function printNumber(value: string, format: string): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  const isShare = /%/.test(format);
  const shown = String(Number((isShare ? number * 100 : number).toPrecision(12)));
  return shown.includes("e") ? value : `${shown.replace(".", ",")}${isShare ? "%" : ""}`;
}
