import { beside } from "../beside.ts";
import type { ReadingOptions } from "../options.ts";
import { say, type Words } from "../say.ts";
import { openBar, openLines, openLog, type Progress } from "./openProgress.ts";
import type { RunSink } from "./openSink.ts";
import { readManifest } from "./readManifest.ts";
import { runIngest } from "./runIngest.ts";
import type { Summary } from "./summary.ts";
import { summaryLines } from "./summaryLines.ts";

export type IngestPathsOptions = ReadingOptions & {
  readonly warehouse: string;
  readonly jobs?: number;
  readonly manifest?: string;
  readonly stale?: true;
  readonly json?: true;
  readonly log?: string;
};

/** Ingests into a warehouse file, telling a person (or with `json` and `log`, a program) how it goes. */
export async function ingestPaths(paths: readonly string[], options: IngestPathsOptions): Promise<Summary> {
  const hints = options.manifest ? await readManifest(options.manifest) : () => ({});
  const progress = await chooseProgress(options);
  let sink: RunSink | undefined;
  const { finish, drop, forget } = catchInterrupts(progress.say);
  let summary: Summary | undefined;
  try {
    summary = await runIngest({
      paths,
      openSink: async () => {
        // DuckDB and what loads into it are compiled while the readers start.
        const { openSink } = await import("./openSink.ts");
        sink = await openSink(options.warehouse);
        if (sink.byServer) progress.say(say(handedOver));
        return sink;
      },
      hints,
      finish,
      drop,
      stale: options.stale ?? false,
      memory: options.memoryLimit,
      seconds: options.timeLimit,
      child: beside(import.meta.url, "../reader/child.ts"),
      onStart: progress.start,
      onOutcome: progress.note,
      ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
      ...(options.password === undefined ? {} : { password: options.password }),
    });
    progress.end(summary);
    console.log(options.json ? JSON.stringify(summary, null, 2) : summaryLines(summary, options.warehouse).join("\n"));
    return summary;
  } finally {
    forget();
    await sink?.close(summary);
  }
}

const handedOver: Words = {
  vi: "máy chủ đang giữ kho này: giao cho máy chủ nạp",
  en: "a server holds this warehouse: handing over to it",
};

async function chooseProgress({ json, log }: IngestPathsOptions): Promise<Progress> {
  const warn = (line: string): void => console.error(line);
  if (log === "json") return openLog(warn);
  if (process.stderr.isTTY) return openBar();
  return openLines(json ? warn : (line) => console.log(line), warn);
}

/** The first Ctrl-C lets documents be finished, the second drops them; either way nothing is half loaded. */
function catchInterrupts(tell: (line: string) => void): {
  readonly finish: AbortSignal;
  readonly drop: AbortSignal;
  readonly forget: () => void;
} {
  const finish = new AbortController();
  const drop = new AbortController();
  const onSignal = (): void => {
    if (finish.signal.aborted) {
      drop.abort();
      return;
    }
    finish.abort();
    tell(
      say({
        vi: "đang đọc nốt các tệp dở; nhấn Ctrl-C lần nữa để bỏ chúng",
        en: "finishing the documents being read; press Ctrl-C again to drop them",
      }),
    );
  };
  const onEnd = (): void => {
    finish.abort();
    drop.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onEnd);
  return {
    finish: finish.signal,
    drop: drop.signal,
    forget: () => process.off("SIGINT", onSignal).off("SIGTERM", onEnd),
  };
}
