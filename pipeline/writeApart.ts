import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { fileFault } from "./fileFault.ts";

/** Where mended text or bytes go, piece by piece. */
export type Output = {
  readonly write: (piece: string | Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

/** A file that appears under its name only when it is whole, with the time of its original. */
export async function writeApart(path: string, original: string): Promise<Output> {
  const part = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw fileFault(error, path);
  }
  const stream = createWriteStream(part);
  let failed: unknown;
  stream.on("error", (error) => {
    failed = error;
  });
  // A slow disk is waited for; a broken one closes the stream.
  let wake = (): void => {};
  stream.on("drain", () => wake()).on("close", () => wake());
  const check = (): void => {
    if (failed) throw fileFault(failed, path);
  };
  return {
    write: async (piece) => {
      check();
      if (!stream.write(piece))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      check();
    },
    end: async () => {
      stream.end();
      if (!stream.closed) await once(stream, "close").catch(() => {});
      check();
      if (original !== "-") {
        const { atime, mtime } = await stat(original);
        await utimes(part, atime, mtime);
      }
      await rename(part, path);
    },
    drop: async () => {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}

/** Standard output, which is waited for when its reader is slow. */
export const standardOutput: Output = {
  write: async (piece) => {
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
  },
  end: async () => {},
  drop: async () => {},
};
