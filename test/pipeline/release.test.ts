import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDocx, paragraph, run } from "../formats/makeOffice.ts";
import { makeStamp } from "../formats/makeStamp.ts";
import { baocao } from "./baocao.ts";

let folder: string;
let warehouse: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-release-"));
  warehouse = ["-w", join(folder, "a.duckdb")];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A report with a stamp that nobody can read, or with a mark that everybody can. */
function write(name: string, lines: readonly string[], picture?: Uint8Array): string {
  const file = join(folder, name);
  const parts = unzipSync(makeDocx(lines.map((line) => paragraph(run(line))).join("")));
  writeFileSync(file, zipSync(picture ? { ...parts, "word/media/image1.png": picture } : parts));
  return file;
}

test("a held document is read once a person releases it, and stays so; a marked one never is", () => {
  const text = ["Huyện Sa Pa", "Năm 2023 xảy ra 12 vụ tai nạn giao thông."];
  const held = write("held.docx", text, makeStamp("", { smudged: true }));
  const marked = write("marked.docx", ["MẬT", ...text]);
  const first = baocao(["ingest", held, marked, ...warehouse]);
  expect(first.status).toBe(2);
  expect(first.stdout + first.stderr).toContain("baocao release");
  expect(baocao(["text", held]).stderr).toContain("a stamp that could not be read");

  expect(baocao(["release", held, ...warehouse]).status).toBe(1);
  const refused = baocao(["release", marked, "--why", "thử", ...warehouse]);
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("never released") });
  const released = baocao(["release", held, "--why", "dấu giáp lai", "--by", "Lan", ...warehouse]);
  expect(released).toMatchObject({ status: 0, stdout: expect.stringContaining("1 loaded") });

  const query = (sql: string): string => baocao(["query", sql, "--format", "csv", ...warehouse]).stdout;
  expect(query("select name, status from document order by name")).toContain("held.docx,loaded");
  expect(query('select "by", why from release')).toContain("Lan,dấu giáp lai");
  expect(baocao(["ingest", held, ...warehouse]).stdout).toContain("1 unchanged");
}, 120_000);
