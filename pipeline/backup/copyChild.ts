import { constants, existsSync } from "node:fs";
import { copyFile, open } from "node:fs/promises";

/**
 * Copies a database with its log, and waits until the disk has them: `node copyChild.ts FROM TO`. A process of its own,
 * because on Linux a process that closes any handle of a file loses all its locks on it, DuckDB's too.
 */
const [from = "", to = ""] = process.argv.slice(2);
try {
  for (const ending of ["", ".wal"]) {
    if (ending !== "" && !existsSync(from + ending)) continue;
    await copyFile(from + ending, to + ending, constants.COPYFILE_FICLONE);
    const file = await open(to + ending, "r+");
    await file.sync();
    await file.close();
  }
} catch (error) {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  process.stderr.write(JSON.stringify({ code, syscall, path }));
  process.exitCode = 1;
}
