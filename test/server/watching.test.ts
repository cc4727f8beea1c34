import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printMetrics } from "../../pipeline/server/metrics/printMetrics.ts";
import { watchQueue } from "../../pipeline/server/metrics/watchQueue.ts";
import { baocaoBeside } from "../pipeline/baocaoBeside.ts";
import { type Opened, openServer } from "./openServer.ts";

describe("a server on this machine", () => {
  let server: Opened;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(async () => await server?.close());

  const metrics = async (): Promise<string> => await (await fetch(`${server.address}metrics`)).text();

  test("says that it is well", async () => {
    const answer = await fetch(`${server.address}healthz`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
  });

  test("counts what the warehouse holds, in the format of Prometheus", async () => {
    const said = await metrics();
    for (const line of said.trimEnd().split("\n"))
      expect(line).toMatch(
        /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? -?[\d.e+-]+)$/,
      );
    expect(said).toContain('baocao_documents{state="loaded"} 1\n');
    expect(said).toContain("baocao_observations 1\n");
    expect(said).toContain("baocao_review_waiting 1\n");
    expect(said).toMatch(/^process_resident_memory_bytes \d{7,}$/m);
    expect(said).toMatch(/^nodejs_active_resources\{type="TCPSERVERWRAP"\} \d+$/im);
    expect(said).not.toMatch(/baocao_queue/);
  });

  test("tells the stages of the runs that it loaded, as the run's own summary does", async () => {
    const report = join(server.folder, "bc.txt");
    await writeFile(report, "BÁO CÁO\n\nKết quả năm 2022 của huyện Bát Xát\n\nTổ chức 5 buổi tuyên truyền.\n");
    const { stdout, stderr } = await baocaoBeside(
      ...["ingest", report, "-w", join(server.folder, "w.duckdb"), "--json", "--log", "json"],
    );
    const stages = Object.keys((JSON.parse(stdout) as { stages: object }).stages);
    expect(stages).toEqual(["open", "read", "repair", "structure", "figures", "check", "load"]);
    const log = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(log.map(({ event }) => event)).toEqual(["note", "start", "loaded", "end"]);
    for (const { stages: one } of log.slice(2)) expect(Object.keys(one as object)).toEqual(stages);
    const said = await metrics();
    expect(said).toContain("baocao_runs_total 1\n");
    expect(said).toContain('baocao_last_run_documents{outcome="loaded"} 1\n');
    for (const stage of stages)
      expect(said).toMatch(new RegExp(`^baocao_stage_seconds_total\\{stage="${stage}"\\}`, "m"));
  });
});

describe("a server that asks for a password", () => {
  let server: Opened;
  beforeAll(async () => {
    server = await openServer({ lan: "reader", minh: "analyst" });
  });
  afterAll(async () => await server?.close());

  const ask = async (path: string, said?: string): Promise<number> => {
    const authorization = `Basic ${Buffer.from(said ?? "").toString("base64")}`;
    return (await fetch(`${server.address}${path}`, said === undefined ? {} : { headers: { authorization } })).status;
  };

  test("says to everyone that it is well, and nothing else", async () => {
    expect(await ask("healthz")).toBe(200);
    expect(await ask("metrics")).toBe(401);
  });

  test("gives its measures, and nothing else, to a program that says name and password", async () => {
    expect(await ask("metrics", "lan:mật khẩu của lan")).toBe(200);
    expect(await ask("metrics", "lan:mật khẩu khác")).toBe(401);
    expect(await ask("metrics", "nobody")).toBe(401);
    expect(await ask("data/catalogue.json", "lan:mật khẩu của lan")).toBe(401);
  });

  test("does not let passwords be guessed there", async () => {
    for (let guess = 0; guess < 6; guess += 1) await ask("metrics", `minh:đoán lần ${guess}`);
    expect(await ask("metrics", "minh:mật khẩu của minh")).toBe(401);
  });
});

test("labels keep quotes, backslashes and line ends apart", () => {
  const samples = [{ labels: { rule: 'a"b\\c\nd' }, value: 1 }];
  expect(printMetrics([{ name: "x", help: "y", type: "gauge", samples }])).toBe(
    '# HELP x y\n# TYPE x gauge\nx{rule="a\\"b\\\\c\\nd"} 1\n',
  );
});

test("a queue out of reach is said, and does not keep the measures", async () => {
  const watch = watchQueue("postgres://nobody@127.0.0.1:1/none");
  expect(printMetrics(await watch.metrics())).toMatch(/^baocao_queue_up 0$/m);
  await watch.close();
});
