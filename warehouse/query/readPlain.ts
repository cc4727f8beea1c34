import type { Warehouse } from "../Warehouse.ts";

/** The plain text of a document as `baocao text --plain` prints it, put together from its passages; or `undefined`. */
export async function readPlain(warehouse: Warehouse, document: string): Promise<string | undefined> {
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      'SELECT start, "text" FROM passage WHERE document = $1 ORDER BY ordinal',
      [document],
    );
    const rows = found.getRows();
    if (rows.length === 0) return undefined;
    let text = "";
    for (const [start, part] of rows) text = `${text.padEnd(Number(start), "\n")}${String(part)}`;
    return `${text}\n`;
  });
}
