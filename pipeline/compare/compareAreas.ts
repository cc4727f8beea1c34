import type { Geography } from "../../model/area.ts";
import { compare } from "../../warehouse/comparison/compare.ts";
import { printRows } from "../print/printRows.ts";
import type { Row } from "../print/row.ts";
import { say } from "../say.ts";
import { withWarehouse } from "../withWarehouse.ts";
import { areaNamed } from "./areaNamed.ts";
import { compareRow } from "./compareRow.ts";
import { coverageOf } from "./coverageOf.ts";
import { openQuestion } from "./openQuestion.ts";
import { rankByRate } from "./rankByRate.ts";
import { type CompareFormat, writeRows } from "./writeRows.ts";

export type CompareAreasOptions = {
  readonly warehouse: string;
  readonly indicator: string;
  readonly year?: string;
  readonly area?: string;
  readonly level?: "province" | "district" | "commune";
  readonly geography?: Geography;
  readonly per?: number;
  readonly format: CompareFormat;
  /** The file to write; printed where absent. */
  readonly output?: string;
};

/** Prints an indicator over areas: value, change, rank, target, coverage, and what a reader must know of each. */
export async function compareAreas(options: CompareAreasOptions): Promise<void> {
  const { per, format } = options;
  const { rows, asked } = await withWarehouse(options.warehouse, async (warehouse) => {
    const question = await openQuestion(warehouse, options);
    const all = await compare(warehouse, question);
    const ranked = per === undefined ? all : rankByRate(all, per);
    const kept = options.area === undefined ? ranked : ranked.filter(areaNamed(options.area));
    const coverage = await coverageOf(warehouse, kept, question);
    return {
      asked: question,
      rows: kept.map((one, at) => compareRow(one, coverage[at], { per, words: format === "table" })),
    };
  });
  if (format === "table")
    console.error(
      `${asked.indicator} · ${asked.period}${asked.geography === undefined ? "" : ` · ${asked.geography}`}`,
    );
  if (rows.length === 0)
    console.error(say({ vi: "chưa có số liệu nào cho câu hỏi này", en: "no area has a figure for this question" }));
  if (format === "xlsx" || options.output !== undefined) await writeRows(rows, format, options.output);
  else if (rows.length > 0 || format === "json")
    printRows(rows, format, format === "json" ? undefined : columnsOf(rows));
}

/** All columns that hold something; value and area always. */
function columnsOf(rows: readonly Row[]): readonly string[] {
  return Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] !== null && row[name] !== ""));
}
