import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../pipeline/server/serve.ts";
import { login, type Opened, openServer, post } from "./openServer.ts";

/** A request with a path exactly as written: fetch would tidy it up. */
async function raw(
  address: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return await new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("a server on this machine alone", () => {
  let server: Opened;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(async () => await server?.close());

  test.for([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/assets/../../../package.json",
    "/assets/..%5c..%5cpackage.json",
    "//etc/passwd",
    "/%00index.html",
    "/%c0%ae%c0%ae/etc/passwd",
    "/%",
    "/data/rows/../../../../etc/passwd.arrow",
    "/api/uploads/..%2f..%2fetc%2fpasswd",
    "/api/document/..%2f..%2fetc%2fpasswd",
  ])("gives no file outside its own: %s", async (path) => {
    const { status, body } = await raw(server.address, path);
    expect(body).not.toMatch(/root:|"devDependencies"/);
    if (!path.startsWith("/data/")) expect(status).toBe(404);
  });

  test("answers only to its own name, whatever name leads here", async () => {
    expect((await raw(server.address, "/data/catalogue.json", { host: "evil.example" })).status).toBe(421);
    expect((await raw(server.address, "/data/catalogue.json", { host: "localhost:1" })).status).toBe(200);
  });

  test.for([
    { label: "without our header", headers: { "X-Baocao": "" } },
    { label: "from another origin", headers: { Origin: "https://evil.example" } },
    { label: "from an opaque origin", headers: { Origin: "null" } },
    { label: "from another site", headers: { "Sec-Fetch-Site": "cross-site" } },
  ])("refuses a decision handed in $label", async ({ headers }) => {
    const content = { decisions: [{ key: server.key, verdict: "reject" }] };
    expect((await post(`${server.address}api/decisions`, content, headers)).status).toBe(403);
  });

  test.for([
    { decisions: [] },
    { decisions: [{ key: "k", verdict: "drop" }] },
    { decisions: [{ key: "k", verdict: "correct", value: "1e9" }] },
    { decisions: [{ key: "k", verdict: "remap", change: { document: "x" } }] },
    { decisions: "all" },
    null,
  ])("refuses a decision that is none: %j", async (content) => {
    expect((await post(`${server.address}api/decisions`, content)).status).toBe(400);
  });

  test.for([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM glob('/etc/*')",
    "SELECT * FROM '/etc/passwd'",
    "COPY (SELECT 1) TO '/tmp/baocao-attack.csv'",
    "ATTACH '/tmp/baocao-attack.duckdb'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access = true",
    "PRAGMA database_list; DROP TABLE observation",
    "SELECT 1; DROP TABLE observation",
    "DELETE FROM observation",
    "UPDATE decision SET why = 'x'",
    "CREATE TABLE t AS SELECT 1",
    "SELECT getenv('HOME')",
  ])("runs no SQL that reaches out or changes anything: %s", async (sql) => {
    const response = await post(`${server.address}api/query`, { sql });
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain("root:");
  });

  test("runs SQL that reads, and notes it", async () => {
    const response = await post(`${server.address}api/query`, { sql: "SELECT count(*) AS n FROM observation" });
    expect(await response.json()).toMatchObject({ rows: [["1"]] });
    expect(await readFile(join(server.folder, "w.duckdb.audit.jsonl"), "utf8")).toContain("SELECT count(*)");
  });

  test("keeps an upload in its own folder, whatever it is called", async () => {
    const form = new FormData();
    form.append("files", new File(["x"], "../../../../tmp/baocao-attack.txt"));
    form.append("files", new File(["y"], "..\\..\\baocao-attack.txt"));
    const headers = { "X-Baocao": "1" };
    const response = await fetch(`${server.address}api/uploads`, { method: "POST", headers, body: form });
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as { id: string };
    expect(await (await fetch(`${server.address}api/uploads/${id}`)).text()).toContain('"end"');
    expect(existsSync("/tmp/baocao-attack.txt")).toBe(false);
    const kept = await readdir(join(server.folder, "w.duckdb.uploads", id));
    expect(kept.sort()).toEqual(["0-baocao-attack.txt", "1-baocao-attack.txt"]);
  });

  test("keeps nothing of an upload that bears a mark of secrecy", async () => {
    const form = new FormData();
    form.append("files", new File(["TỐI MẬT\nBÁO CÁO\nBắt 12 đối tượng."], "mat.txt"));
    form.append("files", new File(["BÁO CÁO\nBắt 12 đối tượng."], "thuong.txt"));
    const response = await fetch(`${server.address}api/uploads`, {
      method: "POST",
      headers: { "X-Baocao": "1" },
      body: form,
    });
    const { id } = (await response.json()) as { id: string };
    expect(await (await fetch(`${server.address}api/uploads/${id}`)).text()).toContain("quarantined");
    expect(await readdir(join(server.folder, "w.duckdb.uploads", id))).toEqual(["thuong.txt"]);
  });

  test("refuses what is too large", async () => {
    const text = "a".repeat(2_000_001);
    expect((await post(`${server.address}api/repair`, { text })).status).toBe(413);
    expect((await post(`${server.address}api/query`, { sql: "-".repeat(70_000) })).status).toBe(413);
    const keys = Array.from({ length: 2001 }, (_, index) => index).join(",");
    expect((await fetch(`${server.address}api/sources?keys=${keys}`)).status).toBe(413);
  });

  test("puts its policy on every answer, refusals too", async () => {
    for (const path of ["", "nothing", "data/catalogue.json"]) {
      const { headers } = await fetch(server.address + path);
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

describe("a server with users", () => {
  let server: Opened;
  beforeAll(async () => {
    server = await openServer({ lan: "analyst", minh: "reader" });
  });
  afterAll(async () => await server?.close());

  test("gives nobody anything before they sign in", async () => {
    for (const path of ["data/catalogue.json", "data/rows/traffic.deaths.arrow", "api/review", "api/sources?keys=a"]) {
      expect((await fetch(server.address + path)).status).toBe(401);
    }
    expect((await post(`${server.address}api/query`, { sql: "SELECT 1" })).status).toBe(401);
    expect((await fetch(server.address)).status).toBe(200);
  });

  test("gives a session that scripts cannot read and other sites cannot use", async () => {
    const { status, set } = await login(server.address, "lan");
    expect(status).toBe(200);
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
  });

  test("lets a reader look and not decide, an analyst decide", async () => {
    const decision = { decisions: [{ key: server.key, verdict: "confirm" }] };
    const reader = { cookie: (await login(server.address, "minh")).cookie };
    expect((await fetch(`${server.address}data/catalogue.json`, { headers: reader })).status).toBe(200);
    expect((await post(`${server.address}api/decisions`, decision, reader)).status).toBe(403);
    expect((await post(`${server.address}api/query`, { sql: "SELECT 1" }, reader)).status).toBe(403);
    const analyst = { cookie: (await login(server.address, "lan")).cookie };
    expect((await post(`${server.address}api/decisions`, decision, analyst)).status).toBe(200);
    const audit = await readFile(join(server.folder, "w.duckdb.audit.jsonl"), "utf8");
    expect(audit).toMatch(/"who":"lan","what":"decide"/);
  });

  test("ends a session that is signed out", async () => {
    const { cookie } = await login(server.address, "lan");
    await post(`${server.address}api/logout`, {}, { cookie });
    expect((await fetch(`${server.address}api/review`, { headers: { cookie } })).status).toBe(401);
  });

  test("lets nobody guess on, not even with the right password, until a while has passed", async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, index) => login(server.address, "lan", `guess ${index}`)),
    );
    expect(tries.map(({ status }) => status).filter((status) => status === 401).length).toBeLessThanOrEqual(5);
    expect((await login(server.address, "lan")).status).toBe(429);
  });

  test("keeps passwords unreadable in a file for its owner only", async () => {
    const file = join(server.folder, "w.duckdb.users.json");
    expect(await readFile(file, "utf8")).not.toContain("mật khẩu");
    expect((await stat(file)).mode & 0o077).toBe(0);
  });
});

test("opens to other machines only with users", async () => {
  const options = { warehouse: "/tmp/baocao-none.duckdb", port: 0, host: "0.0.0.0" };
  await expect(serve(options)).rejects.toThrow(/need a password/);
});
