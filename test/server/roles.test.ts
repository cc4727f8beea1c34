import { existsSync } from "node:fs";
import { copyFile, mkdir, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Administered } from "../../notebooks/app/rows/administration.ts";
import type { DecisionPage } from "../../notebooks/app/rows/decisions.ts";
import type { DocumentView } from "../../notebooks/app/rows/document.ts";
import type { DocumentEntry } from "../../notebooks/app/rows/documents.ts";
import type { SourceEntry } from "../../notebooks/app/rows/sources.ts";
import { findFile } from "../../pipeline/server/pages/findFile.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { reportOf } from "../web/fixture/reportOf.ts";
import { login, type Opened, openServer, post } from "./openServer.ts";

describe("what each role may", () => {
  let server: Opened;
  beforeAll(async () => {
    server = await openServer({ hoa: "administrator", lan: "analyst", minh: "reader" });
  });
  afterAll(async () => await server?.close());

  const as = async (name: string): Promise<{ cookie: string }> => ({
    cookie: (await login(server.address, name)).cookie,
  });
  const get = async (path: string, name: string): Promise<Response> =>
    await fetch(server.address + path, { headers: await as(name) });

  test("a reader sees no private person, an analyst does", async () => {
    const sources = async (name: string): Promise<SourceEntry> =>
      ((await (await get(`api/sources?keys=${server.key}`, name)).json()) as SourceEntry[])[0]!;
    expect((await sources("lan")).quote).toContain("Nguyễn Văn Bình, sinh năm 1990");
    const seen = await sources("minh");
    expect(seen.quote).toContain("Nguyễn Văn B., sinh năm 19xx");
    expect(seen.quote.slice(seen.at!.start, seen.at!.end)).toBe("12");
    const id = seen.document.id;
    const view = (await (await get(`api/document/${id}`, "minh")).json()) as DocumentView;
    const [figure] = view.figures;
    const passage = view.passages.find(({ start, end }) => start <= figure!.start && figure!.end <= end)!;
    expect(passage.text.slice(figure!.start - passage.start, figure!.end - passage.start)).toBe("12");
    expect(JSON.stringify(view)).not.toContain("Bình");
    expect((await get(`api/document/${id}/page/1.png`, "minh")).status).toBe(403);
  });

  test.for([
    ["api/administration", "lan", 403],
    ["api/administration/audit", "minh", 403],
    ["api/administration", "hoa", 200],
    ["api/decisions", "minh", 403],
    ["api/decisions", "lan", 200],
    ["api/documents", "minh", 200],
    ["api/review/count", "minh", 403],
  ] as const)("asking %s, %s is answered %i", async ([path, name, status]) => {
    expect((await get(path, name)).status).toBe(status);
  });

  test("an administrator adds a user, changes a role and takes one away, and their sessions end", async () => {
    const hoa = await as("hoa");
    const put = async (user: object): Promise<number> =>
      (await post(`${server.address}api/administration/users`, user, hoa)).status;
    expect(await put({ name: "an", role: "reader", password: "mật khẩu của an" })).toBe(200);
    expect(await put({ name: "ba", role: "reader", password: "ngắn" })).toBe(422);
    const an = await as("an");
    expect((await fetch(`${server.address}data/catalogue.json`, { headers: an })).status).toBe(200);
    const { users, sessions } = (await (await get("api/administration", "hoa")).json()) as Administered;
    expect(users.map(({ name }) => name)).toContain("an");
    expect(sessions.some(({ name }) => name === "an")).toBe(true);
    expect(JSON.stringify(sessions)).not.toContain(an.cookie.split("=")[1]);
    expect(await put({ name: "an", role: "analyst" })).toBe(200);
    expect((await fetch(`${server.address}data/catalogue.json`, { headers: an })).status).toBe(401);
    expect((await get("api/review", "an")).status).toBe(200);
    await post(`${server.address}api/administration/users/remove`, { name: "an" }, hoa);
    expect((await login(server.address, "an")).status).toBe(401);
  });

  test("the last administrator stays", async () => {
    const hoa = await as("hoa");
    const users = `${server.address}api/administration/users`;
    expect((await post(users, { name: "hoa", role: "reader" }, hoa)).status).toBe(409);
    expect((await post(`${users}/remove`, { name: "hoa" }, hoa)).status).toBe(409);
  });

  test("an administrator makes a backup and reads who did what", async () => {
    const made = await post(`${server.address}api/administration/backups`, {}, await as("hoa"));
    expect(await made.json()).toMatchObject({ documents: 1 });
    const { backups } = (await (await get("api/administration", "hoa")).json()) as Administered;
    expect(existsSync(backups[0]!.path)).toBe(true);
    const log = (await (await get("api/administration/audit", "hoa")).json()) as { who: string; what: string }[];
    expect(log).toContainEqual(expect.objectContaining({ who: "hoa", what: "backup" }));
  });

  test("decisions on all figures of a filter are kept with who, when and why, and refusals speak both languages", async () => {
    const lan = await as("lan");
    const asked = { filter: { indicator: "traffic.deaths" }, verdict: "reject", why: "đếm trùng" };
    const decided = await post(`${server.address}api/decisions/all`, asked, lan);
    expect(await decided.json()).toEqual({ keys: [server.key], left: 0 });
    const log = (await (await get("api/decisions", "lan")).json()) as DecisionPage;
    expect(log.entries[0]).toMatchObject({ by: "lan", verdict: "reject", why: "đếm trùng", standing: true });
    await post(`${server.address}api/decisions`, { decisions: [{ key: server.key, verdict: "undo" }] }, lan);
    const after = (await (await get("api/decisions?by=lan", "lan")).json()) as DecisionPage;
    expect(after.entries.map(({ verdict, standing }) => [verdict, standing])).toEqual([
      ["undo", false],
      ["reject", false],
    ]);
    const refused = await post(`${server.address}api/decisions/all`, { ...asked, filter: { path: "x" } }, lan);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      reason: { vi: expect.stringContaining("Quyết định"), en: expect.stringContaining("decision") },
    });
  });

  test("the list of documents says what each holds", async () => {
    const [entry] = (await (await get("api/documents", "minh")).json()) as DocumentEntry[];
    expect(entry).toMatchObject({ name: "bc.txt", status: "loaded", figures: 1, waiting: 1 });
  });
});

