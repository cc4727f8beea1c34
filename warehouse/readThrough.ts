import type { Warehouse } from "./Warehouse.ts";

/** What a warehouse holds, said when it has been copied. */
export type Holding = { readonly documents: number; readonly observations: number };

/**
 * Reads every row of every table, so that DuckDB checks the checksum of every block, and counts what is there. Fails
 * where a block is damaged.
 */
export async function readThrough(warehouse: Warehouse): Promise<Holding> {
  return await warehouse.read(async (connection) => {
    const tables = await connection.runAndReadAll("SELECT table_name FROM duckdb_tables() WHERE NOT internal");
    for (const [name] of tables.getRowsJS()) await connection.run(`SELECT bit_xor(hash(t)) FROM "${name}" t`);
    const counts = await connection.runAndReadAll(
      "SELECT (SELECT count(*) FROM document)::INTEGER, (SELECT count(*) FROM observation)::INTEGER",
    );
    const [documents, observations] = counts.getRowsJS()[0]!;
    return { documents: Number(documents), observations: Number(observations) };
  });
}
