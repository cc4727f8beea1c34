import { workerData } from "node:worker_threads";

/**
 * Runs beside a reader in a thread of its own, where a reader that hangs cannot stop it: ends the process when it
 * holds more memory than allowed, or when its parent is gone.
 */
const { limit }: { readonly limit: number } = workerData;
const parent = process.ppid;

setInterval(() => {
  if (process.memoryUsage.rss() > limit || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 100);
