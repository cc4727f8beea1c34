import { catalogue } from "../../extractors/indicators/catalogue/catalogue.ts";
import { versions } from "../../extractors/versions.ts";
import { readReleases, release } from "../../warehouse/decisions/release.ts";
import { loadAreas } from "../../warehouse/load/loadAreas.ts";
import { loadExtractions } from "../../warehouse/load/loadExtraction.ts";
import { loadIndicators } from "../../warehouse/load/loadIndicators.ts";
import { loadFailure, loadQuarantine } from "../../warehouse/load/loadRefused.ts";
import { readStates } from "../../warehouse/load/readingState.ts";
import type { Source } from "../../warehouse/load/Source.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { type Warehouse, WarehouseError } from "../../warehouse/Warehouse.ts";
import { say } from "../say.ts";
import { finishRun } from "./finishRun.ts";
import type { Sink } from "./sink.ts";
import type { Summary } from "./summary.ts";

/** What DuckDB may take of the memory of a run. */
const databaseMemory = "128MB";

/** A sink of one run. `byServer`: a server of this machine holds the warehouse and loads what we hand it. */
export type RunSink = Sink & {
  readonly byServer: boolean;
  /** Ends the run; the server that loaded it is told what became of it. */
  readonly close: (summary?: Summary) => Promise<void>;
};

/**
 * A sink that loads into a warehouse file, made where there was none; through the server that holds it, if one does.
 *
 * DuckDB has one thread: the readers have the other cores, and two that wait for each other's parts of a statement cost a
 * third more than one.
 */
export async function openSink(file: string): Promise<RunSink> {
  const warehouse = await openWarehouse(file, { threads: 1, memory: databaseMemory }).catch(async (error: unknown) => {
    if (!(error instanceof WarehouseError && error.trouble === "held")) throw error;
    const { sinkOfServer } = await import("../handover/sinkOfServer.ts");
    const server = await sinkOfServer(file);
    if (!server) throw error;
    return server;
  });
  if ("finish" in warehouse) return { ...warehouse, byServer: true, close: warehouse.finish };
  return {
    ...(await sinkInto(warehouse)),
    byServer: false,
    close: async (summary) => {
      await finishRun(warehouse, summary).finally(() => warehouse.close());
    },
  };
}

/** A sink of one run that loads into a warehouse which is open already and stays open. */
export async function sinkInto(warehouse: Warehouse): Promise<Sink> {
  await loadIndicators(warehouse, catalogue);
  await loadAreas(warehouse);
  const sourceOf = (path: string, bytes?: number): Source => ({
    name: path.split(/[/\\!]/).at(-1)!,
    path,
    at: new Date().toISOString(),
    ...(bytes === undefined ? {} : { bytes }),
  });
  let states: ReturnType<typeof readStates> | undefined;
  let releases: ReturnType<typeof readReleases> | undefined;
  return {
    known: async (snapshot) => {
      states ??= readStates(warehouse, versions);
      const state = (await states)(snapshot);
      if (state === "stale") return "stale";
      return state === "current" ? "loaded" : undefined;
    },
    released: async (snapshot) => {
      releases ??= readReleases(warehouse);
      return (await releases).has(snapshot);
    },
    release: (decided) => {
      releases = undefined;
      return release(warehouse, decided);
    },
    load: (documents) =>
      loadExtractions(
        warehouse,
        documents.map(({ path, size, ...read }) => ({ ...read, source: sourceOf(path, size) })),
      ),
    quarantine: async (quarantine, path) => {
      await loadQuarantine(warehouse, quarantine, sourceOf(path));
    },
    fail: async (snapshot, path, reason) => {
      if (snapshot !== undefined) await loadFailure(warehouse, snapshot, say(reason), sourceOf(path));
    },
  };
}
