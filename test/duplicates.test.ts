import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const folders = ["model", "extractors", "warehouse", "notebooks", "reports", "pipeline", "samples"];
/** So many lines of code in a row that are the same elsewhere are one idea written twice. */
const windowLines = 12;

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name)),
);

/** The lines of code of a file with their numbers: without comments, imports and lines that hold no word. */
function codeLines(file: string): readonly { readonly text: string; readonly line: number }[] {
  const text = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replace(/[^\n]/g, ""),
  );
  return text
    .split("\n")
    .map((line, at) => ({ text: line.replace(/(?<!:)\/\/.*$/, "").trim(), line: at + 1 }))
    .filter(({ text: line }) => /\w{2}/.test(line) && !/^(import|export \{|\} from)/.test(line));
}

test("no stretch of code stands in two places", () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const file of files) {
    const lines = codeLines(file);
    let until = 0;
    for (let at = 0; at + windowLines <= lines.length; at++) {
      const window = lines.slice(at, at + windowLines);
      const key = window.map(({ text }) => text).join("\n");
      const place = `${file}:${window[0]!.line}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, place);
      else if (at >= until) {
        twice.push(`${place} and ${before}`);
        until = at + windowLines;
      }
    }
  }
  expect(twice).toEqual([]);
});
