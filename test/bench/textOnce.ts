import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { cacheFolder } from "../../pipeline/cacheFolder.ts";
import { readerFlags } from "../../pipeline/reader/startReader.ts";

/**
 * Seconds that so many processes take to turn files into text with structure (read, repair, structure, print), without
 * figures and warehouse; their start is counted. Each runs as a reader does and takes its next file when it has done one.
 */
export async function textOnce(files: readonly string[], jobs: number): Promise<number> {
  const next = files.values();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: jobs }, async () => {
      const env = { NODE_COMPILE_CACHE: cacheFolder("code"), ...process.env };
      const child = fork(join(import.meta.dirname, "textChild.ts"), { env, execArgv: [...readerFlags] });
      const ended = once(child, "exit");
      child.on("message", () => {
        const { value } = next.next();
        if (value === undefined) child.disconnect();
        else child.send(value);
      });
      const [code] = (await ended) as [number | null];
      if (code !== 0) throw new Error(`a process that reads text ended with ${code}`);
    }),
  );
  return (performance.now() - started) / 1000;
}
