import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** What each folder may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  extractors: ["model"],
  warehouse: ["model", "extractors"],
  notebooks: ["model", "extractors", "warehouse"],
  reports: ["model", "extractors", "warehouse", "notebooks"],
  pipeline: ["model", "extractors", "warehouse", "notebooks", "reports"],
};

/** Inside `extractors`: what each stage may import besides itself. `extract.ts` puts them together. */
const stages: Readonly<Record<string, readonly string[]>> = {
  formats: [],
  repair: [],
  structure: [],
  quantities: [],
  indicators: ["quantities"],
};

/** Modules that reach out of the process; only `pipeline` may use them. */
const effects = /^(node:)?(fs|fs\/promises|http|https|net|child_process|worker_threads|os|dgram|tls)$/;

const files = Object.keys(allowed).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name)),
);

function imports(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1]!);
}

/** The files of ours that a file imports, from the root. */
function targets(file: string): readonly string[] {
  return imports(file)
    .filter((path) => path.startsWith("."))
    .map((path) => relative(root, resolve(root, dirname(file), path)));
}

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(10);
});

test("imports go one way between folders", () => {
  const wrong = files.flatMap((file) => {
    const folder = file.split("/")[0]!;
    return targets(file)
      .filter((path) => {
        const target = path.split("/")[0]!;
        return target in allowed && target !== folder && !allowed[folder]!.includes(target);
      })
      .map((path) => `${file} → ${path}`);
  });
  expect(wrong).toEqual([]);
});

test("no file leads back to itself by what it imports", () => {
  const left = new Map(files.map((file) => [file, targets(file)]));
  const free = (): readonly string[] => {
    const asked = new Set([...left.values()].flat());
    return [...left.keys()].filter((file) => !asked.has(file) || left.get(file)!.every((target) => !left.has(target)));
  };
  for (let some = free(); some.length > 0; some = free()) for (const file of some) left.delete(file);
  expect([...left.keys()]).toEqual([]);
});

test("stages of the extractors do not know each other", () => {
  const wrong = files
    .filter((file) => file.startsWith("extractors/") && file.split("/").length > 2)
    .flatMap((file) => {
      const stage = file.split("/")[1]!;
      return targets(file)
        .filter((path) => path.startsWith("extractors/") && path.split("/").length > 2)
        .filter((path) => path.split("/")[1] !== stage && !stages[stage]?.includes(path.split("/")[1]!))
        .map((path) => `${file} → ${path}`);
    });
  expect(wrong).toEqual([]);
});

test("only the pipeline knows disk, network and process", () => {
  const wrong = files
    .filter((file) => /^(model|extractors)\//.test(file))
    .flatMap((file) =>
      imports(file)
        .filter((path) => effects.test(path))
        .map((path) => `${file} → ${path}`),
    );
  expect(wrong).toEqual([]);
});
