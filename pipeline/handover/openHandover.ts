import { randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { sinkInto } from "../ingest/openSink.ts";
import type { Sink } from "../ingest/sink.ts";
import type { Summary } from "../ingest/summary.ts";
import { version } from "../version.ts";
import { removeServerFile, writeServerFile } from "./serverFile.ts";

export type HandoverOptions = {
  /** Hears of a run that begins to load. */
  readonly onOpen: () => Promise<void>;
  /** Called when a run has loaded its last document. */
  readonly onFinish: (summary: Summary | undefined) => Promise<void>;
};

/** What a handed-over run may ask of the sink. */
type Method = "known" | "released" | "release" | "load" | "quarantine" | "fail";
const methods = ["known", "released", "release", "load", "quarantine", "fail"] satisfies readonly Method[];
const asked: readonly string[] = [...methods, "ping", "open", "finish"];

/**
 * Lets the command line of this machine work on the warehouse that this process holds: load documents it has read, and
 * hold writing while it copies the file.
 *
 * Listens on the loopback address only, on any free port, and asks for a token that stands in a file beside the
 * warehouse which only its owner may read. Whoever may read that file may read and write the warehouse as it is.
 */
export async function openHandover(
  warehouse: Warehouse,
  options: HandoverOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const token = randomBytes(32).toString("base64url");
  let sink: Promise<Sink> | undefined;

  const act = async (path: string, body: readonly unknown[]): Promise<unknown> => {
    if (path === "ping") return null;
    if (path === "open") {
      sink = sinkInto(warehouse);
      await sink;
      await options.onOpen();
      return null;
    }
    if (path === "finish") return await options.onFinish((body[0] as Summary | null) ?? undefined);
    sink ??= sinkInto(warehouse);
    const method = (await sink)[path as Method] as (...args: readonly unknown[]) => Promise<unknown>;
    return (await method(...body)) ?? null;
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ reason: `${error instanceof Error ? error.message : error}`.split("\n")[0] }));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").slice(1);
    if (!isToken(request.headers.authorization, token)) return refuse(response, 401);
    if (request.method !== "POST") return refuse(response, 405);
    if (path === "hold") return await hold(warehouse, response);
    if (!asked.includes(path)) return refuse(response, 404);
    const result = await act(path, JSON.parse(await text(request)) as readonly unknown[]);
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(result ?? null));
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await writeServerFile(warehouse.file, { address: `http://127.0.0.1:${port}/`, pid: process.pid, token, version });
  return {
    close: async () => {
      await removeServerFile(warehouse.file);
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Lets nothing be written for as long as the one who asked stays connected. */
async function hold(warehouse: Warehouse, response: ServerResponse): Promise<void> {
  const gone = new Promise<void>((resolve) => response.on("close", resolve));
  await warehouse.hold(async () => {
    if (response.destroyed) return;
    response.writeHead(200, { "Content-Type": "text/plain" });
    response.write("held\n");
    await gone;
  });
}

function isToken(said: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(said ?? ""), Buffer.from(`Bearer ${token}`)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify({ reason: "refused" }));
}
