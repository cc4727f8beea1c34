import { fork } from "node:child_process";
import type { FromReader, ToReader } from "./protocol.ts";

/** A reader's process. */
export type ReaderProcess = {
  readonly send: (message: ToReader) => void;
  /** The last of what it printed on standard error. */
  readonly stderr: () => string;
  readonly kill: () => void;
  /** Lets it end by itself, where it has nothing to do. */
  readonly end: () => void;
};

type Hearing = {
  readonly onAnswer: (message: FromReader) => void;
  readonly onEnd: (code: number | null, signal: string | null) => void;
  readonly onError: (error: Error) => void;
};

/**
 * A reader is to take one core: with V8's own threads for garbage and compiling, two readers on two cores get in each
 * other's way (1.45 times as fast as one instead of 1.85, and slower than two without).
 *
 * Nobody waits for a reader between two lines of code, so it marks its garbage in one go: step by step costs as much again
 * beside the work, and keeps what dies meanwhile (70 MB lived after a collection and not 47). What that saves is given to
 * new objects, most of which die young, within 16 MB of V8's 128. Over 1,000 PDFs a run took 36.4 s of the processor and
 * 583 MB, and 43.3 s and 630 MB with steps and 2 MB for new objects.
 */
export const readerFlags: readonly string[] = [
  "--single-threaded",
  "--no-incremental-marking",
  "--heap-growing-percent=60",
  "--min-semi-space-size=16",
  "--max-semi-space-size=16",
];

/** Starts a reader that may hold so many MB of memory and runs the module `child`. */
export function startReader(
  { memory, child: path }: { readonly memory: number; readonly child: string },
  { onAnswer, onEnd, onError }: Hearing,
): ReaderProcess {
  const child = fork(path, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // Out of reach of Ctrl-C, which a terminal sends to all it has started: the main process lets documents be finished.
    detached: process.platform !== "win32",
    execArgv: [...readerFlags, `--max-old-space-size=${Math.round(memory * 0.8)}`],
    env: { ...process.env, BAOCAO_READER_MEMORY: String(memory * 2 ** 20) },
  });
  let stderr = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-4000);
  });
  child.on("message", onAnswer).on("exit", onEnd).on("error", onError);
  return {
    send: (message) => {
      if (child.connected) child.send(message, () => {});
    },
    stderr: () => stderr,
    kill: () => child.kill("SIGKILL"),
    end: () => (child.connected ? child.disconnect() : child.kill("SIGKILL")),
  };
}
