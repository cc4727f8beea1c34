import type { Counts, Sink } from "../ingest/sink.ts";
import type { Summary } from "../ingest/summary.ts";
import { findServer } from "./findServer.ts";

/**
 * A sink that loads into the warehouse which a server of this machine holds; `undefined` where none does.
 *
 * Documents are read here, with the rights of who runs the command, and only what was read is handed over.
 */
export async function sinkOfServer(
  warehouse: string,
): Promise<(Sink & { readonly finish: (summary?: Summary) => Promise<void> }) | undefined> {
  const server = await findServer(warehouse);
  if (!server) return undefined;
  await server.ask("open");
  return {
    // A server that has gone is told of where the document is loaded, with its reason.
    known: async (snapshot) =>
      ((await server.ask("known", snapshot).catch(() => null)) as "loaded" | "stale" | null) ?? undefined,
    released: async (snapshot) => (await server.ask("released", snapshot).catch(() => false)) === true,
    release: async (decided) => (await server.ask("release", decided)) as "released" | "unknown" | "marked",
    load: async (documents) => (await server.ask("load", documents)) as readonly Counts[],
    quarantine: async (quarantine, path) => {
      await server.ask("quarantine", quarantine, path);
    },
    fail: async (snapshot, path, reason) => {
      await server.ask("fail", snapshot, path, reason);
    },
    finish: async (summary) => {
      await server.ask("finish", summary ?? null);
    },
  };
}
