import { DuckDBInstance } from "@duckdb/node-api";
import type { Geography } from "../../model/area.ts";
import { groundOf } from "../comparison/compare.ts";
import { groundQuery } from "../comparison/compareQuery.ts";
import type { Warehouse } from "../Warehouse.ts";
import { appendFrame } from "./appendFrame.ts";
import { type Frame, readFrame } from "./Frame.ts";
import { maskPersons } from "./maskPersons.ts";
import { selections } from "./selections.ts";
import { writeArrow } from "./writeArrow.ts";
import { writeCsv } from "./writeCsv.ts";
import { writeJson } from "./writeJson.ts";
import { writePackage } from "./writePackage.ts";
import { writeSdmx } from "./writeSdmx.ts";
import { writeXlsx } from "./writeXlsx.ts";

/** `sdmx` is SDMX-CSV 2.0 of the published observations, `package` a data package (zip), whatever is asked for. */
export type ExportFormat = "csv" | "xlsx" | "arrow" | "json" | "sdmx" | "package";

export type ExportOptions = {
  /** Puts the UTF-8 mark in front of a CSV, for Excel. */
  readonly bom?: boolean;
  /** Figures of the comparison within the boundaries of before or since July 2025; as of their date where absent. */
  readonly geography?: Geography;
  /** Keeps the names of private persons: only ever for the analyst's own work, never for an export. */
  readonly unmasked?: boolean;
};

/**
 * One of `selections` as a file's bytes. Private persons are masked. Throws on a name that is none of them: the command
 * line checks it first.
 */
export async function exportTable(
  warehouse: Warehouse,
  what: string,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  if (format === "sdmx") return new TextEncoder().encode(writeSdmx(await frameOf(warehouse, "published", options)));
  if (format === "package") return await writePackage((name) => frameOf(warehouse, name, options));
  const frame = await frameOf(warehouse, what, options);
  switch (format) {
    case "csv":
      return new TextEncoder().encode(writeCsv(frame, options));
    case "json":
      return new TextEncoder().encode(writeJson(frame));
    case "arrow":
      return writeArrow(frame);
    case "xlsx":
      return writeXlsx([frame, { ...(await frameOf(warehouse, "documents", options)), name: "sources" }]);
  }
}

/** Writes one of `selections` as a Parquet file at `file`, through DuckDB: exact decimals, lists and all. */
export async function exportParquet(
  warehouse: Warehouse,
  what: string,
  file: string,
  options: ExportOptions = {},
): Promise<void> {
  const frame = await frameOf(warehouse, what, options);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await appendFrame(connection, "frame", frame);
    await connection.run(`COPY frame TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** One of `selections` in memory, with the names of private persons masked. */
export async function frameOf(warehouse: Warehouse, what: string, options: ExportOptions = {}): Promise<Frame> {
  const sql =
    what === "comparison" && options.geography !== undefined
      ? groundQuery(groundOf(options.geography))
      : selections[what];
  if (sql === undefined)
    throw new Error(`unexpected export “${what}”, expected one of ${Object.keys(selections).join(", ")}`);
  const mend = options.unmasked === true ? (text: string): string => text : maskPersons;
  return await warehouse.read((connection) => readFrame(connection, what, sql, mend));
}
