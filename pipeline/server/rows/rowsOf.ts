import type { DuckDBConnection } from "@duckdb/node-api";
import {
  Bool,
  Dictionary,
  Float32,
  Float64,
  Int32,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { columnNames } from "../../../notebooks/app/rows/rows.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";

const floats: Readonly<Record<string, "double" | "single">> = { value: "double", confidence: "single" };
const flags: ReadonlySet<string> = new Set(["headline", "computed"]);

/** The figures of an indicator as an Arrow IPC stream, texts as dictionaries, ordered by area and period. */
export async function rowsOf(warehouse: Warehouse, indicator: string): Promise<Uint8Array> {
  return await warehouse.read(async (connection) => {
    const columns = await columnsOf(connection, indicator);
    const vectors = columnNames.map((name, index) => [name, vectorOf(name, columns[index] ?? [])] as const);
    return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
  });
}

async function columnsOf(connection: DuckDBConnection, indicator: string): Promise<readonly (readonly unknown[])[]> {
  const reader = await connection.runAndReadAll(
    `SELECT area, area_code AS code, coalesce(area_level, 'other') AS level, period, role::VARCHAR AS role, unit,
       CASE WHEN dims::VARCHAR = '{}' THEN '' ELSE dims::VARCHAR END AS dims, series,
       value::DOUBLE AS value, headline, computed, confidence, array_to_string(marks, ',') AS marks,
       array_to_string(list_distinct(json_extract_string(sources, '$[*].observation')), ',') AS sources
     FROM comparison WHERE indicator = $1 ORDER BY area, period, role, dims::VARCHAR, unit`,
    [indicator],
  );
  return reader.getColumnsJS();
}

function vectorOf(name: string, values: readonly unknown[]): Vector {
  if (floats[name] === "double") return vectorFromArray(values as number[], new Float64());
  if (floats[name] === "single") return vectorFromArray(values as number[], new Float32());
  if (flags.has(name)) return vectorFromArray(values as boolean[], new Bool());
  if (name === "sources") return vectorFromArray(values as string[], new Utf8());
  return vectorFromArray(values as string[], new Dictionary(new Utf8(), new Int32()));
}
