import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { versions } from "../../extractors/versions.ts";
import { sinkInto } from "../../pipeline/ingest/openSink.ts";
import { openFolderStore } from "../../pipeline/queue/openFolderStore.ts";
import { publishShards } from "../../pipeline/queue/publishShards.ts";
import { type Store, shardKey } from "../../pipeline/queue/store.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { writeShard } from "../../warehouse/shards/shardFile.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { extractionOf, observation } from "../warehouse/sample.ts";

describe("publishing shards in groups", () => {
  let folder: string;
  let store: Store;
  let warehouse: Warehouse;
  let shards: number;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "baocao-publish-"));
    store = openFolderStore(join(folder, "store"));
    warehouse = await openWarehouse(join(folder, "w.duckdb"));
    shards = 0;
  });
  afterEach(async () => {
    await warehouse.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function put(name: string, value: string, extractor = versions.extractor): Promise<void> {
    const readBy = { ...versions, extractor };
    const extraction = {
      ...extractionOf(name, [], [observation({ value, number: value })], { area_code: name }),
      versions: readBy,
    };
    const { snapshot } = extraction;
    const file = join(folder, `${shards++}.parquet`);
    const reading = { type: "read", extraction, findings: [] } as const;
    await writeShard(file, { snapshot, path: `${name}.docx`, size: 1, versions: readBy, reading });
    await store.add(shardKey(snapshot, readBy), readFileSync(file));
  }
  const publish = async (): Promise<object> => await publishShards({ store, sink: await sinkInto(warehouse) });
  const values = async (): Promise<readonly unknown[]> =>
    (await runQuery(warehouse, "SELECT value::INTEGER AS value FROM observation ORDER BY value")).rows.flatMap(
      Object.values,
    );

  test("a shard that was cut short costs none of the others of its group, and publishing again loads nothing twice", async () => {
    await put("aa1", "11");
    await put("bb2", "22");
    await store.add("shards/cc/cc3.000000000000.parquet", Buffer.from("PAR1 cut short"));
    expect(await publish()).toMatchObject({ documents: 3, loaded: 2, failed: 1 });
    expect(await publish()).toMatchObject({ loaded: 0, unchanged: 2, failed: 1 });
    expect(await values()).toEqual([11, 22]);
  });

  test.each(["0-older", "~newer"])(
    "of two readings of a document that of this version is loaded, not that of %s",
    async (other) => {
      await put("aa1", "11", other);
      await put("aa1", "12");
      expect(await publish()).toMatchObject({ documents: 1, loaded: 1 });
      expect(await values()).toEqual([12]);
    },
  );

  test("a reading of an older version is loaded where there is no other", async () => {
    await put("aa1", "11", "0-older");
    expect(await publish()).toMatchObject({ loaded: 1 });
    expect(await values()).toEqual([11]);
  });
});
