import { readFileSync } from "node:fs";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";

/** Loads a list of extractions (JSON lines) into a warehouse, one by one, and says each: `node crashChild.ts FILE LIST`. */
const [file, list] = process.argv.slice(2) as [string, string];
const warehouse = await openWarehouse(file);
for (const line of readFileSync(list, "utf8").trimEnd().split("\n")) {
  const extraction = JSON.parse(line);
  const loaded = await loadExtraction(warehouse, extraction, {
    name: extraction.snapshot,
    path: `/in/${extraction.snapshot}`,
  });
  console.log(loaded.state, extraction.snapshot);
}
await warehouse.close();
