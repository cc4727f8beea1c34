import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openS3Store } from "../../pipeline/queue/openS3Store.ts";
import { key, type S3Server, startS3 } from "./s3.ts";

describe("a store in an S3 bucket", () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.objects.clear();
    server.trouble = undefined;
  });
  const open = (place: string, other = {}): ReturnType<typeof openS3Store> =>
    openS3Store(place, { ...key, AWS_ENDPOINT_URL: server.url, ...other });

  test.each(["s3://kho", "s3://kho/báo-cáo/2026/"])("%s keeps what is added, and lends it as a file", async (place) => {
    const store = await open(place);
    const name = "documents/ab/abcd";
    expect(await store.has(name)).toBe(false);
    await store.add(name, new TextEncoder().encode("Tổ chức 12 buổi"));
    expect(await store.has(name)).toBe(true);
    const lent = await store.lend(name, async (path) => ({ path, text: readFileSync(path, "utf8") }));
    expect([lent.text, existsSync(lent.path)]).toEqual(["Tổ chức 12 buổi", false]);
    expect(await store.list("documents")).toEqual([name]);
    expect(await store.list("shards")).toEqual([]);
  });

  test("lists more objects than one page holds, sorted", async () => {
    const store = await open("s3://kho/a");
    const names = Array.from({ length: 250 }, (_, index) => `shards/00/${String(index).padStart(4, "0")}.parquet`);
    for (const name of names) await store.add(name, new Uint8Array([1]));
    expect(await store.list("shards")).toEqual(names);
  });

  test("an object that is not there is lent as no file, as in a folder", async () => {
    const store = await open("s3://kho");
    expect(await store.lend("documents/00/none", async (path) => existsSync(path))).toBe(false);
  });

  test.each([
    ["a wrong key", "s3://kho", { AWS_SECRET_ACCESS_KEY: "khác" }, "SignatureDoesNotMatch"],
    ["an address without a server", "s3://kho", { AWS_ENDPOINT_URL: "http://127.0.0.1:1" }, "AWS_ENDPOINT_URL"],
    ["a bucket that is not there", "s3://khac", {}, "NoSuchBucket"],
    ["a missing variable", "s3://kho", { AWS_ACCESS_KEY_ID: "" }, "AWS_ACCESS_KEY_ID"],
  ])("%s is said when the store is opened, without the key", async (_, place, other, said) => {
    const fault = await open(place, other).then(
      () => "opened",
      (error: Error) => error.message,
    );
    expect(fault).toContain(said);
    expect(fault).not.toContain(key.AWS_SECRET_ACCESS_KEY);
  });

  test("a store that is away fails the request, so that the worker waits and tries again", async () => {
    const store = await open("s3://kho");
    server.trouble = 503;
    await expect(store.has("documents/00/none")).rejects.toThrow("503");
    await expect(store.add("documents/00/none", new Uint8Array([1]))).rejects.toThrow("503");
    expect(server.objects.size).toBe(0);
  });
});
