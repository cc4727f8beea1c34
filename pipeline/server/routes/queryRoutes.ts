import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { runQuery } from "../../../warehouse/query/runQuery.ts";
import { type Warehouse, WarehouseError } from "../../../warehouse/Warehouse.ts";
import { faultWords } from "../../fault.ts";
import { refuse, refuseWith } from "../refuse.ts";
import type { Env } from "../security/env.ts";
import type { Audit } from "../security/openAudit.ts";

/** Rows that one answer may hold, and milliseconds that a question may take. */
const most = 10_000;
const longest = 10_000;

const question = z.object({ sql: z.string().min(1).max(20_000) });
const taken = z.object({
  view: z.string().max(300),
  format: z.string().max(10),
  figures: z.number().int().nonnegative(),
});

/** SQL that only reads, for analysts; and a note of what was taken away from the pages. */
export function queryRoutes(warehouse: Warehouse, audit: Audit): Hono<Env> {
  const app = new Hono<Env>();
  const limit = bodyLimit({ maxSize: 64 * 1024, onError: (context) => refuse(context, "tooLong") });

  app.post("/api/query", limit, async (context) => {
    const read = question.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "noSql");
    await audit({ who: context.get("user").name, what: "query", sql: read.data.sql });
    try {
      return context.json(await runQuery(warehouse, read.data.sql, { limit: most, timeout: longest }));
    } catch (error) {
      if (error instanceof WarehouseError) return refuseWith(context, 422, faultWords(error));
      throw error;
    }
  });

  app.post("/api/exports", limit, async (context) => {
    const read = taken.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "unfitNote");
    await audit({ who: context.get("user").name, what: "export", ...read.data });
    return context.json({});
  });

  return app;
}
