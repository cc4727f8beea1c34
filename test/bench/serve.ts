/**
 * `node test/bench/serve.ts`: what the server takes and gives with a warehouse of 100,100 reports and 5 million figures.
 *
 * Prints, for each question that a page of the web application asks, how long those wait who ask again and again while a
 * document is uploaded, read and loaded, the first who asks once its run has ended, and the next seven; behind the latter what
 * the server took of the processors for it (in steps of 10 ms), the size of the answer, and the memory of the server. The uploads stay in the warehouse, a document for each question and round. `--districts`, `--years`, `--figures` change the size;
 * `--rounds` is of how many uploads the middle is given; `--warehouse FILE` keeps the warehouse for the next run.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
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
    rounds: { type: "string", default: "3" },
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
    const [first, meanwhile]: [Answer[], Answer[]] = [[], []];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const uploaded = upload(address);
      let over = false;
      uploaded.finally(() => (over = true)).catch(() => undefined);
      while (!over) {
        meanwhile.push(await ask(address + question));
        await setTimeout(50);
      }
      await uploaded;
      first.push(await ask(address + question));
    }
    const later: Answer[] = [];
    for (let run = 0; run < 7; run += 1) later.push(await ask(address + question));
    console.log(
      `${question.slice(0, 44).padEnd(46)} meanwhile ${longest(meanwhile)}, first ${middle(first)} (${first.map((one) => one.time.toFixed(0)).join(", ")}), then ${middle(later)}, ${longest(later)}, ${(later[0]!.bytes / 1e6).toFixed(2)} MB; server ${await memory(address)} MB`,
    );
  }
  const never: Answer[] = [];
  for (const { id } of indicators.slice(3, 15)) never.push(await ask(`${address}data/rows/${id}.arrow`));
  console.log(`${"columns of indicators never asked for".padEnd(46)} ${middle(never)}, ${longest(never)}`);
} finally {
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

async function memory(address: string): Promise<number> {
  const said = await (await fetch(`${address}metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\d+)/m.exec(said)?.[1]) / 2 ** 20);
}

/** An answer: milliseconds by the clock and of the server's processor time, and its size. */
type Answer = { readonly time: number; readonly spent: number; readonly bytes: number };

async function ask(question: string): Promise<Answer> {
  const before = spent();
  const started = performance.now();
  const response = await fetch(question);
  const bytes = (await response.arrayBuffer()).byteLength;
  if (!response.ok) throw new Error(`${question}: ${response.status}`);
  return { time: performance.now() - started, spent: spent() - before, bytes };
}

/** Processor time of all threads of the server so far, in milliseconds; Linux counts it in hundredths of a second. */
function spent(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function longest(answers: readonly Answer[]): string {
  const times = answers.map((one) => one.time);
  return `${median(times).toFixed(0)}, longest ${Math.max(...times).toFixed(0)} ms`;
}

function middle(answers: readonly Answer[]): string {
  const of = (values: readonly number[]): string => median(values).toFixed(0);
  return `${of(answers.map((one) => one.time))} ms / ${of(answers.map((one) => one.spent))}`;
}

/** Hands in a document that was never there and waits until its run has ended. */
async function upload(address: string): Promise<void> {
  const form = new FormData();
  const text = `ỦY BAN NHÂN DÂN\nHUYỆN SỐ 1\n\nBÁO CÁO\nNăm ${new Date().toISOString()}\n\nXảy ra ${Date.now() % 1000} vụ tai nạn giao thông.\n`;
  form.append("files", new File([text], `${Date.now()}.txt`));
  const headers = { "X-Baocao": "1" };
  const given = await fetch(`${address}api/uploads`, { method: "POST", body: form, headers });
  if (!given.ok) throw new Error(`upload: ${given.status}`);
  const { id } = (await given.json()) as { id: string };
  const told = await (await fetch(`${address}api/uploads/${id}`)).text();
  if (!told.includes('"loaded":1')) throw new Error(`upload: ${told}`);
}
