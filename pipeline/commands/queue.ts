import type { Command } from "commander";
import { addExamples } from "../options.ts";
import type { Queue } from "../queue/openQueue.ts";
import { addQueue } from "../queue/options.ts";
import { both, say } from "../say.ts";

type Options = { readonly queue: string; readonly json?: true };

/** `baocao queue status|retry` */
export function queue(command: Command): void {
  const status = command
    .command("status")
    .description(
      both({ vi: "hàng đợi còn gì, tệp nào để riêng và vì sao", en: "what waits, what was set aside and why" }),
    )
    .option("--json", both({ vi: "in dạng JSON", en: "print as JSON" }))
    .action((options: Options) => withQueue(options.queue, (open) => printStatus(open, options.json ?? false)));
  addQueue(status);
  const retry = command
    .command("retry")
    .description(both({ vi: "đọc lại các tệp đã để riêng", en: "let what was set aside be tried again" }))
    .action((options: Options) =>
      withQueue(options.queue, async (open) => {
        const count = await open.retry();
        console.log(say({ vi: `${count} văn bản trở lại hàng đợi`, en: `${count} documents wait again` }));
      }),
    );
  addQueue(retry);
  addExamples(command, "baocao queue status --queue postgres://baocao@may-chu/baocao");
}

async function withQueue(url: string, work: (queue: Queue) => Promise<void>): Promise<void> {
  const { openQueue } = await import("../queue/openQueue.ts");
  const open = await openQueue(url);
  try {
    await work(open);
  } finally {
    await open.close();
  }
}

async function printStatus(open: Queue, json: boolean): Promise<void> {
  const status = await open.status();
  const setAside = await open.setAside();
  if (json) {
    console.log(JSON.stringify({ ...status, documents: setAside }, null, 2));
    return;
  }
  const { waiting, reading, retrying, done } = status;
  console.log(
    say({
      vi: `đang chờ ${waiting}, đang đọc ${reading}, chờ đọc lại ${retrying}, đã đọc ${done}, để riêng ${status.setAside}`,
      en: `waiting ${waiting}, being read ${reading}, to be tried again ${retrying}, read ${done}, set aside ${status.setAside}`,
    }),
  );
  for (const { path, reason } of setAside) console.log(`  ${path}: ${reason}`);
}
