import type { Words } from "../say.ts";
import { death, notStarted, tooSlow } from "./deaths.ts";
import type { Answer, FromReader, Request, Wish } from "./protocol.ts";
import { type ReaderProcess, startReader } from "./startReader.ts";

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

/** A request to a reader and what becomes of it. */
export type Asked<T> = {
  readonly request: Request;
  /** It may wait inside a reader that is busy, so that the reader has its next document at once. */
  readonly ahead?: true;
  /** The result, once an answer gives it; `go` lets a reader that waits go on. */
  readonly finish: (
    answer: Answer,
    go: (wanted: Wish) => void,
  ) => { readonly result: T; readonly memory: number } | undefined;
  /** The result where the reader died of it. */
  readonly failed: (reason: Words) => T;
};

/** Processes that take requests. */
export type Pool = {
  /** Starts processes for so many requests, before they are asked. */
  readonly warm: (requests: number) => void;
  /** What becomes of a request in the next free process. Never rejects. */
  readonly ask: <T>(asked: Asked<T>) => Promise<T>;
  /** Kills what is at work, and lets the others end. */
  readonly close: () => void;
};

/** A process is replaced once it holds this share of its memory after a document, so that leaks do not add up. */
const retireAt = 0.45;

type Task = {
  readonly id: number;
  readonly request: Request;
  readonly ahead: boolean;
  /** The memory that the reader holds, once the answer has given the result. */
  readonly finish: (answer: Answer, go: (wanted: Wish) => void) => number | undefined;
  readonly fail: (reason: Words) => void;
};

/** `tasks` are done one after another: the first is at work, the second waits for it. */
type Reader = ReaderProcess & {
  readonly tasks: Task[];
  /** Kills it for showing no sign of life. */
  readonly silence: () => void;
  timer: NodeJS.Timeout | undefined;
  tired: boolean;
};

/** Starts processes as they are needed, at most `jobs`, and replaces those that die. */
export function openPool(limits: ReaderLimits): Pool {
  const readers = new Set<Reader>();
  const waiting: Task[] = [];
  let closed = false;
  let lastId = 0;

  function start(): Reader {
    let silent = false;
    const process = startReader(limits, {
      onAnswer: (message) => hear(reader, message),
      onEnd: (code, signal) =>
        lose(reader, silent ? tooSlow(limits.seconds) : death(code, signal, process.stderr(), limits.memory)),
      onError: (error) => lose(reader, notStarted(error)),
    });
    const silence = (): void => {
      silent = true;
      process.kill();
    };
    const reader: Reader = { ...process, silence, tasks: [], timer: undefined, tired: false };
    readers.add(reader);
    return reader;
  }

  function dispatch(): void {
    for (let task = waiting[0]; task; task = waiting[0]) {
      const reader = free() ?? (task.ahead ? busy() : undefined);
      if (!reader) return;
      waiting.shift();
      reader.tasks.push(task);
      if (reader.tasks.length === 1) watch(reader);
      reader.send({ ...task.request, id: task.id });
    }
  }

  function free(): Reader | undefined {
    for (const reader of readers) if (reader.tasks.length === 0) return reader;
    return readers.size < limits.jobs ? start() : undefined;
  }

  /** A reader that has one document and can take the next. */
  function busy(): Reader | undefined {
    for (const reader of readers)
      if (reader.tasks.length === 1 && reader.tasks[0]!.ahead && !reader.tired) return reader;
    return undefined;
  }

  function watch(reader: Reader): void {
    clearTimeout(reader.timer);
    reader.timer = reader.tasks.length > 0 ? setTimeout(reader.silence, limits.seconds * 1000) : undefined;
  }

  function hear(reader: Reader, { id, ...answer }: FromReader): void {
    const at = reader.tasks.findIndex((task) => task.id === id);
    const memory = reader.tasks[at]?.finish(answer, (wanted) => reader.send({ type: "go", id, wanted }));
    if (memory !== undefined) {
      reader.tasks.splice(at, 1);
      reader.tired ||= memory > limits.memory * 2 ** 20 * retireAt;
      if (reader.tired && reader.tasks.length === 0) {
        readers.delete(reader);
        reader.kill();
      }
    }
    watch(reader);
    if (memory !== undefined) dispatch();
  }

  /** The first document is to blame; the one that waited behind it is read by another. */
  function lose(reader: Reader, reason: Words): void {
    readers.delete(reader);
    clearTimeout(reader.timer);
    const [first, ...others] = reader.tasks.splice(0);
    waiting.unshift(...others);
    first?.fail(reason);
    if (closed) for (const task of waiting.splice(0)) task.fail(reason);
    dispatch();
  }

  return {
    warm: (requests) => {
      while (readers.size < Math.min(limits.jobs, requests)) start();
    },
    ask: ({ request, ahead = false, finish, failed }) =>
      new Promise((resolve) => {
        waiting.push({
          id: ++lastId,
          request,
          ahead,
          finish: (answer, go) => {
            const end = finish(answer, go);
            if (end) resolve(end.result);
            return end?.memory;
          },
          fail: (reason) => resolve(failed(reason)),
        });
        dispatch();
      }),
    close: () => {
      closed = true;
      for (const reader of readers) {
        // One that ends by itself keeps its compiled code for the next run.
        if (reader.tasks.length === 0) reader.end();
        else reader.kill();
      }
    },
  };
}
