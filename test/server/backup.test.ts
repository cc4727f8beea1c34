import { existsSync } from "node:fs";
import { open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findServer } from "../../pipeline/handover/findServer.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { baocaoBeside as run } from "../pipeline/baocaoBeside.ts";
import { type Opened, openServer, post } from "./openServer.ts";

let server: Opened;
let warehouse: string;
let copy: string;
beforeEach(async () => {
  server = await openServer();
  warehouse = join(server.folder, "w.duckdb");
  copy = join(server.folder, "sao lưu.duckdb");
});
afterEach(async () => await server.close());

const decide = (): Promise<Response> =>
  post(`${server.address}api/decisions`, { decisions: [{ key: server.key, verdict: "confirm" }] });

async function decisionsIn(file: string): Promise<number> {
  const opened = await openWarehouse(file, { readOnly: true });
  const rows = await opened.read((connection) => connection.runAndReadAll("SELECT count(*)::INTEGER FROM decision"));
  await opened.close();
  return Number(rows.getRowsJS()[0]![0]);
}

test("a backup of a warehouse that is served holds all that was committed, and stands alone", async () => {
  await decide();
  const { status, stdout, stderr } = await run("backup", "-w", warehouse, "-o", copy);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/1 documents, 1 observations/);
  expect(await decisionsIn(copy)).toBe(1);
  expect((await readdir(server.folder)).filter((name) => /part|sao lưu.*wal/.test(name))).toEqual([]);
  expect((await decide()).status).toBe(200);
  expect((await run("backup", "-w", warehouse, "-o", copy)).status).toBe(0);
  expect(await decisionsIn(copy)).toBe(2);
});

test("while the file is copied nothing is written, and readers go on", async () => {
  const holder = await findServer(warehouse);
  let written = false;
  const waiting = await holder!.hold(async () => {
    const decision = decide().then((response) => {
      written = true;
      return response;
    });
    expect((await fetch(`${server.address}data/catalogue.json`)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(written).toBe(false);
    return [decision] as const;
  });
  expect((await waiting[0]).status).toBe(200);
});

test("after a backup the warehouse is still held against others", async () => {
  await run("backup", "-w", warehouse, "-o", copy);
  expect((await run("query", "select 1", "-w", warehouse)).stderr).toMatch(/another process is writing/);
});

test("a backup is restored, and the warehouse of before is kept", async () => {
  await run("backup", "-w", warehouse, "-o", copy);
  await decide();
  const refused = await run("restore", copy, "-w", warehouse);
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/another process holds it; stop the server/),
  });
  const { folder } = server;
  const rest = server.close;
  server = await openServer();
  const apart = join(server.folder, "apart.duckdb");
  expect((await run("restore", copy, "-w", apart)).status).toBe(0);
  expect(await decisionsIn(apart)).toBe(0);
  const again = await run("restore", copy, "-w", apart);
  expect(again.status).toBe(0);
  const kept = again.stdout.match(/of before: (.*)$/m)?.[1];
  expect(kept && existsSync(kept)).toBe(true);
  expect(await decisionsIn(kept!)).toBe(0);
  expect(existsSync(folder)).toBe(true);
  await rest();
});

test("a damaged backup is not restored, wherever it is damaged", async () => {
  await run("backup", "-w", warehouse, "-o", copy);
  const { size } = await stat(copy);
  const apart = join(server.folder, "apart.duckdb");
  const whole = await readFile(copy);
  const used = [...Array(Math.floor(size / 4096)).keys()].filter((at) =>
    whole.subarray(at * 4096 + 16, at * 4096 + 2000).some((byte) => byte !== 0),
  );
  const file = await open(copy, "r+");
  for (const at of used.slice(3)) await file.write(Buffer.alloc(64, 0xa5), 0, 64, at * 4096 + 100);
  await file.close();
  const { status, stderr } = await run("restore", copy, "-w", apart);
  expect([status, existsSync(apart)]).toEqual([1, false]);
  expect(stderr).toMatch(/not a backup in good order/);
  await writeFile(copy, whole.subarray(0, size / 2));
  expect((await run("restore", copy, "-w", apart)).status).toBe(1);
  expect((await readdir(server.folder)).filter((name) => name.includes("part"))).toEqual([]);
});

test.for([
  ["the warehouse itself", (): string => warehouse, /is no backup/],
  ["a file that is something else", (): string => join(server.folder, "notes.txt"), /is no backup/],
  ["a folder", (): string => server.folder, /folder/],
  ["a folder that is not there", (): string => join(server.folder, "none", "x.duckdb"), /no such file or folder/],
] as const)("a backup does not go over %s", async ([, out, said]) => {
  await writeFile(join(server.folder, "notes.txt"), "my notes, which are longer than twelve letters");
  const { status, stderr } = await run("backup", "-w", warehouse, "-o", out());
  expect(status).toBe(1);
  expect(stderr).toMatch(said);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
