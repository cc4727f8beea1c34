import { readFile } from "node:fs/promises";
import { guardFormula } from "../../warehouse/exports/guardFormula.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { parseCsv } from "../ingest/parseCsv.ts";
import { csvText } from "../print/csvText.ts";
import { printRows } from "../print/printRows.ts";
import { say } from "../say.ts";
import { withWarehouse } from "../withWarehouse.ts";
import { writeOut } from "../writeOut.ts";
import { type Measure, measureError } from "./measure.ts";

export type SampleOptions = {
  readonly warehouse: string;
  readonly sample: number;
  readonly seed: number;
  readonly output?: string;
  readonly json?: true;
};

/** Ordered by a hash of key and seed: the same sample for the same seed, whatever the order of loading. */
const sampleSql = (rows: number, seed: number): string => `
  SELECT o.key, d.name AS document, o.page, o.number, o.value, o.unit, o.indicator, o.area, o.period, o.role, o.quote,
    o.confidence
  FROM published o JOIN document d ON d.document = o.document
  WHERE o.number IS NOT NULL
  ORDER BY md5(o.key || '${seed}')
  LIMIT ${rows}`;

/** Draws published figures for a person, who writes 1 (right) or 0 (wrong) into the empty column `right`. */
export async function drawSample(options: SampleOptions): Promise<void> {
  const { columns, rows } = await withWarehouse(options.warehouse, (warehouse) =>
    runQuery(warehouse, sampleSql(options.sample, options.seed)),
  );
  const names = columns.map(({ name }) => name);
  if (options.json) {
    printRows(
      rows.map((row) => Object.fromEntries(row.map((value, at) => [names[at]!, value]))),
      "json",
    );
    return;
  }
  const text = csvText([
    ["right", ...names],
    ...rows.map((row) => ["", ...row.map((value) => (typeof value === "string" ? guardFormula(value) : value))]),
  ]);
  await writeOut(`\ufeff${text}`, options.output);
  if (options.output !== undefined)
    console.error(
      say({
        vi: `${rows.length} dòng; ghi 1 (đúng) hoặc 0 (sai) vào cột right, rồi: baocao audit --judged ${options.output}`,
        en: `${rows.length} rows; write 1 (right) or 0 (wrong) into the column right, then: baocao audit --judged ${options.output}`,
      }),
    );
}

/** The error of a sample that a person has judged; rows without a judgement do not count. */
export async function readJudged(path: string): Promise<Measure> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw fileFault(error, path);
  });
  const [header = [], ...rows] = parseCsv(text);
  const at = header.indexOf("right");
  if (at < 0) throw new Fault({ vi: `${path}: thiếu cột “right”`, en: `${path}: the column “right” is missing` });
  const marks = rows.map((row) => row[at]?.trim().toLowerCase() ?? "").filter(Boolean);
  const wrong = marks.filter((mark) => ["0", "n", "no", "sai", "x"].includes(mark)).length;
  return measureError(marks.length, wrong);
}
