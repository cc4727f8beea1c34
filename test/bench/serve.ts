/**
 * `node test/bench/serve.ts`: what the server takes and gives with a warehouse of 100,100 reports and 5 million figures.
 *
 * Prints the middle and the longest of seven answers to each question that a page of the web application asks, the
 * size of the answer, and the memory of the server after each. `--districts`, `--years`, `--figures` change the size;
 * `--warehouse FILE` keeps the warehouse for the next run.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../pipeline/baocao.ts";
import { writeLarge } from "../web/fixture/writeLarge.ts";
import { addressOf } from "./addressOf.ts";
import { median } from "./median.ts";

const { values } = parseArgs({
  options: {
    districts: { type: "string", default: "7150" },
    years: { type: "string", default: "14" },
    figures: { type: "string", default: "50" },
    warehouse: { type: "string" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "baocao-bench-serve-"));
const warehouse = values.warehouse ?? join(folder, "w.duckdb");
if (!existsSync(warehouse)) {
  const [districts, years, figures] = [values.districts, values.years, values.figures].map(Number) as [
    number,
    number,
    number,
  ];
  const cells = await writeLarge(warehouse, districts, years, figures);
  console.log(`${districts * years} reports, ${cells} figures`);
}
const server = spawn(process.execPath, [join(root, "pipeline/main.ts"), "serve", "-w", warehouse, "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const address = await addressOf(server);
  console.log(`${"at start".padEnd(46)} ${await memory(address)} MB`);
  const { indicators } = (await (await fetch(`${address}data/catalogue.json`)).json()) as {
    indicators: { id: string }[];
  };
  const documents = (await (await fetch(`${address}api/documents`)).json()) as { id: string }[];
  const questions = [
    "data/catalogue.json",
    "data/overview.json",
    ...indicators.slice(0, 3).map(({ id }) => `data/rows/${id}.arrow`),
    "api/documents",
    ...documents.slice(0, 1).map(({ id }) => `api/document/${id}`),
    "api/review",
    "api/review/count",
    "api/conflicts",
    "api/decisions",
  ];
  for (const question of questions) {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < 7; run += 1) {
      const started = performance.now();
      const response = await fetch(address + question);
      bytes = (await response.arrayBuffer()).byteLength;
      times.push(performance.now() - started);
      if (!response.ok) throw new Error(`${question}: ${response.status}`);
    }
    console.log(
      `${question.slice(0, 44).padEnd(46)} ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms, ${(bytes / 1e6).toFixed(2)} MB; server ${await memory(address)} MB`,
    );
  }
} finally {
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

async function memory(address: string): Promise<number> {
  const said = await (await fetch(`${address}metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\d+)/m.exec(said)?.[1]) / 2 ** 20);
}
