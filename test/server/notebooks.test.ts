import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../pipeline/server/serve.ts";
import { baocao, root, samples } from "../pipeline/baocao.ts";

let folder: string;
let warehouse: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "baocao-notebooks-"));
  warehouse = join(folder, "baocao.duckdb");
  const names = ["2021-bao-cao-buon-don.docx", "2022-bao-cao-bat-xat.docx", "2023-bao-cao-sa-pa.docx"];
  const { status } = baocao(["ingest", ...names.map((name) => join(samples, name)), "-w", warehouse]);
  expect(status).toBe(0);
}, 60_000);
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the documented ways into one's own tools", () => {
  const shown = readFileSync(join(root, "docs/tools.md"), "utf8");

  test("the SQL that attaches the warehouse works in any DuckDB", async () => {
    const sql = /```sql\n([\s\S]*?)```/.exec(shown)![1]!.replace("'baocao.duckdb'", `'${warehouse}'`);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const [attach = "", select = ""] = sql.split(";");
    await connection.run(attach);
    const rows = (await connection.runAndReadAll(select)).getRowObjectsJson();
    expect(rows).toContainEqual(expect.objectContaining({ area: "Huyện Bát Xát", period: "2022" }));
    connection.closeSync();
  });

  test("each indicator is an Arrow stream over HTTP", async () => {
    served = await serve({ warehouse, port: 0, host: "127.0.0.1", notebooks: join(folder, "mine") });
    const path = /http:\/\/127\.0\.0\.1:8765\/(\S+\.arrow)/.exec(shown)![1]!;
    const table = tableFromIPC(new Uint8Array(await (await fetch(`${served.address}${path}`)).arrayBuffer()));
    expect(table.numRows).toBeGreaterThan(0);
  });
});

describe("notebooks that are served", () => {
  test("those of the program are listed, and answered from the warehouse", async () => {
    const list = (await (await fetch(`${served.address}data/notebooks.json`)).json()) as { name: string }[];
    expect(list.length).toBeGreaterThanOrEqual(5);
    const [first] = list;
    const answered = (await (await fetch(`${served.address}data/notebooks/${first!.name}.json`)).json()) as {
      parts: { type: string; rows?: unknown[] }[];
    };
    expect(answered.parts.some(({ type, rows }) => type === "chart" && (rows?.length ?? 0) > 0)).toBe(true);
    expect(answered.parts.filter(({ type }) => type === "trouble")).toEqual([]);
  });

  test.each(["..%2f..%2fpackage", "nothing"])("%s is no notebook", async (name) => {
    expect((await fetch(`${served.address}data/notebooks/${name}.json`)).status).toBe(404);
  });

  test("a new one is made, is listed, and its change is told to the page that shows it", async () => {
    const mine = join(folder, "mine");
    mkdirSync(mine, { recursive: true });
    await served.close();
    served = await serve({ warehouse, port: 0, host: "127.0.0.1", notebooks: mine });
    const changes = await fetch(`${served.address}api/notebooks/changes`);
    const told = changes.body!.pipeThrough(new TextDecoderStream()).getReader();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const made = baocao(["notebook", "new", "ma-tuy", "--folder", mine]);
    expect([made.status, made.stderr]).toEqual([0, ""]);
    expect((await told.read()).value).toContain("event: change");
    await told.cancel();
    const list = (await (await fetch(`${served.address}data/notebooks.json`)).json()) as { name: string }[];
    expect(list.map(({ name }) => name)).toContain("ma-tuy");
    writeFileSync(join(mine, "hong.md"), "```sql\nSELECT 1\n```\n");
    const broken = (await (await fetch(`${served.address}data/notebooks/hong.json`)).json()) as { parts: unknown[] };
    expect(broken.parts).toEqual([{ type: "trouble", name: "hong", reason: "line 1: name the query: ```sql NAME" }]);
    expect(baocao(["notebook", "new", "ma-tuy", "--folder", mine]).stderr).toContain("there is such a file");
  });
});
