import { expect, test } from "vitest";
import { openQueue } from "../../pipeline/queue/openQueue.ts";
import { printMetrics } from "../../pipeline/server/metrics/printMetrics.ts";
import { watchQueue } from "../../pipeline/server/metrics/watchQueue.ts";
import { postgresPrograms, startPostgres } from "../queue/postgres.ts";

test.skipIf(postgresPrograms === undefined)("the depth of the queue is told (needs Debian's postgresql)", async () => {
  const postgres = await startPostgres();
  const queue = await openQueue(postgres.url);
  const watch = watchQueue(postgres.url);
  try {
    const task = { snapshot: "a".repeat(64), name: "bc.pdf", path: "/bc.pdf", size: 1, hints: {} };
    await queue.send([task, { ...task, snapshot: "b".repeat(64) }]);
    await queue.take(1);
    const said = printMetrics(await watch.metrics());
    expect(said).toContain("baocao_queue_up 1\n");
    expect(said).toContain('baocao_queue_documents{state="waiting"} 1\n');
    expect(said).toContain('baocao_queue_documents{state="reading"} 1\n');
  } finally {
    await watch.close();
    await queue.close();
    postgres.stop();
  }
});
