import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { beside } from "../beside.ts";
import type { ReportAnswer, ReportOrder } from "./reportWorker.ts";

/** Writes many reports on all cores; `note` hears of each as it is done. Orders are taken one at a time as they are free. */
export async function writeReports(
  orders: AsyncIterable<ReportOrder> | Iterable<ReportOrder>,
  note: (answer: ReportAnswer) => void,
): Promise<void> {
  const iterator = Symbol.asyncIterator in orders ? orders[Symbol.asyncIterator]() : orders[Symbol.iterator]();
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(iterator, note)));
}

async function work(
  orders: AsyncIterator<ReportOrder> | Iterator<ReportOrder>,
  note: (answer: ReportAnswer) => void,
): Promise<void> {
  const worker = new Worker(beside(import.meta.url, "./reportWorker.ts"));
  try {
    for (;;) {
      const { done, value } = await orders.next();
      if (done) return;
      note(await answer(worker, value));
    }
  } finally {
    await worker.terminate();
  }
}

function answer(worker: Worker, order: ReportOrder): Promise<ReportAnswer> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(order);
  });
}
