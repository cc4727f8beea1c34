import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../pipeline/commands.ts";

const root = resolve(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
/** Tracked documents that show commands. */
const documents = execFileSync("git", ["ls-files", "*.md", "docs/*.md"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((name) => name && !name.startsWith("samples/") && !name.startsWith("test/"));

/**
 * Commands in fenced shell blocks that the command line is to run. Those that keep running, or need a PostgreSQL
 * (`test/queue`), are left to other tests.
 */
const shown = documents.flatMap((name) =>
  [...read(name).matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block!.trim().split("\n"))
    .map((line) => line.replace(/^npm run -s baocao -- /, "baocao "))
    .filter((line) => /^baocao /.test(line) && !/^baocao (serve|worker|queue|publish|notebooks)|--queue/.test(line))
    .map((line) => [name, line] as const),
);

let folder: string;
const run = (line: string): { readonly status: number | null; readonly stderr: string } =>
  spawnSync(line.replace(/\bbaocao /, `"${process.execPath}" "${join(root, "pipeline/main.ts")}" `), {
    cwd: folder,
    shell: true,
    encoding: "utf8",
    env: { ...process.env, BAOCAO_LANG: "en" },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-docs-"));
  symlinkSync(join(root, "samples"), join(folder, "samples"));
  expect(run("baocao ingest samples/files").status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("every command that the documents show works", () => {
  test.each(shown)("%s: %s", (_, line) => {
    const { status, stderr } = run(line);
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  });
});

test("the README names only commands that exist", () => {
  const named = [...read("README.md").matchAll(/`baocao ([a-z]+)/g)].map((match) => match[1]);
  const known = commands.map(({ name }) => name);
  expect(named.filter((name) => name && !known.includes(name))).toEqual([]);
});

test("the table of CONTRIBUTING names files and folders that exist", () => {
  const table = read("CONTRIBUTING.md").split("## To add a …")[1]!.split("## ")[0]!;
  const paths = [...table.matchAll(/`([a-z]+\/[\w./-]+)`/gi)]
    .map((match) => match[1]!)
    .filter((path) => !/NAME|NNN/.test(path));
  expect(paths.length).toBeGreaterThan(15);
  const bases = ["", "extractors/", "extractors/repair/"];
  expect(paths.filter((path) => !bases.some((base) => existsSync(join(root, base, path))))).toEqual([]);
});
