import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../pipeline/baocao.ts";

/** One run of `baocao ingest` from its start to its end. `memory` is the peak of all its processes together, bytes. */
export type Measured = {
  readonly seconds: number;
  readonly memory: number;
  readonly bytes: number;
  readonly pages: number;
  readonly observations: number;
};

/** Ingests the files into a new warehouse with two workers. */
export async function ingestOnce(files: readonly string[], jobs = 2): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "baocao-bench-"));
  const warehouse = join(folder, "w.duckdb");
  const main = join(root, "pipeline/main.ts");
  const started = performance.now();
  const child = spawn(process.execPath, [main, "ingest", ...files, "--json", "-j", String(jobs), "-w", warehouse], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid!));
  }, 100);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`ingest ended with ${code}: ${printed}`);
  const { observations } = JSON.parse(printed) as { observations: number };
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = await pagesOf(warehouse);
  rmSync(folder, { recursive: true });
  return { seconds, memory, bytes, pages, observations };
}

async function pagesOf(warehouse: string): Promise<number> {
  const { openWarehouse } = await import("../../warehouse/openWarehouse.ts");
  const { runQuery } = await import("../../warehouse/query/runQuery.ts");
  const opened = await openWarehouse(warehouse, { readOnly: true });
  const { rows } = await runQuery(opened, "SELECT coalesce(sum(pages), 0)::INTEGER FROM document");
  await opened.close();
  return Number(rows[0]![0]);
}

/** Resident bytes of a process and its children (Linux; 0 elsewhere). Pages that processes share count once for each. */
function memoryOf(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean),
    );
    return own + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0; // the process has ended
  }
}