test("a file that was moved or renamed is found by its bytes, one that was changed is not", async () => {
  const { folder, close } = await openServer();
  const sample = resolve(import.meta.dirname, "../../samples/files/2023-bao-cao-bat-xat.pdf");
  const [from, to] = [join(folder, "a"), join(folder, "b")];
  await mkdir(from);
  await mkdir(to);
  await copyFile(sample, join(from, "x.pdf"));
  const warehouse = await openWarehouse(join(folder, "files.duckdb"));
  const { createHash } = await import("node:crypto");
  const { readFile, writeFile } = await import("node:fs/promises");
  const bytes = await readFile(sample);
  const snapshot = createHash("sha256").update(bytes).digest("hex");
  const one = reportOf({ name: "Huyện Bát Xát", code: "082" }, 2023, []);
  const other = reportOf({ name: "Huyện Bảo Thắng", code: "086" }, 2023, []);
  await loadExtraction(
    warehouse,
    { ...one, snapshot, document: { ...one.document, snapshot } },
    { name: "x.pdf", path: join(from, "x.pdf"), bytes: bytes.length },
    { findings: [] },
  );
  await loadExtraction(warehouse, other, { name: "y.txt", path: join(to, "y.txt") }, { findings: [] });
  const found = async (): Promise<number | undefined> =>
    (await findFile(warehouse, snapshot, join(folder, "uploads")))?.length;
  expect(await found()).toBe(bytes.length);
  await rename(join(from, "x.pdf"), join(to, "renamed.pdf"));
  expect(await found()).toBe(bytes.length);
  await writeFile(join(to, "renamed.pdf"), Buffer.from(bytes).fill(0, 100, 101));
  expect(await found()).toBeUndefined();
  await warehouse.close();
  await close();
});
