import { expect, test } from "vitest";
import { listReleases, readReleases, release, takeReleases } from "../../warehouse/decisions/release.ts";
import { loadQuarantine } from "../../warehouse/load/loadRefused.ts";
import { readingState } from "../../warehouse/load/readingState.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();
const source = { name: "a.pdf", path: "/in/a.pdf" };
const decided = { by: "Lan", at: "2026-01-01T00:00:00Z", why: "dấu giáp lai" };

/** A document held for that reason, and what becomes of releasing it. */
async function tryRelease(reason: string): Promise<string> {
  const { warehouse } = opened();
  await loadQuarantine(warehouse, { snapshot: "a", name: "a.pdf", reason }, source);
  return await release(warehouse, { document: "a", ...decided });
}

test.each([
  "bears a stamp that could not be read: a person must look at it",
  "may be marked MẬT: a person must look at it",
])("a document that %s is released, and read as if it were new", async (reason) => {
  expect(await tryRelease(reason)).toBe("released");
  const { warehouse, rows } = opened();
  expect(await readingState(warehouse, "a")).toBe("new");
  expect(await readReleases(warehouse)).toEqual(new Set(["a"]));
  expect(await rows('SELECT document, "by", "at", why FROM release')).toEqual([["a", ...Object.values(decided)]]);
});

test.each(["marked MẬT", "marked TUYỆT MẬT"])("a document that is %s never is, and nothing is kept", async (reason) => {
  expect(await tryRelease(reason)).toBe("marked");
  expect(await readReleases(opened().warehouse)).toEqual(new Set());
  expect(await readingState(opened().warehouse, "a")).toBe("current");
});

test("a document that is not held is none to release", async () => {
  expect(await release(opened().warehouse, { document: "b", ...decided })).toBe("unknown");
});

test("releases of another warehouse are taken over once, for what is held and what may come", async () => {
  const { warehouse } = opened();
  const held = "bears a stamp that could not be read: a person must look at it";
  await loadQuarantine(warehouse, { snapshot: "held", name: "a.pdf", reason: held }, source);
  await loadQuarantine(warehouse, { snapshot: "marked", name: "b.pdf", reason: "marked MẬT" }, source);
  const releases = ["coming", "held", "marked"].map((document) => ({ document, ...decided }));
  expect(await takeReleases(warehouse, [...releases, releases[0]!])).toBe(3);
  expect(await takeReleases(warehouse, releases)).toBe(0);
  expect(await listReleases(warehouse)).toEqual(releases);
  expect(await readingState(warehouse, "held")).toBe("new");
  expect(await readingState(warehouse, "marked")).toBe("current");
});
