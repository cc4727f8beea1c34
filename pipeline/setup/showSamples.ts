/**
 * The main job of `npm start`: reads the shipped sample reports into `build/samples.duckdb` and serves the dashboard.
 * With `--once`, or where `CI` is set, it ends when the dashboard has answered.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Fault, faultLine } from "../fault.ts";
import { ingestPaths } from "../ingest/ingestPaths.ts";
import { exitCode } from "../ingest/summary.ts";
import { chooseLanguage, say, setLanguage } from "../say.ts";
import { type Served, serve } from "../server/serve.ts";
import { home } from "../version.ts";

setLanguage(chooseLanguage(process.argv.slice(2), process.env));
const { values } = parseArgs({
  options: { once: { type: "boolean" }, port: { type: "string" }, lang: { type: "string" } },
});

try {
  const warehouse = join(home, "build/samples.duckdb");
  mkdirSync(join(home, "build"), { recursive: true });
  const summary = await ingestPaths([join(home, "samples/files")], {
    warehouse,
    stale: true,
    timeLimit: 180,
    memoryLimit: 1536,
  });
  const served = await open(warehouse);
  const answer = await fetch(served.address);
  if (!answer.ok) throw new Error(`the dashboard answered ${answer.status}`);
  console.log(say({ vi: `\nBảng số liệu: ${served.address}`, en: `\nDashboard: ${served.address}` }));
  if (values.once || process.env.CI) {
    await served.close();
    process.exitCode = exitCode(summary);
  } else {
    console.log(say({ vi: "Nhấn Ctrl-C để dừng.", en: "Press Ctrl-C to stop." }));
    for (const signal of ["SIGINT", "SIGTERM"])
      process.once(signal, () => void served.close().finally(() => process.exit(0)));
  }
} catch (error) {
  console.error(`baocao: ${faultLine(error)}`);
  process.exitCode = 1;
}

/** Serves on the port asked for; where none is, on 8765 or any that is free. */
async function open(warehouse: string): Promise<Served> {
  const host = "127.0.0.1";
  if (values.port !== undefined) return serve({ warehouse, host, port: Number(values.port) });
  return serve({ warehouse, host, port: 8765 }).catch((error: unknown) => {
    if (error instanceof Fault) return serve({ warehouse, host, port: 0 });
    throw error;
  });
}
