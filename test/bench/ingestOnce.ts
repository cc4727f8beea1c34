import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { root } from "../pipeline/baocao.ts";
import { type Used, watchTree } from "./watchTree.ts";

/** One run of `baocao ingest` from its start to its end, all its processes together. */
export type Measured = Used & {
  readonly seconds: number;
  readonly bytes: number;
  readonly pages: number;
  readonly observations: number;
};

/** Ingests the files (or folders) into a new warehouse with two workers. */
export async function ingestOnce(files: readonly string[], jobs = 2): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "baocao-bench-"));
  const warehouse = join(folder, "w.duckdb");
  const main = join(root, "pipeline/main.ts");
  const started = performance.now();
  const child = spawn(process.execPath, [main, "ingest", ...files, "--json", "-j", String(jobs), "-w", warehouse], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const watch = watchTree(child.pid!);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2000);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  const seconds = (performance.now() - started) / 1000;
  const used = watch.stop();
  if (code !== 0) throw new Error(`ingest ended with ${code}: ${printed}${said}`);
  const { observations } = JSON.parse(printed) as { observations: number };
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = await pagesOf(warehouse);
  rmSync(folder, { recursive: true });
  return { seconds, ...used, bytes, pages, observations };
}

async function pagesOf(warehouse: string): Promise<number> {
  const opened = await openWarehouse(warehouse, { readOnly: true });
  const { rows } = await runQuery(opened, "SELECT coalesce(sum(pages), 0)::INTEGER FROM document");
  await opened.close();
  return Number(rows[0]![0]);
}
