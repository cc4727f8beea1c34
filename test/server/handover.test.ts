import { existsSync } from "node:fs";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { baocaoBeside as run } from "../pipeline/baocaoBeside.ts";
import { type Opened, openServer } from "./openServer.ts";

let server: Opened;
let warehouse: string;
let reports: string;
beforeEach(async () => {
  server = await openServer();
  warehouse = join(server.folder, "w.duckdb");
  reports = join(server.folder, "in");
  await putReports(reports, 3);
});
afterEach(async () => await server.close());

async function putReports(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const said = `BÁO CÁO\n\nKết quả công tác năm 202${number} của huyện Bát Xát\n\nTổ chức ${number} buổi tuyên truyền.\n`;
    await writeFile(join(folder, `bc-${number}.txt`), said);
  }
}

const documents = async (): Promise<number> => {
  const { rows } = (await (
    await fetch(`${server.address}api/query`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Baocao": "1" },
      body: JSON.stringify({ sql: "select count(*)::integer from document where status = 'loaded'" }),
    })
  ).json()) as { rows: [[number]] };
  return rows[0][0];
};

const entry = async (): Promise<{ address: string; token: string }> =>
  JSON.parse(await readFile(`${warehouse}.server.json`, "utf8"));

test("ingest hands over to the server that holds the warehouse, and its readers see each document", async () => {
  const before = await documents();
  const first = await run("ingest", reports, "-w", warehouse, "--json");
  expect(first.stderr).toMatch(/a server holds this warehouse/);
  const summary = JSON.parse(first.stdout) as { loaded: number; documents: number };
  expect(first.status).toBe(0);
  expect(summary.loaded).toBe(3);
  expect(await documents()).toBe(before + summary.loaded);
  const again = await run("ingest", reports, "-w", warehouse, "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ loaded: 0, unchanged: summary.documents });
});

test("a document that fails is said, with the exit code it has without a server", async () => {
  await writeFile(join(reports, "hỏng.pdf"), "%PDF-1.7 broken");
  const { status, stdout } = await run("ingest", reports, "-w", warehouse, "--json");
  expect([status, JSON.parse(stdout).failed]).toEqual([2, 1]);
  expect((await run("ingest", "/nowhere", "-w", warehouse)).status).toBe(1);
});

test("only the owner may read the token, and nothing is done without it", async () => {
  const { address, token } = await entry();
  expect((await stat(`${warehouse}.server.json`)).mode & 0o777).toBe(0o600);
  const ask = async (path: string, said?: string, method = "POST"): Promise<number> =>
    (
      await fetch(`${address}${path}`, {
        method,
        ...(method === "POST" ? { body: "[]" } : {}),
        ...(said === undefined ? {} : { headers: { authorization: said } }),
      })
    ).status;
  expect(await ask("ping")).toBe(401);
  expect(await ask("hold", `Bearer ${token}x`)).toBe(401);
  expect(await ask("load", `Bearer ${"A".repeat(token.length)}`)).toBe(401);
  expect(await ask("ping", `Bearer ${token}`)).toBe(200);
  expect(await ask("close", `Bearer ${token}`)).toBe(404);
  expect(await ask("constructor", `Bearer ${token}`)).toBe(404);
  expect(await ask("ping", `Bearer ${token}`, "GET")).toBe(405);
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === "IPv4")?.address;
test.skipIf(outside === undefined)("other machines do not reach it", async () => {
  const { address, token } = await entry();
  const from = address.replace("127.0.0.1", outside!);
  await expect(
    fetch(`${from}ping`, { method: "POST", headers: { authorization: `Bearer ${token}` }, body: "[]" }),
  ).rejects.toThrow();
});

test("the file goes with the server, and one that a killed server left is passed over", async () => {
  const left = `${await readFile(`${warehouse}.server.json`, "utf8")}`;
  const apart = join(server.folder, "apart.duckdb");
  await writeFile(`${apart}.server.json`, left.replace(/"pid":\d+/, '"pid":4194303'));
  const { status, stderr } = await run("ingest", reports, "-w", apart);
  expect([status, stderr]).toEqual([0, ""]);
  await rename(`${warehouse}.server.json`, `${warehouse}.aside`);
  expect((await run("ingest", reports, "-w", warehouse)).stderr).toMatch(/another process is writing/);
  await writeFile(`${warehouse}.server.json`, left.replace(/"address":"[^"]+"/, '"address":"http://127.0.0.1:1/"'));
  expect((await run("ingest", reports, "-w", warehouse)).stderr).toMatch(/another process is writing/);
  await server.close();
  expect(existsSync(`${warehouse}.server.json`)).toBe(false);
  server = await openServer();
});

test("a server of another version is not handed anything", async () => {
  const text = await readFile(`${warehouse}.server.json`, "utf8");
  await writeFile(`${warehouse}.server.json`, text.replace(/"version":"[^"]+"/, '"version":"0.0.0"'));
  const { status, stderr } = await run("ingest", reports, "-w", warehouse);
  expect(status).toBe(1);
  expect(stderr).toMatch(/is version 0\.0\.0.*restart the server/);
});
