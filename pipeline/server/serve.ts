import { createServer } from "node:http";
import { serve as listen, type ServerType } from "@hono/node-server";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { Fault } from "../fault.ts";
import { createApp } from "./createApp.ts";
import { openAudit } from "./security/openAudit.ts";
import { readWebFiles, webFolder } from "./webFiles.ts";

export type ServeOptions = {
  readonly warehouse: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
};

export type Served = { readonly address: string; readonly close: () => Promise<void> };

const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Opens the web application on a warehouse; holds the warehouse until it is closed. */
export async function serve(options: ServeOptions): Promise<Served> {
  const files = await readWebFiles(await webFolder());
  const warehouse = await openWarehouse(options.warehouse);
  const app = createApp({
    warehouse,
    files,
    hosts: [...loopback, options.host],
    tls: false,
    audit: openAudit(`${options.warehouse}.audit.jsonl`),
    uploads: `${options.warehouse}.uploads`,
  });
  try {
    const server = await started(app.fetch, options);
    const port = (server.address() as { port: number }).port;
    const host = options.host.includes(":") ? `[${options.host}]` : options.host;
    return {
      address: `http://${host}:${port}/`,
      close: async () => {
        await new Promise((done) => {
          server.close(done);
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
        await warehouse.close();
      },
    };
  } catch (error) {
    await warehouse.close();
    throw error;
  }
}

async function started(
  fetch: Parameters<typeof listen>[0]["fetch"],
  { port, host }: ServeOptions,
): Promise<ServerType> {
  return await new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host, createServer }, () => resolve(server));
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
