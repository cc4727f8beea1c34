import type { DuckDBConnection, DuckDBResult } from "@duckdb/node-api";
import {
  Bool,
  type Builder,
  type DataType,
  Dictionary,
  Float32,
  Float64,
  Int32,
  makeBuilder,
  Table,
  tableToIPC,
  Utf8,
} from "apache-arrow";
import { columnNames } from "../../../notebooks/app/rows/rows.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";

/** Types of the columns that are no texts with few different values. */
const types: Readonly<Record<string, () => DataType>> = {
  value: () => new Float64(),
  confidence: () => new Float32(),
  headline: () => new Bool(),
  computed: () => new Bool(),
  sources: () => new Utf8(),
};

/**
 * The figures of an indicator as an Arrow IPC stream, texts as dictionaries, ordered by area and period. Columns grow
 * chunk by chunk, so that a hundred thousand figures never stand in memory as JavaScript values.
 */
export async function rowsOf(warehouse: Warehouse, indicator: string): Promise<Uint8Array> {
  return await warehouse.read(async (connection) => {
    const result = await ask(connection, indicator);
    const builders = columnNames.map((name) => builderOf(name));
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk?.rowCount) break;
      for (const [column, builder] of builders.entries())
        for (const value of chunk.getColumnValues(column)) builder.append(value);
    }
    const vectors = columnNames.map((name, column) => [name, builders[column]!.finish().toVector()] as const);
    return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
  });
}

async function ask(connection: DuckDBConnection, indicator: string): Promise<DuckDBResult> {
  return await connection.stream(
    `SELECT area, area_code AS code, coalesce(area_level, 'other') AS level, period, role::VARCHAR AS role, unit,
       CASE WHEN dims::VARCHAR = '{}' THEN '' ELSE dims::VARCHAR END AS dims, series,
       value::DOUBLE AS value, headline, computed, confidence, array_to_string(marks, ',') AS marks,
       array_to_string(list_distinct(json_extract_string(sources, '$[*].observation')), ',') AS sources
     FROM comparison WHERE indicator = $1 ORDER BY area, period, role, dims::VARCHAR, unit`,
    [indicator],
  );
}

function builderOf(name: string): Builder {
  const type = types[name]?.() ?? new Dictionary(new Utf8(), new Int32());
  return makeBuilder({ type, nullValues: [null, undefined] }) as Builder;
}
