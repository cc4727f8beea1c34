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
 * other's way (1.45 times as fast as one instead of 1.85, and slower than two without). What a document leaves behind
 * dies young, and V8 would give it 128 MB: over 400 PDFs two readers held 250 MB each, and 160 to 170 so, as fast. Over
 * 1,000 they held 230 to 250 MB each, and 185 to 205 since garbage is collected when a third has been added and not as
 * much again. With 2 MB for new objects and not 8 a run over 1,000 PDFs stood at 651 to 676 MB and not at 705 to 729, for 2
 * to 5% more of the processor.
 */
export const readerFlags: readonly string[] = [
  "--single-threaded",
  "--heap-growing-percent=30",
  "--max-semi-space-size=2",
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
