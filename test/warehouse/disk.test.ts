import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "../../extractors/indicators/catalogue/catalogue.ts";
import { loadAreas } from "../../warehouse/load/loadAreas.ts";
import { loadIndicators } from "../../warehouse/load/loadIndicators.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { baocao, type Run, root, samples } from "../pipeline/baocao.ts";

const reports = readdirSync(samples)
  .filter((name) => /\.(docx|txt)$/.test(name))
  .toSorted()
  .slice(0, 8)
  .map((name) => join(samples, name));

let folder: string;
const mounts: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "disk-"));
});
afterAll(() => {
  for (const one of mounts) spawnSync("umount", [one]);
  rmSync(folder, { recursive: true });
});

/** Ingests while no file may grow beyond so many bytes: what a full disk does to a writer, without one. */
function ingestWithin(bytes: number, file: string): Run {
  const main = join(root, "pipeline/main.ts");
  const command = `ulimit -f ${Math.ceil(bytes / 512)}; exec "$0" "$@"`;
  const args = ["-c", command, process.execPath, main, "ingest", ...reports, "-w", file, "--jobs", "1"];
  const env = { ...process.env, BAOCAO_LANG: "vi", NO_COLOR: "1", NODE_DISABLE_COMPILE_CACHE: "1" };
  const { status, stdout, stderr } = spawnSync("dash", args, { encoding: "utf8", timeout: 120_000, env });
  return { status, stdout, stderr };
}

function loadedIn(file: string): readonly { readonly name: string; readonly whole: boolean }[] {
  const sql = `SELECT d.name, d.observations = (SELECT count(*) FROM observation o WHERE o.document = d.document) AS whole
    FROM document d WHERE d.status = 'loaded' ORDER BY d.name`;
  return JSON.parse(baocao(["query", sql, "-w", file, "--format", "json"]).stdout);
}

/** Bytes that the log of a new warehouse takes before the first document. */
async function logBefore(): Promise<number> {
  const file = join(folder, "empty.duckdb");
  const warehouse = await openWarehouse(file);
  await loadIndicators(warehouse, catalogue);
  await loadAreas(warehouse);
  const { size } = statSync(`${file}.wal`);
  await warehouse.close();
  return size;
}

const dash = spawnSync("dash", ["-c", "exit 0"]).status === 0;

describe.skipIf(!dash)("a disk that is full", () => {
  test("keeps whole documents, says so in Vietnamese, and the next run loads the rest", async () => {
    const file = join(folder, "full.duckdb");
    const cut = ingestWithin((await logBefore()) + 150_000, file);
    expect([1, 2]).toContain(cut.status);
    expect(`${cut.stdout}${cut.stderr}`).toContain("ổ đĩa đã đầy; giải phóng chỗ rồi chạy lại, không mất gì đã nạp");
    const kept = loadedIn(file);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(reports.length);
    expect(kept.filter(({ whole }) => !whole)).toEqual([]);
    const rest = baocao(["ingest", ...reports, "-w", file, "--json"]);
    expect(rest.status).toBe(0);
    const summary = JSON.parse(rest.stdout);
    expect([summary.unchanged, summary.loaded]).toEqual([kept.length, reports.length - kept.length]);
    expect(loadedIn(file).filter(({ whole }) => whole)).toHaveLength(reports.length);
  });
});

describe("a disk that cannot be written", () => {
  test("is said so, and what is there can be read and compared", ({ skip }) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", disk]).status !== 0) skip();
    mounts.push(disk);
    const file = join(disk, "a.duckdb");
    expect(baocao(["ingest", reports[0]!, "-w", file]).status).toBe(0);
    expect(spawnSync("mount", ["-o", "remount,ro", disk]).status).toBe(0);
    const env = { BAOCAO_LANG: "vi" };
    for (const name of [file, join(disk, "new.duckdb")]) {
      const refused = baocao(["ingest", ...reports, "-w", name], { env });
      expect(refused.stderr).toContain("không ghi được vào kho");
      expect(refused.status).toBe(1);
    }
    expect(loadedIn(file)).toEqual([{ name: reports[0]!.split("/").at(-1), whole: true }]);
    expect(spawnSync("mount", ["-o", "remount,rw", disk]).status).toBe(0);
    expect(baocao(["ingest", ...reports.slice(0, 2), "-w", file]).status).toBe(0);
  });
});

describe("a second writer", () => {
  test("is told that another program writes, and succeeds once that has ended", async () => {
    const file = join(folder, "held.duckdb");
    const module = join(root, "warehouse/openWarehouse.ts");
    const script = `import { openWarehouse } from ${JSON.stringify(module)};
      const warehouse = await openWarehouse(${JSON.stringify(file)});
      console.log("open");
      process.stdin.once("data", async () => { await warehouse.close(); process.exit(); });`;
    const first: ChildProcess = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    await once(first.stdout!, "data");
    const second = baocao(["ingest", reports[0]!, "-w", file], { env: { BAOCAO_LANG: "vi" } });
    expect(second.stderr).toContain("một chương trình khác đang ghi kho này; hãy đóng nó rồi chạy lại");
    expect(second.status).toBe(1);
    first.stdin!.write("\n");
    await once(first, "close");
    expect(baocao(["ingest", reports[0]!, "-w", file]).status).toBe(0);
    expect(baocao(["ingest", reports[0]!, "-w", file]).status).toBe(0);
    const runs = "SELECT loaded, unchanged, failed, ended >= started AS took FROM run ORDER BY ended";
    expect(JSON.parse(baocao(["query", runs, "-w", file, "--format", "json"]).stdout)).toEqual([
      { loaded: 1, unchanged: 0, failed: 0, took: true },
      { loaded: 0, unchanged: 1, failed: 0, took: true },
    ]);
  });
});
