/** V8 gives new objects 8 MB, and collects garbage when a third has been added, not as much again. */
const flags = ["--max-semi-space-size=4", "--heap-growing-percent=30"];

/** One arena, from which large pieces are given back at once; DuckDB's own allocator has one too, and a second to do so. */
const allocator = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "131072",
  DUCKDB_JE_MALLOC_CONF: "narenas:1,dirty_decay_ms:1000,muzzy_decay_ms:0",
};

/**
 * Starts this process anew in its place, once, with a frugal allocator.
 *
 * Threads of DuckDB free what they took into arenas of their own, which glibc keeps, and V8 lets new objects have 128 MB:
 * with 100,100 reports and DuckDB bounded to 128 MB the server stood at 949 MB, and so at 377 (`node test/bench/serve.ts`).
 * The main process of a run over 1,000 PDFs stood at 415 MB with one arena alone, and so at 265 to 285. For commands that hold a
 * warehouse for long. Does nothing where the system has no such arenas or the setting was made by whoever started the
 * program.
 */
export function restartFrugal(): void {
  if (process.platform !== "linux" || process.env.MALLOC_ARENA_MAX !== undefined || !process.execve) return;
  process.removeAllListeners("warning"); // `execve` is new in Node, which would say so
  const args = [process.execPath, ...flags, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, args, { ...process.env, ...allocator });
}
