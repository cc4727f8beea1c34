/**
 * Starts this process anew in its place, once, with a frugal allocator: settings that hold only from the start.
 *
 * Threads of DuckDB free what they took into arenas of their own, which glibc keeps, and V8 lets new objects have 128 MB:
 * with 100,100 reports and DuckDB bounded to 128 MB the server stood at 949 MB, and so at 547 (`node test/bench/serve.ts`).
 * For commands that hold a warehouse for long. Does nothing where the system has no such arenas or the setting was made
 * by whoever started the program.
 */
export function restartFrugal(): void {
  if (process.platform !== "linux" || process.env.MALLOC_ARENA_MAX !== undefined || !process.execve) return;
  process.removeAllListeners("warning"); // `execve` is new in Node, which would say so
  const args = [process.execPath, "--max-semi-space-size=8", ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, args, { ...process.env, MALLOC_ARENA_MAX: "1" });
}
