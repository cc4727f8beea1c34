import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { serve as listen, type ServerType } from "@hono/node-server";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { openHandover } from "../handover/openHandover.ts";
import { finishRun } from "../ingest/finishRun.ts";
import type { Summary } from "../ingest/summary.ts";
import { ownNotebooks } from "../notebooks/readNotebooks.ts";
import { createApp } from "./createApp.ts";
import { openRuns } from "./metrics/openRuns.ts";
import { watchQueue } from "./metrics/watchQueue.ts";
import { openAnswers } from "./rows/openAnswers.ts";
import { openDoubts } from "./rows/openDoubts.ts";
import { openAccounts } from "./security/openAccounts.ts";
import { openAudit } from "./security/openAudit.ts";
import { openSessions } from "./security/openSessions.ts";
import { signIn } from "./security/signIn.ts";
import { takeTurns } from "./takeTurns.ts";
import { readWebFiles, webFolder } from "./webFiles.ts";

export type ServeOptions = {
  readonly warehouse: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** A folder of notebooks besides those that the program brings along. */
  readonly notebooks?: string;
  /** File of accounts; where it holds any, everyone must sign in. Default: beside the warehouse. */
  readonly users?: string;
  /** Certificate and key, PEM files. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** Behind a proxy that ends TLS and says who asks. */
  readonly behindProxy?: boolean;
};

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** What DuckDB may take of the server's memory. Answers need 96 MB. */
const databaseMemory = "128MB";

const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** The file of accounts that belongs to a warehouse. */
export function usersFile(warehouse: string): string {
  return `${warehouse}.users.json`;
}

/** Opens the web application on a warehouse; holds the warehouse until it is closed. */
export async function serve(options: ServeOptions): Promise<Served> {
  const accounts = await openAccounts(options.users ?? usersFile(options.warehouse));
  const local = loopback.includes(options.host) || options.host === "::1";
  if (!local && accounts.all().length === 0) throw unguarded(options.host);
  const tls = options.tls && (await readTls(options.tls));
  const files = await readWebFiles(await webFolder());
  const warehouse = await openWarehouse(options.warehouse, { memory: databaseMemory });
  const auditFile = `${options.warehouse}.audit.jsonl`;
  const audit = openAudit(auditFile);
  const sessions = openSessions();
  const runs = openRuns();
  const queue = watchQueue(process.env.BAOCAO_QUEUE);
  const waits = openDoubts(warehouse);
  const { answers, ready } = openAnswers(warehouse, waits, takeTurns());
  const onRun = async (summary?: Summary): Promise<void> => {
    await finishRun(warehouse, summary);
    if (summary) runs.note(summary);
    await ready().catch(() => undefined); // what cannot be made ready is said to whoever asks for it
  };
  const handover = await openHandover(warehouse, {
    onOpen: () => audit({ who: "command line", what: "ingest" }),
    onFinish: onRun,
  });
  ready().catch(() => undefined); // the first page waits for nothing that can be ready before it
  const secure = tls !== undefined || options.behindProxy === true;
  const app = createApp({
    warehouse,
    files,
    hosts: local && !options.behindProxy ? loopback : [],
    tls: secure,
    audit,
    signIn: signIn({ accounts, sessions, audit, secure, behindProxy: options.behindProxy ?? false }),
    administration: { accounts, sessions, audit, auditFile, backups: `${options.warehouse}.backups`, local },
    uploads: `${options.warehouse}.uploads`,
    runs,
    onRun,
    queue,
    answers,
    waits,
    notebooks: [ownNotebooks, ...(options.notebooks === undefined ? [] : [options.notebooks])],
  });
  try {
    const server = await started(app.fetch, options, tls);
    const { port } = server.address() as { port: number };
    const host = options.host.includes(":") ? `[${options.host}]` : options.host;
    return {
      address: `${tls ? "https" : "http"}://${host}:${port}/`,
      close: async () => {
        await new Promise((done) => {
          server.close(done);
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
        await handover.close();
        await queue.close();
        await warehouse.close();
      },
    };
  } catch (error) {
    await handover.close();
    await warehouse.close();
    throw error;
  }
}

type Tls = { readonly cert: Buffer; readonly key: Buffer };

async function readTls({ certificate, key }: NonNullable<ServeOptions["tls"]>): Promise<Tls> {
  const read = (path: string): Promise<Buffer> =>
    readFile(path).catch((error: unknown) => {
      throw fileFault(error, path);
    });
  return { cert: await read(certificate), key: await read(key) };
}

async function started(
  fetch: Parameters<typeof listen>[0]["fetch"],
  { port, host }: ServeOptions,
  tls: Tls | undefined,
): Promise<ServerType> {
  return await new Promise((resolve, reject) => {
    const secure = tls === undefined ? { createServer } : { createServer: createTlsServer, serverOptions: tls };
    const server = listen({ fetch, port, hostname: host, ...secure }, () => resolve(server));
    server.on("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(port, error) : error);
    });
  });
}

function portTaken(port: number, cause: unknown): Fault {
  return new Fault(
    {
      vi: `cổng ${port} đang được dùng: chọn cổng khác bằng --port`,
      en: `port ${port} is in use: choose another with --port`,
    },
    { cause },
  );
}

function unguarded(host: string): Fault {
  return new Fault({
    vi: `${host}: mở cho máy khác thì phải có mật khẩu: thêm người dùng bằng \`baocao serve --add-user TÊN\``,
    en: `${host}: other machines need a password: add a user with \`baocao serve --add-user NAME\``,
  });
}
