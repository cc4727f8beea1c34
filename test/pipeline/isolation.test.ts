import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runIngest } from "../../pipeline/ingest/runIngest.ts";
import type { Sink } from "../../pipeline/ingest/sink.ts";
import type { Outcome } from "../../pipeline/ingest/summary.ts";

const child = join(import.meta.dirname, "doubles/poison.ts");
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-isolation-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function memorySink(): Sink & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    known: async () => undefined,
    released: async () => false,
    release: async () => "unknown",
    load: async (documents) => {
      texts.push(...documents.map(({ extraction }) => extraction.plain.text));
      return documents.map(() => ({ observations: 1, findings: 0, review: 0 }));
    },
    quarantine: async () => {},
    fail: async () => {},
  };
}

async function run(files: Readonly<Record<string, string | Uint8Array>>, options: object = {}) {
  const place = mkdtempSync(join(folder, "run-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  const sink = memorySink();
  const outcomes: Record<string, Outcome> = {};
  const summary = await runIngest({
    paths: [place],
    openSink: async () => sink,
    hints: () => ({}),
    stale: false,
    jobs: 2,
    memory: 256,
    seconds: 3,
    child,
    onOutcome: (outcome) => {
      outcomes[outcome.name.slice(place.length + 1)] = outcome;
    },
    ...options,
  });
  return { summary, outcomes, texts: sink.texts };
}

const poisons = {
  HANG: "within 3 seconds",
  WAIT: "within 3 seconds",
  THROW: "boom",
  LATER: "stopped by itself",
  EXIT: "stopped by itself (3)",
  HEAP: "more than 256 MB of memory",
  BUFFERS: "more than 256 MB of memory",
} as const;

describe("a poison document", () => {
  test("of every kind fails with its reason, and every other document is loaded", async () => {
    const sound = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}-sound.txt`, `sound ${at}`]));
    const bad = Object.fromEntries(Object.keys(poisons).map((name, at) => [`${at}-${name}.txt`, name]));
    const { summary, outcomes, texts } = await run({ ...sound, ...bad });
    for (const [at, [name, reason]] of Object.entries(poisons).entries())
      expect(outcomes[`${at}-${name}.txt`], name).toMatchObject({
        type: "failed",
        reason: { en: expect.stringContaining(reason) },
      });
    expect(texts.sort()).toEqual(Object.values(sound).sort());
    expect(summary).toMatchObject({ documents: 19, loaded: 12, failed: 7 });
  });
});

test("a secret document is quarantined with its reason", async () => {
  const { summary, outcomes, texts } = await run({ "a.txt": "SECRET", "b.txt": "open" });
  expect(outcomes["a.txt"]).toMatchObject({ type: "quarantined", reason: { vi: "MẬT" } });
  expect(texts).toEqual(["open"]);
  expect(summary).toMatchObject({ loaded: 1, quarantined: 1 });
});

test("the same bytes under two names are loaded once", async () => {
  const { summary } = await run({ "a.txt": "one", "b.txt": "one", "c.txt": "two" });
  expect(summary).toMatchObject({ loaded: 2, unchanged: 1 });
});

test("archives are opened, archives inside them too, and what is no report is skipped", async () => {
  const inner = zipSync({ "sâu/hai.txt": encode("two") });
  const outer = zipSync({ "một.txt": encode("one"), "trong.zip": inner, "README.md": encode("read me") });
  const { outcomes, texts } = await run({ "a.zip": outer, "b.py": "print()", "broken.zip": "no archive at all" });
  expect(texts.sort()).toEqual(["no archive at all", "one", "two"]);
  expect(outcomes["a.zip!README.md"]).toMatchObject({ type: "skipped" });
  expect(outcomes["b.py"]).toMatchObject({ type: "skipped" });
  expect(outcomes["a.zip!trong.zip!sâu/hai.txt"]).toMatchObject({ type: "loaded" });
});

test("an interrupted run finishes what it reads and says what is left", async () => {
  const finish = new AbortController();
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.txt`, `text ${at}`]));
  const { summary, texts } = await run(files, {
    jobs: 1,
    finish: finish.signal,
    onOutcome: () => finish.abort(),
  });
  expect(texts.length).toBe(summary.loaded);
  expect(summary.loaded).toBeGreaterThan(0);
  expect(summary.left).toBeGreaterThan(20);
  expect(summary.failed).toBe(0);
});

test("a dropped run kills what it reads, and counts it as left", async () => {
  const drop = new AbortController();
  const dropLater = setTimeout(() => drop.abort(), 1000);
  const { summary } = await run(
    { "a.txt": "WAIT", "b.txt": "WAIT too", "c.txt": "c" },
    { seconds: 60, drop: drop.signal },
  );
  clearTimeout(dropLater);
  expect(summary.failed).toBe(0);
  expect(summary.loaded + summary.left).toBe(3);
});
