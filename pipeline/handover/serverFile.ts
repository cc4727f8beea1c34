import { existsSync, realpathSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { z } from "zod";

const entry = z.object({
  address: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+\/$/),
  pid: z.number().int().positive(),
  token: z.string().min(32),
  version: z.string(),
});

/** Where the process that holds a warehouse takes work from this machine, and the token that it asks for. */
export type ServerEntry = z.infer<typeof entry>;

/** The file in which a server says that it holds the warehouse, beside it: one for all names that lead to it. */
export function serverFile(warehouse: string): string {
  return `${existsSync(warehouse) ? realpathSync(warehouse) : warehouse}.server.json`;
}

/** Says that this process holds the warehouse. Only the owner of the file may read it. */
export async function writeServerFile(warehouse: string, content: ServerEntry): Promise<void> {
  const file = serverFile(warehouse);
  await rm(file, { force: true }); // one left behind may have other rights
  await writeFile(file, `${JSON.stringify(content)}\n`, { mode: 0o600, flag: "wx" });
}

/** The server that says it holds the warehouse; none where its process has ended, or the file is not for us to read. */
export async function readServerFile(warehouse: string): Promise<ServerEntry | undefined> {
  const text = await readFile(serverFile(warehouse), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const read = entry.safeParse(JSON.parse(text));
    return read.success && isAlive(read.data.pid) ? read.data : undefined;
  } catch {
    return undefined; // half written
  }
}

/** Takes the file away, if it still speaks of this process. */
export async function removeServerFile(warehouse: string): Promise<void> {
  if ((await readServerFile(warehouse))?.pid === process.pid) await rm(serverFile(warehouse), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
