import type { Extraction } from "../../model/extraction.ts";
import type { Observation } from "../../model/observation.ts";
import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";

/** A plain text made of lines, one passage each; `[3] …` is a footnote, `# …` a heading, tabs make a table row. */
export function plainOf(lines: readonly string[]): Plain {
  const passages: Passage[] = [];
  let text = "";
  let table = { id: 0, row: 0 };
  let label: string | undefined;
  for (const line of lines) {
    const start = text.length;
    const end = start + line.length;
    const note = /^\[(\d+)\] /.exec(line);
    const cells = line.split("\t");
    if (cells.length === 1) table = { id: table.id + (table.row > 0 ? 1 : 0), row: 0 };
    if (note) label = note[1];
    else if (!/^[-+] /.test(line)) label = undefined;
    let at = start;
    const marks = [...line.matchAll(/\[(\d+)\]/g)]
      .filter((mark) => mark.index > 0)
      .map((mark) => ({ start: start + mark.index, end: start + mark.index + mark[0].length, label: mark[1]! }));
    const base = { start, end, headings: [], places: [], marks };
    if (cells.length > 1) {
      passages.push({
        ...base,
        type: "row",
        table: { id: table.id, row: table.row, header: table.row === 0 },
        cells: cells.map((cell, column) => {
          const from = at;
          at += cell.length + 1;
          return { start: from, end: from + cell.length, column, columns: 1, rows: 1 };
        }),
      });
      table.row += 1;
    } else if (note) {
      const cited = passages.findLastIndex((one) => one.marks.some((mark) => mark.label === note[1]));
      passages.push({ ...base, type: "note", label: note[1]!, ...(cited < 0 ? {} : { cited }) });
    } else if (/^[-+] /.test(line)) passages.push({ ...base, type: "item", marker: line[0]! });
    else passages.push({ ...base, type: /^([IVX]+|\d+)\. \p{Lu}/u.test(line) ? "heading" : "paragraph" });
    text += `${line}\n`;
  }
  void label;
  return { text, passages, doubts: [] };
}

export const report: Report = {
  kind: "report",
  number: undefined,
  issuer: undefined,
  title: undefined,
  area: "Huyện Mường Lay",
  area_code: "094",
  period: "2023",
  as_of: undefined,
  series: "movement",
  date: "2023-12-10",
  dateFrom: "letterhead",
  confidence: 1,
  reasons: [],
};

/** An observation of 28 cases in the sample district, changed as given. */
export function observation(change: Partial<Observation> = {}): Observation {
  return {
    indicator: "crime.social_order.cases",
    value: "28",
    number: "28",
    unit: "vụ",
    area: report.area,
    area_code: report.area_code,
    period: "2023",
    as_of: undefined,
    role: "actual",
    dims: {},
    headline: true,
    computed: false,
    implied: false,
    approx: undefined,
    quote: "Xảy ra 28 vụ phạm tội về trật tự xã hội",
    page: undefined,
    start: 7,
    end: 9,
    place: undefined,
    confidence: 0.97,
    review: false,
    reasons: [],
    ...change,
  };
}

/** The extraction of a document with these lines and observations. */
export function extractionOf(
  snapshot: string,
  lines: readonly string[],
  observations: readonly Observation[] = [],
  change: Partial<Report> = {},
): Extraction {
  return {
    snapshot: snapshot.padEnd(64, "0"),
    document: { snapshot: snapshot.padEnd(64, "0"), format: "text", blocks: [], notes: [], messages: [] },
    repairs: [],
    plain: plainOf(lines),
    report: { ...report, ...change },
    observations,
    messages: [],
    versions: { extractor: "1", repair: "1", catalogue: "1" },
  };
}
