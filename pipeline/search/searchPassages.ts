import { runQuery } from "../../warehouse/query/runQuery.ts";
import { type Hit, searchText } from "../../warehouse/search/searchText.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { findArea } from "../findArea.ts";
import { printRows, type RowFormat } from "../print/printRows.ts";
import type { Row } from "../print/row.ts";
import { say } from "../say.ts";
import { withWarehouse } from "../withWarehouse.ts";

export type SearchPassagesOptions = {
  readonly warehouse: string;
  readonly format: RowFormat;
  readonly limit: number;
  readonly area?: string;
  readonly period?: string;
};

/** Prints the passages that hold all the words, with the figures read from each; says so where there are none. */
export async function searchPassages(words: readonly string[], options: SearchPassagesOptions): Promise<void> {
  const { area, period, limit } = options;
  const narrowed = { limit, ...(period === undefined ? {} : { period }) };
  // A shell takes the quotation marks away: an argument of several words is one phrase.
  const query = words.map((word) => (/\s/.test(word) ? `"${word.replaceAll('"', "")}"` : word)).join(" ");
  const hits = await withWarehouse(options.warehouse, async (warehouse) =>
    searchText(warehouse, query, {
      ...narrowed,
      ...(area === undefined ? {} : { area: await areaOf(warehouse, area) }),
    }),
  );
  const rows = hits.map(rowOf);
  if (rows.length === 0) console.error(say({ vi: "không tìm thấy đoạn nào", en: "no passage holds these words" }));
  if (rows.length === limit)
    console.error(
      say({ vi: `chỉ in ${limit} đoạn đầu; thêm --limit`, en: `the first ${limit} passages; see --limit` }),
    );
  const columns = options.format === "json" || options.format === "jsonl" ? undefined : shown;
  if (rows.length > 0 || options.format !== "table") printRows(rows, options.format, columns);
}

/** The reporting area that a person means by its name; codes are areas already. */
async function areaOf(warehouse: Warehouse, asked: string): Promise<string> {
  if (/^\d+$/.test(asked)) return asked;
  const { rows } = await runQuery(warehouse, "SELECT DISTINCT area FROM report WHERE area <> '' ORDER BY area");
  return findArea(
    rows.map(([name]) => String(name)),
    asked,
  );
}

const shown = ["area", "period", "name", "page", "figures", "text"];

function rowOf({ figures, text, at, ...hit }: Hit): Row {
  return { ...absent, ...hit, figures: figures.join("; "), text, at };
}

const absent = { area: null, period: null, page: null };
