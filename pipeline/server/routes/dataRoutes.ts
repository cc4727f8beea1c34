import { type Context, Hono } from "hono";
import { firstIndicator } from "../../../notebooks/app/pages/compare/firstIndicator.ts";
import type { Catalogue } from "../../../notebooks/app/rows/catalogue.ts";
import type { Overview } from "../../../notebooks/app/rows/overview.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { refuse } from "../refuse.ts";
import { catalogueOf } from "../rows/catalogueOf.ts";
import { maskSource, maskTexts } from "../rows/maskRows.ts";
import type { Waiting } from "../rows/openDoubts.ts";
import { overviewOf } from "../rows/overviewOf.ts";
import { rowsOf } from "../rows/rowsOf.ts";
import { snapshotOf } from "../rows/snapshotOf.ts";
import { mostKeys, sourcesOf } from "../rows/sourcesOf.ts";
import { successionOf } from "../rows/successionOf.ts";
import type { Env } from "../security/env.ts";
import type { InTurn } from "../takeTurns.ts";

/** Indicators whose columns are kept for the next who asks: seven megabytes each for a hundred thousand reports. */
const mostRows = 4;

/** The figures: what there is, the columns of an indicator, the sources of a number. Kept ready for each state of the warehouse. */
export function dataRoutes(warehouse: Warehouse, waits: () => Promise<Waiting>, inTurn: InTurn): Hono<Env> {
  const app = new Hono<Env>();
  let kept: {
    readonly snapshot: string;
    readonly catalogue: () => Promise<Catalogue>;
    readonly overview: () => Promise<Overview>;
    readonly rows: Map<string, Promise<Uint8Array>>;
  };

  const state = async (): Promise<typeof kept> => {
    const snapshot = await snapshotOf(warehouse);
    if (kept?.snapshot !== snapshot) {
      kept = {
        snapshot,
        catalogue: once(() => inTurn(() => catalogueOf(warehouse, "server", snapshot))),
        overview: once(() => inTurn(() => overviewOf(warehouse, waits))),
        rows: new Map(),
      };
    }
    return kept;
  };

  /** The columns of an indicator, asked for once while it is among the last; a failure is not kept. */
  const rowsKept = (rows: Map<string, Promise<Uint8Array>>, indicator: string): Promise<Uint8Array> => {
    const started = rows.get(indicator) ?? inTurn(() => rowsOf(warehouse, indicator));
    rows.delete(indicator);
    rows.set(indicator, started);
    for (const old of [...rows.keys()].slice(0, -mostRows)) rows.delete(old);
    started.catch(() => rows.delete(indicator));
    return started;
  };

  // The first page waits for nothing that can be ready before it.
  const ready = async (): Promise<void> => {
    const { catalogue, overview, rows } = await state();
    const first = firstIndicator(await catalogue());
    if (first) await rowsKept(rows, first.id);
    await overview();
  };
  ready().catch(() => undefined);

  app.get("/data/catalogue.json", async (context) => {
    const { catalogue } = await state();
    const user = context.get("user");
    return context.json({ ...(await catalogue()), ...(user.name === "local" ? {} : { user }) }, 200, {
      "Cache-Control": "no-store",
    });
  });

  app.get("/data/overview.json", async (context) => {
    const { overview: asked } = await state();
    const overview = await asked();
    return context.json(isReader(context) ? maskTexts(overview) : overview, 200, { "Cache-Control": "no-store" });
  });

  app.get("/data/rows/:file{.+\\.arrow}", async (context) => {
    const indicator = context.req.param("file").replace(/\.arrow$/, "");
    const { rows, snapshot } = await state();
    const current = context.req.url.endsWith(`?${snapshot}`);
    return context.body((await rowsKept(rows, indicator)) as Uint8Array<ArrayBuffer>, 200, {
      "Content-Type": "application/vnd.apache.arrow.stream",
      "Cache-Control": current ? "private, max-age=86400, immutable" : "no-store",
    });
  });

  app.get("/data/succession.json", async (context) => {
    return context.json(await successionOf(warehouse), 200, { "Cache-Control": "private, max-age=3600" });
  });

  app.get("/api/sources", async (context) => {
    const keys = (context.req.query("keys") ?? "").split(",").filter((key) => key !== "");
    if (keys.length > mostKeys) return refuse(context, "tooManyFigures", mostKeys);
    const sources = await sourcesOf(warehouse, keys);
    return context.json(isReader(context) ? sources.map(maskSource) : sources, 200, { "Cache-Control": "no-store" });
  });

  return app;
}

/** The answer of the first call for every call; a failure is asked again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

/** Readers see no private person. */
function isReader(context: Context<Env>): boolean {
  return context.get("user").role === "reader";
}
