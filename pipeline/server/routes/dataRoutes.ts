import { type Context, Hono } from "hono";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { refuse } from "../refuse.ts";
import { maskSource, maskTexts } from "../rows/maskRows.ts";
import type { Answers } from "../rows/openAnswers.ts";
import { mostKeys, sourcesOf } from "../rows/sourcesOf.ts";
import { successionOf } from "../rows/successionOf.ts";
import type { Env } from "../security/env.ts";

/** The figures: what there is, the columns of an indicator, the sources of a number. */
export function dataRoutes(warehouse: Warehouse, answers: () => Promise<Answers>): Hono<Env> {
  const app = new Hono<Env>();

  app.get("/data/catalogue.json", async (context) => {
    const { catalogue } = await answers();
    const user = context.get("user");
    return context.json({ ...(await catalogue()), ...(user.name === "local" ? {} : { user }) }, 200, {
      "Cache-Control": "no-store",
    });
  });

  app.get("/data/overview.json", async (context) => {
    const overview = await (await answers()).overview();
    return context.json(isReader(context) ? maskTexts(overview) : overview, 200, { "Cache-Control": "no-store" });
  });

  app.get("/data/rows/:file{.+\\.arrow}", async (context) => {
    const indicator = context.req.param("file").replace(/\.arrow$/, "");
    const { rows, snapshot } = await answers();
    const current = context.req.url.endsWith(`?${snapshot}`);
    return context.body((await rows(indicator)) as Uint8Array<ArrayBuffer>, 200, {
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

/** Readers see no private person. */
function isReader(context: Context<Env>): boolean {
  return context.get("user").role === "reader";
}
