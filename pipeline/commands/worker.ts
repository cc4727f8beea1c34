import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { addExamples, addReading, positive, type ReadingOptions } from "../options.ts";
import { addQueue, addStore } from "../queue/options.ts";
import { both, say } from "../say.ts";

type Options = ReadingOptions & {
  readonly queue: string;
  readonly store: string;
  readonly jobs?: number;
  readonly once?: true;
};

/** `baocao worker` */
export function worker(command: Command): void {
  command
    .option("-j, --jobs <N>", both({ vi: "số tiến trình đọc", en: "readers at work" }), positive)
    .option("--once", both({ vi: "dừng khi hết việc", en: "end when nothing waits" }))
    .action(async (options: Options) => {
      const { beside } = await import("../beside.ts");
      const { openQueue } = await import("../queue/openQueue.ts");
      const { runWorker } = await import("../queue/runWorker.ts");
      const { openStore } = await import("../queue/openStore.ts");
      const { openReaders } = await import("../reader/openReaders.ts");
      const warn = (line: string): void => console.error(line);
      const jobs = options.jobs ?? availableParallelism();
      const queue = await openQueue(options.queue, (error) => warn(error.message));
      const child = process.env.BAOCAO_READER ?? beside(import.meta.url, "../reader/child.ts");
      const readers = openReaders({ jobs, memory: options.memoryLimit, seconds: options.timeLimit, child });
      const finish = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => finish.abort());
      const count = await runWorker({
        queue,
        store: await openStore(options.store),
        readers,
        jobs,
        finish: finish.signal,
        note: (name, state, reason) => console.log(`${name}: ${say(states[state])}${reason ? ` — ${reason}` : ""}`),
        warn,
        ...(options.once ? { idle: 3_000 } : {}),
      });
      readers.close();
      await queue.close();
      console.log(say({ vi: `${count} văn bản đã xử lý`, en: `${count} documents handled` }));
    });
  addReading(addStore(addQueue(command)));
  addExamples(command, "baocao worker --queue postgres://baocao@may-chu/baocao --store /mnt/chung");
}

const states = {
  read: { vi: "đã đọc", en: "read" },
  known: { vi: "đã đọc từ trước", en: "read before" },
  failed: { vi: "lỗi", en: "failed" },
} as const;
