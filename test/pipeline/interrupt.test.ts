import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Summary } from "../../pipeline/ingest/summary.ts";
import { writeText } from "../../samples/writers/writeText.ts";
import { generateSource } from "../bench/generateReports.ts";
import { root } from "./baocao.ts";
import { baocaoBeside } from "./baocaoBeside.ts";

const documents = 160;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-interrupt-"));
  for (let index = 0; index < documents; index += 1)
    writeFileSync(join(folder, `${index}.txt`), writeText(generateSource("interrupt", index)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ingests the folder into a warehouse, and calls `onLoaded` when the first documents are loaded. */
async function interrupted(warehouse: string, onLoaded: (child: ChildProcess) => void) {
  const args = [
    join(root, "pipeline/main.ts"),
    "ingest",
    folder,
    "-w",
    warehouse,
    "-j",
    "1",
    "--json",
    "--log",
    "json",
  ];
  const child = spawn(process.execPath, args, { detached: true, env: { ...process.env, BAOCAO_LANG: "en" } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (!stderr.includes('"loaded"') && text.includes('"loaded"')) onLoaded(child);
    stderr += text;
  });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, stderr, summary: JSON.parse(stdout) as Summary };
}

/** As a terminal does: to the process and all that it has started. */
function press(child: ChildProcess): void {
  process.kill(-child.pid!, "SIGINT");
}

describe.skipIf(process.platform === "win32")("Ctrl-C", () => {
  test.each([
    ["pressed once finishes what is being read", 1, "press Ctrl-C again"],
    ["pressed twice drops what is being read", 2, ""],
  ])("%s, says what is left, and the next run goes on", async (_, times, said) => {
    const warehouse = join(folder, `${times}.duckdb`);
    const first = await interrupted(warehouse, (child) => {
      for (let time = 0; time < times; time += 1) setTimeout(() => press(child), time * 20);
    });
    expect(first.status).toBe(2);
    expect(first.stderr).toContain(said);
    expect(first.summary).toMatchObject({ documents, failed: 0, quarantined: 0 });
    expect(first.summary.loaded).toBeGreaterThan(0);
    expect(first.summary.left).toBe(documents - first.summary.loaded);
    expect(first.summary.left).toBeGreaterThan(0);

    const second = await baocaoBeside("ingest", folder, "-w", warehouse, "--json");
    expect(second.status).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({
      loaded: first.summary.left,
      unchanged: first.summary.loaded,
      left: 0,
    });
  });
});
