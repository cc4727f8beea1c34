import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const base = "/usr/lib/postgresql";

/** The folder of PostgreSQL's programs as Debian installs them; `undefined` where it is not installed. */
export const postgresPrograms: string | undefined = existsSync(base)
  ? readdirSync(base)
      .map((version) => join(base, version, "bin"))
      .filter((folder) => existsSync(join(folder, "initdb")))
      .at(-1)
  : undefined;

/** A PostgreSQL of its own for a test, in a temporary folder. */
export type Postgres = { readonly url: string; readonly restart: () => void; readonly stop: () => void };

/** Starts a server on a free port of this machine. It is run as the user `postgres` where the test is run by root. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "baocao-postgres-"));
  const root = process.getuid?.() === 0;
  if (root) {
    const user = Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" }));
    chownSync(folder, user, -1);
    chmodSync(folder, 0o755);
  }
  const run = (program: string, ...args: readonly string[]): void => {
    const path = join(postgresPrograms!, program);
    const [command, ...rest] = root ? ["/usr/sbin/runuser", "-u", "postgres", "--", path, ...args] : [path, ...args];
    execFileSync(command!, rest, { stdio: "ignore", cwd: folder });
  };
  const port = await freePort();
  const data = join(folder, "data");
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run("initdb", "-D", data, "-A", "trust", "-U", "postgres");
  const start = (): void => run("pg_ctl", "-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start");
  const stop = (): void => run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: () => {
      stop();
      start();
    },
    stop: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
