import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { extract } from "../../extractors/extract.ts";
import { crashTest } from "./crash.ts";

/** Kills the loading of the sample reports at random moments: `node test/warehouse/crashSamples.ts [KILLS]`. */
const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "crash-"));
const samples = resolve(import.meta.dirname, "../../samples/files");
const list = join(folder, "list.jsonl");
const lines: string[] = [];
for (const name of readdirSync(samples).toSorted()) {
  const extraction = await extract(new Uint8Array(readFileSync(join(samples, name))), { name });
  lines.push(JSON.stringify(extraction));
}
writeFileSync(list, lines.join("\n"));
const started = performance.now();
const result = await crashTest(join(folder, "a.duckdb"), list, kills, 3000, Math.random);
console.log(
  `${result.kills} kills in ${result.rounds} rounds over ${lines.length} documents: ${result.faults.length} faults, ${Math.round((performance.now() - started) / 1000)} s`,
);
for (const fault of result.faults.slice(0, 20)) console.log(`  ${fault}`);
rmSync(folder, { recursive: true });
process.exitCode = result.faults.length === 0 ? 0 : 1;
