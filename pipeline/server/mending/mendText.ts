import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Repair } from "../../../model/repair.ts";
import { beside } from "../../beside.ts";

/** The repairs of a text, found in a thread of its own. */
export async function mendText(text: string): Promise<readonly Repair[]> {
  const worker = new Worker(beside(import.meta.url, "./mendWorker.ts"), { workerData: text });
  const [repairs] = (await once(worker, "message")) as [readonly Repair[]];
  return repairs;
}
