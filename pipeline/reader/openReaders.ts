import { type ChildProcess, fork } from "node:child_process";
import type { RepairedText } from "../../extractors/repair/repairAsText.ts";
import type { Words } from "../say.ts";
import type {
  Entry,
  FromReader,
  Location,
  Reading,
  ReadOptions,
  RewriteRequest,
  RewrittenFile,
  ToReader,
} from "./protocol.ts";

/**
 * Readers at work, each a process of its own that can be killed. `memory` in MB and `seconds` without a sign of
 * life are what a document may take; `child` is the module that each process runs.
 */
export type ReaderLimits = {
  readonly jobs: number;
  readonly memory: number;
  readonly seconds: number;
  readonly child: string;
};

/** Is a document with these bytes wanted? Asked once its hash is known, before it is read. */
export type Wanted = (snapshot: string) => boolean | Promise<boolean>;

export type Readers = {
  /** Starts processes for so many documents, before they are asked for. */
  readonly warm: (documents: number) => void;
  /** Reads one document in the next free process. Never rejects: what goes wrong is a reading of its own. */
  readonly read: (location: Location, options: ReadOptions, wanted?: Wanted) => Promise<Reading>;
  /** The entries of an archive; none of a file that is no archive. */
  readonly list: (location: Location) => Promise<readonly Entry[] | Words>;
  /** A mended copy of a file in its own format; `undefined` where the format has no writer. */
  readonly rewrite: (location: Location, request: RewriteRequest) => Promise<RewrittenFile | Words | undefined>;
  /** The text of a file before its repairs, and the repairs. */
  readonly mend: (location: Location, name: string) => Promise<RepairedText | Words>;
  /** Kills what still reads, and lets the others end. */
  readonly close: () => void;
};

/** A process is replaced once it holds this share of its memory after a document, so that leaks do not add up. */
const retireAt = 0.45;

type Reader = { readonly process: ChildProcess; stderr: string };

