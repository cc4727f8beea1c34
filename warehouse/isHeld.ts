import { DuckDBInstance } from "@duckdb/node-api";
import { explainFailure } from "./explainFailure.ts";

/** Whether another process has the file open. A file that no process holds is false, whatever it holds. */
export async function isHeld(file: string): Promise<boolean> {
  try {
    (await DuckDBInstance.create(file)).closeSync();
    return false;
  } catch (error) {
    return explainFailure(file, error).trouble === "held";
  }
}
