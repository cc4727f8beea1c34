import { Hono } from "hono";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import type { Runs } from "../metrics/openRuns.ts";
import { printMetrics } from "../metrics/printMetrics.ts";
import { processMetrics } from "../metrics/processMetrics.ts";
import { warehouseMetrics } from "../metrics/warehouseMetrics.ts";
import type { QueueWatch } from "../metrics/watchQueue.ts";
import type { Waiting } from "../rows/openDoubts.ts";
import { queryRows } from "../rows/queryRows.ts";
import { tallyWaiting } from "../rows/tallyWaiting.ts";
import type { Env } from "../security/env.ts";

/** Whether the server can answer at all: open to everyone who reaches it, and says nothing of what is in it. */
export function healthRoutes(warehouse: Warehouse): Hono<Env> {
  const app = new Hono<Env>();
  app.get("/healthz", async (context) => {
    context.header("Cache-Control", "no-store");
    const answers = await queryRows(warehouse, "SELECT document FROM document LIMIT 1").then(
      () => true,
      () => false,
    );
    return answers ? context.json({ status: "ok" }) : context.json({ status: "the warehouse does not answer" }, 503);
  });
  return app;
}

/** Counts and measures for Prometheus. */
export function metricsRoutes(
  warehouse: Warehouse,
  waits: () => Promise<Waiting>,
  runs: Runs,
  queue: QueueWatch,
): Hono<Env> {
  const app = new Hono<Env>();
  app.get("/metrics", async (context) => {
    const [counts, depth] = await Promise.all([
      warehouseMetrics(warehouse, tallyWaiting(await waits(), 0).total),
      queue.metrics(),
    ]);
    return context.body(printMetrics([...counts, ...depth, ...runs.metrics(), ...processMetrics()]), 200, {
      "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
      "Cache-Control": "no-store",
    });
  });
  return app;
}
