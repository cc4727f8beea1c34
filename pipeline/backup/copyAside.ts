import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { foldLog } from "../../warehouse/foldLog.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { type Holding, readThrough } from "../../warehouse/readThrough.ts";
import { beside } from "../beside.ts";
import { fileFault } from "../fileFault.ts";

/** A copy that waits under another name until it is wanted. */
export type Aside = {
  readonly holding: Holding;
  readonly take: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

/** Copies a database file and its log, in a process of its own. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const child = beside(import.meta.url, "./copyChild.ts");
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [child, from, to], (error, _, stderr) => {
      if (!error) return resolve();
      const said = stderr.match(/\{.*\}/)?.[0];
      reject(said ? fileFault(JSON.parse(said), from) : error);
    });
  });
}

/**
 * Makes a copy beside `to`: `copy` writes it, its log is folded in, and it is read through. `take` puts it under its
 * name, at once and for good.
 */
export async function copyAside(to: string, copy: (part: string) => Promise<void>): Promise<Aside> {
  const part = `${to}.${process.pid}.part`;
  const drop = async (): Promise<void> => {
    for (const ending of ["", ".wal"]) await rm(part + ending, { force: true });
  };
  try {
    await copy(part);
    if (existsSync(`${part}.wal`)) await foldLog(part);
    const opened = await openWarehouse(part, { readOnly: true, older: true });
    const holding = await readThrough(opened).finally(() => opened.close());
    return {
      holding,
      drop,
      take: async () => {
        await syncFile(part, "r+");
        await rename(part, to);
        if (process.platform !== "win32") await syncFile(dirname(to), "r");
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function syncFile(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  await file.sync().finally(() => file.close());
}
