/**
 * The main job of `npm start`: builds the dashboard's pages, reads the shipped sample reports into
 * `build/samples.duckdb` and serves them. With `--once`, or where `CI` is set, it ends when the dashboard has answered.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { faultLine } from "../fault.ts";
import { ingestPaths } from "../ingest/ingestPaths.ts";
import { exitCode } from "../ingest/summary.ts";
import { chooseLanguage, say, setLanguage } from "../say.ts";
import { serve } from "../server/serve.ts";
import { home } from "../version.ts";
import { buildPages } from "./buildPages.ts";

setLanguage(chooseLanguage(process.argv.slice(2), process.env));
const { values } = parseArgs({
  options: { once: { type: "boolean" }, port: { type: "string", default: "8080" }, lang: { type: "string" } },
});

try {
  const warehouse = join(home, "build/samples.duckdb");
  await buildPages();
  const summary = await ingestPaths([join(home, "samples/files")], { warehouse, timeLimit: 180, memoryLimit: 1536 });
  const server = await serve({ warehouse, port: Number(values.port), host: "127.0.0.1" });
  const answer = await fetch(server.url);
  if (!answer.ok) throw new Error(`the dashboard answered ${answer.status}`);
  console.log(say({ vi: `\nBảng số liệu: ${server.url}`, en: `\nDashboard: ${server.url}` }));
  if (values.once || process.env.CI) {
    await server.close();
    process.exitCode = exitCode(summary);
  } else console.log(say({ vi: "Nhấn Ctrl-C để dừng.", en: "Press Ctrl-C to stop." }));
} catch (error) {
  console.error(`baocao: ${faultLine(error)}`);
  process.exitCode = 1;
}
