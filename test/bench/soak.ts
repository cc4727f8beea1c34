/**
 * `node test/bench/soak.ts`: one server under work for a minute (`--minutes 30` by hand), its memory and handles watched.
 *
 * Each round hands it changed reports, uploads one, asks every page's data and SQL, reviews, and every tenth round makes
 * a backup. Fails where the medians of the last third of the time stand above those of the second third (the first
 * warms up) by more than the bounds below, or where an answer is wrong.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeDocx } from "../../samples/writers/writeDocx.ts";
import { writeText } from "../../samples/writers/writeText.ts";
import { root } from "../pipeline/baocao.ts";
import { baocaoBeside } from "../pipeline/baocaoBeside.ts";
import { addressOf } from "./addressOf.ts";
import { generateSource } from "./generateReports.ts";
import { median } from "./median.ts";

/** How far the last third may stand above the second: a share of the memory besides some megabytes, and handles. */
const bounds = { share: 0.1, megabytes: 24, files: 4, resources: 4 } as const;

/** Reports that change in each round. Their number bounds the warehouse's own growth. */
const reports = 6;

type Sample = { readonly megabytes: number; readonly files: number; readonly resources: number };

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" } } });
const ends = performance.now() + Number(values.minutes) * 60_000;
const folder = mkdtempSync(join(tmpdir(), "baocao-soak-"));
const warehouse = join(folder, "w.duckdb");
mkdirSync(join(folder, "in"));
const server = spawn(process.execPath, [join(root, "pipeline/main.ts"), "serve", "-w", warehouse, "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const samples: Sample[] = [];
let requests = 0;
let rounds = 0;
try {
  const address = await addressOf(server);
  for (; performance.now() < ends || rounds < 6; rounds += 1) {
    await round(address, rounds);
    samples.push(await measure(address));
    if (rounds % 5 === 0) print(`round ${rounds}`, samples.at(-1)!);
  }
} finally {
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

const third = Math.floor(samples.length / 3);
const [warm, last] = [medianOf(samples.slice(third, 2 * third)), medianOf(samples.slice(2 * third))];
console.log(`\n${rounds} rounds, ${requests} requests, ${rounds * (reports + 1)} documents`);
print("second third", warm);
print("last third", last);
const grown = [
  last.megabytes > warm.megabytes * (1 + bounds.share) + bounds.megabytes && "memory",
  last.files > warm.files + bounds.files && "open files",
  last.resources > warm.resources + bounds.resources && "open handles",
].filter((one) => one !== false);
console.log(grown.length > 0 ? `grown beyond the bound: ${grown.join(", ")}` : "flat within the bounds");
if (grown.length > 0) process.exitCode = 1;

async function round(address: string, number: number): Promise<void> {
  for (let index = 0; index < reports; index += 1)
    writeFileSync(join(folder, "in", `${index}.txt`), writeText(generateSource(`soak ${number}`, index)));
  const run = await baocaoBeside("ingest", join(folder, "in"), "-w", warehouse, "--json", "-j", "1");
  if (run.status !== 0) throw new Error(`ingest ended with ${run.status}: ${run.stderr}${run.stdout}`);
  await upload(address, number);
  const paths = ["", "healthz", "data/catalogue.json", "data/overview.json", "api/review", "data/notebooks.json"];
  for (const path of paths) await get(address + path);
  const { indicators } = (await (await get(`${address}data/catalogue.json`)).json()) as {
    indicators: { id: string }[];
  };
  for (const { id } of indicators.slice(0, 40)) await get(`${address}data/rows/${id}.arrow`);
  const sql = "select document, count(*) from observation group by 1 order by 2 desc limit 20";
  const { rows } = (await (await post(`${address}api/query`, { sql })).json()) as { rows: [string, number][] };
  for (const [document] of rows.slice(0, 3)) await get(`${address}api/document/${document}`);
  if (number % 10 !== 0) return;
  const backup = await baocaoBeside("backup", "-w", warehouse, "-o", join(folder, "copy.duckdb"));
  if (backup.status !== 0) throw new Error(`backup ended with ${backup.status}: ${backup.stderr}`);
}

async function upload(address: string, number: number): Promise<void> {
  const form = new FormData();
  const bytes = await writeDocx(generateSource(`soak upload ${number}`, 0));
  form.set("files", new File([bytes as Uint8Array<ArrayBuffer>], `${number}.docx`));
  const response = await ok(
    fetch(`${address}api/uploads`, { method: "POST", body: form, headers: { "X-Baocao": "1" } }),
  );
  const { id } = (await response.json()) as { id: string };
  const events = await (await get(`${address}api/uploads/${id}`)).text(); // ends with the upload
  if (!events.includes('"loaded":1')) throw new Error(`not loaded: ${events}`);
}

async function get(path: string): Promise<Response> {
  const response = await ok(fetch(path));
  // Read to its end, so that the connection is free again.
  return new Response(await response.arrayBuffer(), { status: response.status });
}

async function post(path: string, content: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json", "X-Baocao": "1" };
  return await ok(fetch(path, { method: "POST", headers, body: JSON.stringify(content) }));
}

async function ok(asked: Promise<Response>): Promise<Response> {
  const response = await asked;
  requests += 1;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}

async function measure(address: string): Promise<Sample> {
  const said = await (await get(`${address}metrics`)).text();
  const sum = (name: string): number =>
    [...said.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\d+)`, "gm"))].reduce(
      (all, match) => all + Number(match[1]),
      0,
    );
  return {
    megabytes: Math.round(sum("process_resident_memory_bytes") / 2 ** 20),
    files: sum("process_open_fds"),
    resources: sum("nodejs_active_resources"),
  };
}

function medianOf(all: readonly Sample[]): Sample {
  const of = (name: keyof Sample): number => median(all.map((sample) => sample[name]));
  return { megabytes: of("megabytes"), files: of("files"), resources: of("resources") };
}

function print(what: string, { megabytes, files, resources }: Sample): void {
  console.log(`${what.padEnd(14)} ${megabytes} MB resident, ${files} open files, ${resources} open handles`);
}
