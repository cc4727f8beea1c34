import { type ChildProcess, spawn } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openFolderStore } from "../../pipeline/queue/openFolderStore.ts";
import { openQueue, type Queue } from "../../pipeline/queue/openQueue.ts";
import { runWorker } from "../../pipeline/queue/runWorker.ts";
import type { Store } from "../../pipeline/queue/store.ts";
import { openReaders } from "../../pipeline/reader/openReaders.ts";
import { baocao, type Run, root } from "../pipeline/baocao.ts";
import { baocaoIn } from "../pipeline/baocaoBeside.ts";
import { type Postgres, postgresPrograms, startPostgres } from "./postgres.ts";
import { key, startS3 } from "./s3.ts";

const faketime = globSync("/usr/lib/*/faketime/libfaketime.so.1")[0];
const reader = join(import.meta.dirname, "slowReader.ts");
const report = (number: number, what = ""): string =>
  `BÁO CÁO\n\nKết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023 của huyện Bát Xát\n\nTổ chức ${number} buổi tuyên truyền. ${what}\n`;

describe.skipIf(postgresPrograms === undefined)("reading over a queue (needs Debian's postgresql)", () => {
  let postgres: Postgres;
  let folder: string;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "baocao-queue-"));
    mkdirSync(join(folder, "reports"));
    const queue = await openQueue(postgres.url);
    await queue.clear();
    await queue.close();
  });
  afterEach(() => {
    for (const child of running.splice(0)) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (documents: readonly string[]): void => {
    for (const [index, text] of documents.entries())
      writeFileSync(join(folder, "reports", `bao-cao-${index}.txt`), text);
    const { status, stderr } = baocao([
      "ingest",
      join(folder, "reports"),
      "--queue",
      postgres.url,
      "--store",
      join(folder, "store"),
    ]);
    expect([status, stderr]).toEqual([0, ""]);
  };
  const start = (options: readonly string[] = [], clock?: string): ChildProcess => {
    const args = ["worker", "--queue", postgres.url, "--store", join(folder, "store"), "--jobs", "1", ...options];
    const env = { ...process.env, BAOCAO_READER: reader, ...(clock ? { LD_PRELOAD: faketime, FAKETIME: clock } : {}) };
    const child = spawn(process.execPath, [join(root, "pipeline/main.ts"), ...args], { env, stdio: "ignore" });
    running.push(child);
    return child;
  };
  const status = (): Record<string, unknown> =>
    JSON.parse(baocao(["queue", "status", "--json", "--queue", postgres.url]).stdout);
  const publish = (): Record<string, number> =>
    JSON.parse(
      baocao(["publish", "--json", "--store", join(folder, "store"), "--warehouse", join(folder, "w.duckdb")]).stdout,
    );
  const counted = (): unknown =>
    JSON.parse(
      baocao([
        "query",
        "select count(*)::integer n, count(distinct document)::integer d from document where status = 'loaded'",
        "--json",
        "--warehouse",
        join(folder, "w.duckdb"),
      ]).stdout,
    );
  const until = async (what: () => boolean, seconds = 60): Promise<void> => {
    for (const end = Date.now() + seconds * 1000; !what(); await sleep(300)) {
      if (Date.now() > end) throw new Error(`not so within ${seconds} s: ${JSON.stringify(status())}`);
    }
  };

  test("every document is read once by two workers and loaded once by two runs of the publisher", async () => {
    put(Array.from({ length: 6 }, (_, index) => report(100 + index, "SLOW 100")));
    const workers = [start(["--once"]), start(["--once"])];
    await until(() => workers.every((one) => one.exitCode === 0));
    expect(status()).toMatchObject({ waiting: 0, reading: 0, done: 6, setAside: 0 });
    expect(publish()).toMatchObject({ loaded: 6 });
    expect(publish()).toMatchObject({ loaded: 0, unchanged: 6 });
    expect(counted()).toEqual([{ n: 6, d: 6 }]);
  });

  test("the same bytes are queued once, and read once when their task is delivered again", async () => {
    put([report(7)]);
    expect(
      baocao(["ingest", join(folder, "reports"), "--json", "--queue", postgres.url, "--store", join(folder, "store")])
        .stdout,
    ).toContain('"queued":0');
    start(["--once"]);
    await until(() => status().done === 1);
    put([report(7)]);
    start(["--once"]);
    await until(() => status().waiting === 0 && status().reading === 0);
    expect(await openFolderStore(join(folder, "store")).list("shards")).toHaveLength(1);
  });

  test("a poison document is tried three times, then set aside with its reason; the others are read", async () => {
    put([report(1), "POISON", report(2)]);
    start();
    await until(() => status().setAside === 1 && status().done === 2);
    const [aside] = status().documents as { name: string; reason: string }[];
    expect(aside).toMatchObject({ name: "bao-cao-1.txt", reason: expect.stringContaining("(7)") });
    expect(publish()).toMatchObject({ loaded: 2, failed: 1 });
  }, 90_000);

  test("a worker killed in the middle of a document leaves it to another", async () => {
    put([report(1, "SLOW 6000")]);
    const first = start();
    await until(() => status().reading === 1);
    first.kill("SIGKILL");
    start();
    await until(() => status().done === 1, 90);
    expect(publish()).toMatchObject({ loaded: 1 });
  }, 120_000);

  test("PostgreSQL restarted while documents are read: nothing is lost, nothing is stuck", async () => {
    put(Array.from({ length: 4 }, (_, index) => report(index, "SLOW 1500")));
    start();
    await until(() => (status().done as number) >= 1);
    postgres.restart();
    await until(() => status().done === 4, 90);
    expect(publish()).toMatchObject({ loaded: 4 });
  }, 120_000);

  test("a worker that was asleep finds its task done by another: loaded once", async () => {
    put([report(1, "SLOW 3000")]);
    const asleep = start(["--once"]);
    await until(() => status().reading === 1);
    asleep.kill("SIGSTOP");
    start();
    await until(() => status().done === 1, 90);
    asleep.kill("SIGCONT");
    await until(() => asleep.exitCode === 0, 90);
    expect(status()).toMatchObject({ waiting: 0, reading: 0, retrying: 0, done: 1, setAside: 0 });
    expect(publish()).toMatchObject({ loaded: 1 });
  }, 150_000);

  test.skipIf(!faketime)(
    "clocks that are hours apart change nothing (needs Debian's faketime)",
    async () => {
      put(Array.from({ length: 6 }, (_, index) => report(index, "SLOW 400")));
      const ahead = start([], "+5h");
      start(["--once"], "-2d");
      await until(() => (status().done as number) >= 1);
      ahead.kill("SIGKILL");
      start(["--once"]);
      await until(() => status().done === 6, 90);
      expect(status()).toMatchObject({ waiting: 0, reading: 0, setAside: 0 });
      expect(publish()).toMatchObject({ loaded: 6 });
    },
    120_000,
  );

  test("a store in a bucket that is slow, then away for a while", async () => {
    const server = await startS3();
    try {
      for (const [index, text] of [report(1), report(2), report(3)].entries())
        writeFileSync(join(folder, "reports", `bao-cao-${index}.txt`), text);
      const env = { ...key, AWS_ENDPOINT_URL: server.url };
      const run = (...args: readonly string[]): Promise<Run> => baocaoIn(env, ...args, "--store", "s3://kho/tỉnh");
      server.delay = 200;
      expect(await run("ingest", join(folder, "reports"), "--queue", postgres.url)).toMatchObject({ status: 0 });
      const working = run("worker", "--queue", postgres.url, "--jobs", "1", "--once");
      while (![...server.objects.keys()].some((name) => name.endsWith(".parquet"))) await sleep(50);
      server.trouble = 503;
      await sleep(3_000);
      server.trouble = undefined;
      expect(await working).toMatchObject({ status: 0, stdout: expect.stringContaining("3 documents") });
      const published = await run("publish", "--json", "--warehouse", join(folder, "w.duckdb"));
      expect(JSON.parse(published.stdout)).toMatchObject({ loaded: 3, failed: 0 });
      expect(counted()).toEqual([{ n: 3, d: 3 }]);
    } finally {
      await server.close();
    }
  }, 90_000);

  test("a store that is full for a while holds the worker up and costs no attempt", async () => {
    put([report(1)]);
    const disk = openFolderStore(join(folder, "store"));
    let refusals = 0;
    const full: Store = {
      ...disk,
      add: async (key, bytes) => {
        refusals += 1;
        if (refusals <= 2) throw new Error("ENOSPC: no space left on device");
        await disk.add(key, bytes);
      },
    };
    const queue: Queue = await openQueue(postgres.url);
    const readers = openReaders({ jobs: 1, memory: 512, seconds: 30, child: reader });
    const warned: string[] = [];
    await runWorker({
      queue,
      store: full,
      readers,
      jobs: 1,
      idle: 500,
      finish: new AbortController().signal,
      note: () => {},
      warn: (line) => warned.push(line),
    });
    readers.close();
    expect(warned.filter((line) => line.includes("ENOSPC"))).toHaveLength(2);
    expect(await queue.status()).toMatchObject({ done: 1, retrying: 0, setAside: 0 });
    await queue.close();
  }, 60_000);

  test("a publisher killed between shards, and two at once, leave every document loaded once", async () => {
    put(Array.from({ length: 8 }, (_, index) => report(index)));
    const worker = start(["--once"]);
    await until(() => worker.exitCode === 0);
    const args = ["publish", "--store", join(folder, "store"), "--warehouse", join(folder, "w.duckdb")];
    const run = (): ChildProcess =>
      spawn(process.execPath, [join(root, "pipeline/main.ts"), ...args], { stdio: "ignore" });
    const killed = run();
    await sleep(700);
    killed.kill("SIGKILL");
    const both = [run(), run()];
    await until(() => both.every((one) => one.exitCode !== null));
    publish();
    expect(counted()).toEqual([{ n: 8, d: 8 }]);
  }, 60_000);
});

test("a queue that cannot be reached is said so in one line, without the password", () => {
  const { status, stderr } = baocao(["queue", "status", "--queue", "postgres://someone:secret@127.0.0.1:1/nowhere"]);
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toContain("127.0.0.1:1");
  expect(stderr).not.toContain("secret");
});