/** Starts readers as they are needed, at most `jobs`, and replaces those that die. */
export function openReaders(limits: ReaderLimits): Readers {
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  const waiting: ((reader: Reader) => void)[] = [];

  function start(): Reader {
    const child = fork(limits.child, [], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      // Out of reach of Ctrl-C, which a terminal sends to all it has started: the main process lets documents be finished.
      detached: process.platform !== "win32",
      execArgv: [`--max-old-space-size=${Math.round(limits.memory * 0.8)}`],
      env: { ...process.env, BAOCAO_READER_MEMORY: String(limits.memory * 2 ** 20) },
    });
    const reader: Reader = { process: child, stderr: "" };
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      reader.stderr = (reader.stderr + text).slice(-4000);
    });
    child.on("error", () => {});
    child.on("exit", () => {
      all.delete(reader);
      const at = idle.indexOf(reader);
      if (at >= 0) idle.splice(at, 1);
    });
    all.add(reader);
    return reader;
  }

  function take(): Promise<Reader> {
    const reader = idle.pop() ?? (all.size < limits.jobs ? start() : undefined);
    return reader ? Promise.resolve(reader) : new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(reader: Reader, memory: number): void {
    const tired = memory > limits.memory * 2 ** 20 * retireAt;
    if (tired || reader.process.exitCode !== null || reader.process.signalCode !== null) {
      all.delete(reader);
      reader.process.kill("SIGKILL");
      waiting.shift()?.(start());
      return;
    }
    const next = waiting.shift();
    if (next) next(reader);
    else idle.push(reader);
  }

  /** Sends one request and follows the answers until `finish` gives a result, the process dies or falls silent. */
  async function ask<T>(
    request: ToReader,
    finish: (
      message: FromReader,
      tell: (message: ToReader) => void,
    ) => { readonly result: T; readonly memory: number } | undefined,
    failed: (reason: Words) => T,
  ): Promise<T> {
    const reader = await take();
    const child = reader.process;
    return new Promise((resolve) => {
      let silent = false;
      const timeout = (): void => {
        silent = true;
        child.kill("SIGKILL");
      };
      let timer = setTimeout(timeout, limits.seconds * 1000);
      const onMessage = (message: FromReader): void => {
        clearTimeout(timer);
        timer = setTimeout(timeout, limits.seconds * 1000);
        const end = finish(message, (answer) => child.send(answer, () => {}));
        if (end) settle(end.result, end.memory);
      };
      const onExit = (code: number | null, signal: string | null): void =>
        settle(failed(silent ? tooSlow(limits.seconds) : death(code, signal, reader.stderr, limits.memory)), 0);
      const onError = (error: Error): void => settle(failed(notStarted(error)), 0);
      const settle = (result: T, memory: number): void => {
        clearTimeout(timer);
        child.off("message", onMessage).off("exit", onExit).off("error", onError);
        giveBack(reader, memory);
        resolve(result);
      };
      child.on("message", onMessage).on("exit", onExit).on("error", onError);
      if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
      else child.send(request, () => {});
    });
  }

  return {
    warm: (documents) => {
      while (all.size < Math.min(limits.jobs, documents)) idle.push(start());
    },
    read: (location, options, wanted = () => true) => {
      let snapshot: string | undefined;
      return ask<Reading>(
        { type: "read", location, options },
        (message, tell) => {
          if (message.type === "hashed") {
            snapshot = message.snapshot;
            void Promise.resolve(wanted(message.snapshot)).then((yes) => tell({ type: "go", wanted: yes }));
          }
          return message.type === "done" ? { result: message.reading, memory: message.memory } : undefined;
        },
        (reason) => ({ type: "failed", snapshot, reason }),
      );
    },
    list: (location) =>
      ask<readonly Entry[] | Words>(
        { type: "list", location },
        (message) => {
          if (message.type === "listed") return { result: message.entries, memory: message.memory };
          return message.type === "refused" ? { result: message.reason, memory: message.memory } : undefined;
        },
        (reason) => reason,
      ),
    rewrite: (location, request) =>
      ask<RewrittenFile | Words | undefined>(
        { type: "rewrite", location, request },
        (message) => {
          if (message.type === "rewritten") return { result: message.result, memory: message.memory };
          return message.type === "refused" ? { result: message.reason, memory: message.memory } : undefined;
        },
        (reason) => reason,
      ),
    mend: (location, name) =>
      ask<RepairedText | Words>(
        { type: "mend", location, name },
        (message) => {
          if (message.type === "mended") return { result: message.result, memory: message.memory };
          return message.type === "refused" ? { result: message.reason, memory: message.memory } : undefined;
        },
        (reason) => reason,
      ),
    close: () => {
      for (const reader of all) {
        // One that ends by itself keeps its compiled code for the next run.
        if (idle.includes(reader) && reader.process.connected) reader.process.disconnect();
        else reader.process.kill("SIGKILL");
      }
    },
  };
}

function notStarted(error: Error): Words {
  return {
    vi: `không mở được tiến trình đọc (${error.message}); đóng bớt chương trình rồi chạy lại`,
    en: `no reader could be started (${error.message}); close some programs and run again`,
  };
}

function tooSlow(seconds: number): Words {
  return {
    vi: `đọc quá ${seconds} giây không xong, đã dừng; thử lại với --time-limit lớn hơn hoặc kiểm tra tệp`,
    en: `not read within ${seconds} seconds, stopped; try a longer --time-limit or look at the file`,
  };
}

function death(code: number | null, signal: string | null, stderr: string, memory: number): Words {
  if (signal === "SIGKILL" || /heap out of memory|allocation failed/i.test(stderr))
    return {
      vi: `cần hơn ${memory} MB bộ nhớ, đã dừng; thử lại với --memory-limit lớn hơn hoặc chia nhỏ tệp`,
      en: `needs more than ${memory} MB of memory, stopped; try a larger --memory-limit or split the file`,
    };
  const how = signal ?? code;
  return {
    vi: `chương trình đọc tự dừng (${how}) ở tệp này; hãy báo lỗi kèm tệp`,
    en: `the reader stopped by itself (${how}) on this file; please report it with the file`,
  };
}
