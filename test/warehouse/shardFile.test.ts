import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { versions } from "../../extractors/versions.ts";
import type { Shard } from "../../warehouse/shards/shard.ts";
import { readShard, writeShard } from "../../warehouse/shards/shardFile.ts";

const folder = mkdtempSync(join(tmpdir(), "baocao-shards-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shard = (number: number): Shard => ({
  snapshot: String(number).padStart(64, "0"),
  path: `báo cáo 'huyện' ${number}.docx`,
  size: number,
  versions,
  reading: { type: "failed", reason: { vi: "tệp rỗng", en: "empty file" } },
});

test("many shards written at the same time come back as they were", async () => {
  const all = Array.from({ length: 12 }, (_, number) => shard(number));
  const files = all.map(({ size }) => join(folder, `tỉnh's ${size}.parquet`));
  await Promise.all(all.map((one, at) => writeShard(files[at]!, one)));
  expect(await Promise.all(files.map(readShard))).toEqual(all);
});

test("a shard cut short is refused", async () => {
  const whole = join(folder, "whole.parquet");
  await writeShard(whole, shard(1));
  const cut = join(folder, "cut.parquet");
  writeFileSync(cut, readFileSync(whole).subarray(0, -20));
  await expect(readShard(cut)).rejects.toThrow();
});
