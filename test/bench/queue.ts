/**
 * `node test/bench/queue.ts`: what the queue costs a document, and how workers scale where reading takes long.
 *
 * Needs Debian's postgresql. The first part runs one worker of this process whose reading takes no time, so that what is
 * left is the queue, the store and the shard. The second starts 1, 2 and 4 worker processes whose reading waits as
 * long as character recognition of a page would (`--wait` milliseconds) without using a core; `--documents 0` leaves it
 * out.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../extractors/extract.ts";
import type { Source } from "../../pipeline/ingest/findSources.ts";
import { enqueue } from "../../pipeline/queue/enqueue.ts";
import { openFolderStore } from "../../pipeline/queue/openFolderStore.ts";
import { openQueue, type Queue } from "../../pipeline/queue/openQueue.ts";
import { runWorker } from "../../pipeline/queue/runWorker.ts";
import type { Reading } from "../../pipeline/reader/protocol.ts";
import { root } from "../pipeline/baocao.ts";
import { postgresPrograms, startPostgres } from "../queue/postgres.ts";

const { values } = parseArgs({
  options: {
    number: { type: "string", default: "400" },
    wait: { type: "string", default: "1000" },
    documents: { type: "string", default: "40" },
  },
});
if (postgresPrograms === undefined) throw new Error("Debian's postgresql is not installed");
const documents = Number(values.documents);
const postgres = await startPostgres();
const empty = ask("select pg_database_size(current_database())");
const folder = mkdtempSync(join(tmpdir(), "baocao-bench-queue-"));
try {
  await measureOverhead(Number(values.number));
  for (const workers of documents > 0 ? [1, 2, 4] : []) await measureScaling(workers, documents, Number(values.wait));
} finally {
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measureOverhead(number: number): Promise<void> {
  const queue = await put("overhead", number, "");
  const bytes = new Uint8Array(readFileSync(join(folder, "overhead", "0.txt")));
  const extraction = await extract(bytes, { name: "0.txt" });
  if (!("document" in extraction)) throw new Error("the sample was put in quarantine");
  const reading: Reading = { type: "read", size: bytes.length, extraction, findings: [] };
  const before = transactions();
  const cpu = process.cpuUsage();
  const started = performance.now();
  await runWorker({
    queue,
    store: openFolderStore(join(folder, "overhead-store")),
    readers: { read: async () => reading },
    jobs: 2,
    idle: 0,
    finish: new AbortController().signal,
    note: () => {},
    warn: (line) => console.error(line),
  });
  const { user, system } = process.cpuUsage(cpu);
  const wall = (performance.now() - started) / number;
  const after = transactions();
  const counts = await queue.status();
  await queue.close();
  if (counts.done !== number) throw new Error(`${counts.done} of ${number} done`);
  console.log(
    `overhead: ${wall.toFixed(1)} ms a document, of which ${((user + system) / 1000 / number).toFixed(1)} ms processor time of the worker`,
  );
  const shards = join(folder, "overhead-store/shards");
  const kilobytes = (bytes: number): string => `${(bytes / number / 1024).toFixed(1)} kB`;
  console.log(
    `PostgreSQL: ${((after - before) / number).toFixed(1)} transactions and ${kilobytes(ask("select pg_database_size(current_database())") - empty)} a document; shard ${kilobytes(sizeOf(shards))}`,
  );
}

/** One number that the database answers. */
function ask(sql: string): number {
  return Number(execFileSync(join(postgresPrograms!, "psql"), [postgres.url, "-Atc", sql], { encoding: "utf8" }));
}

function transactions(): number {
  return ask("select xact_commit from pg_stat_database where datname = current_database()");
}

function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function measureScaling(workers: number, number: number, wait: number): Promise<void> {
  const name = `scaling-${workers}`;
  const queue = await put(name, number, `SLOW ${wait}`);
  const store = join(folder, `${name}-store`);
  const args = ["worker", "--queue", postgres.url, "--store", store, "--jobs", "1", "--once"];
  const env = { ...process.env, BAOCAO_READER: join(root, "test/queue/slowReader.ts") };
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [join(root, "pipeline/main.ts"), ...args], { env, stdio: "ignore" }),
  );
  // From the first document that is done to the last: the start of the processes is not the queue's.
  const first = await whenDone(queue, workers);
  const last = await whenDone(queue, number);
  const rate = (last.done - first.done) / ((last.at - first.at) / 1000);
  for (const child of children) child.kill("SIGTERM");
  await queue.close();
  console.log(`${workers} workers: ${rate.toFixed(2)} documents/s, each taking ${wait} ms`);
}

async function put(name: string, number: number, what: string): Promise<Queue> {
  mkdirSync(join(folder, name));
  const queue = await openQueue(postgres.url);
  await queue.clear();
  const sources = Array.from({ length: number }, (_, index): Source => {
    const path = join(folder, name, `${index}.txt`);
    writeFileSync(path, `BÁO CÁO\n\nNăm 2023, huyện Bát Xát tổ chức ${index} buổi tuyên truyền. ${what}\n`);
    return { name: path, location: { path, inside: [] }, size: 0 };
  });
  const store = openFolderStore(join(folder, `${name}-store`));
  await enqueue(sources, { queue, store, hints: () => ({}), note: () => {} });
  return queue;
}

async function whenDone(queue: Queue, number: number): Promise<{ readonly done: number; readonly at: number }> {
  for (;;) {
    const { done } = await queue.status();
    if (done >= number) return { done, at: performance.now() };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
