import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { S3mini } from "s3mini";
import { Fault } from "../fault.ts";
import type { Store } from "./store.ts";

/** Milliseconds after which a request to the store is given up, and tried again by whoever asked. */
const patience = 60_000;

/** The variables every S3 tool reads. The key is never asked for on the command line, where others would see it. */
type Environment = {
  readonly AWS_ACCESS_KEY_ID?: string;
  readonly AWS_SECRET_ACCESS_KEY?: string;
  readonly AWS_ENDPOINT_URL?: string;
  readonly AWS_REGION?: string;
};

/**
 * A store in a bucket of an S3-compatible server: `s3://bucket` or `s3://bucket/prefix`, with address and key from the
 * environment. Throws a Fault where a variable is missing, the server cannot be reached, or it refuses the key.
 */
export async function openS3Store(url: string, environment: Environment = process.env): Promise<Store> {
  const { host: bucket, pathname } = new URL(url);
  const prefix = decodeURIComponent(pathname).replace(/^\/+|\/+$/g, "");
  const named = (key: string): string => (prefix ? `${prefix}/${key}` : key);
  const s3 = new S3mini({
    accessKeyId: needed("AWS_ACCESS_KEY_ID", environment),
    secretAccessKey: needed("AWS_SECRET_ACCESS_KEY", environment),
    endpoint: `${needed("AWS_ENDPOINT_URL", environment).replace(/\/+$/, "")}/${bucket}`,
    region: environment.AWS_REGION ?? "us-east-1",
    requestAbortTimeout: patience,
  });
  const first = await s3.listObjectsPaged("/", named(""), 1).catch((cause: unknown) => {
    throw closed(url, cause);
  });
  if (!first) throw closed(url, "NoSuchBucket");
  return {
    has: async (key) => (await s3.objectExists(named(key))) === true,
    add: async (key, bytes) => {
      await s3.putObject(named(key), bytes, "application/octet-stream");
    },
    lend: async (key, use) => {
      const bytes = await s3.getObjectArrayBuffer(named(key));
      const folder = await mkdtemp(join(tmpdir(), "baocao-store-"));
      try {
        const path = join(folder, basename(key));
        if (bytes !== null) await writeFile(path, new Uint8Array(bytes));
        return await use(path);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    list: async (folder) => {
      const objects = (await s3.listObjects("/", `${named(folder)}/`)) ?? [];
      return objects.map(({ Key }) => Key.slice(named("").length)).sort();
    },
  };
}

function needed(name: keyof Environment, environment: Environment): string {
  const value = environment[name];
  if (value) return value;
  throw new Fault({
    vi: `thiếu biến môi trường ${name} để mở kho S3`,
    en: `the environment variable ${name} is missing, which an S3 store needs`,
  });
}

function closed(url: string, cause: unknown): Fault {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Fault(
    {
      vi: `kho ${url}: không mở được (${reason}); kiểm tra AWS_ENDPOINT_URL, tên bucket, khóa và đồng hồ của máy`,
      en: `store ${url}: cannot be opened (${reason}); check AWS_ENDPOINT_URL, the bucket, the key and this machine's clock`,
    },
    { cause },
  );
}
