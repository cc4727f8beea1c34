import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Decision } from "../../../model/decision.ts";
import { filterNames, type ReviewFilter } from "../../../notebooks/app/rows/review.ts";
import { decide } from "../../../warehouse/decisions/decide.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { refuse } from "../refuse.ts";
import { conflictsOf } from "../rows/conflictsOf.ts";
import { decisionsOf } from "../rows/decisionsOf.ts";
import type { Waiting } from "../rows/openDoubts.ts";
import { countOf, keysOf, queueOf } from "../rows/queueOf.ts";
import { tallyWaiting } from "../rows/tallyWaiting.ts";
import { meansAll } from "../rows/waiting.ts";
import type { Env } from "../security/env.ts";
import type { Audit } from "../security/openAudit.ts";

const text = z.string().max(500);
const verdict = z.object({
  key: text,
  verdict: z.enum(["confirm", "correct", "reject", "remap", "undo"]),
  value: z
    .string()
    .regex(/^\d{1,24}(\.\d{1,6})?$/)
    .optional(),
  change: z
    .object({ indicator: text, area: text, area_code: text, period: text, role: text, unit: text })
    .partial()
    .strict()
    .optional(),
  why: text.optional(),
});
const handedIn = z.object({ decisions: z.array(verdict).min(1).max(500) });
/** Decisions that one request makes at most. */
const most = 500;
const handedInForAll = z.object({
  filter: z.partialRecord(z.enum(filterNames), z.string().max(10_000)),
  verdict: z.enum(["confirm", "reject"]),
  why: text.optional(),
});

/** The queue of figures to review, figures on which reports differ, decisions, and the log of them. */
export function reviewRoutes(warehouse: Warehouse, waits: () => Promise<Waiting>, audit: Audit): Hono<Env> {
  const app = new Hono<Env>();

  app.get("/api/review", async (context) =>
    context.json(await queueOf(warehouse, await waits(), context.req.query() as ReviewFilter)),
  );

  app.get("/api/review/count", async (context) => {
    const filter = context.req.query() as ReviewFilter;
    const waiting = meansAll(filter) ? tallyWaiting(await waits(), 0).total : await countOf(warehouse, filter);
    return context.json({ waiting });
  });

  app.get("/api/conflicts", async (context) => {
    return context.json(await conflictsOf(warehouse, context.req.query("indicator") ?? ""));
  });

  app.get("/api/decisions", async (context) => {
    const { by = "", from = "" } = context.req.query();
    return context.json(await decisionsOf(warehouse, by, from));
  });

  const limit = bodyLimit({ maxSize: 1024 * 1024, onError: (context) => refuse(context, "tooLong") });
  app.post("/api/decisions", limit, async (context) => {
    const read = handedIn.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "unfitDecision", read.error.issues[0]?.path.join(".") ?? "");
    const who = context.get("user").name;
    const at = new Date().toISOString();
    const decisions = read.data.decisions.map((one) => made(one, who, at));
    await decide(warehouse, decisions);
    await audit({
      who,
      what: "decide",
      count: decisions.length,
      verdicts: decisions.map((d) => `${d.verdict} ${d.key}`),
    });
    return context.json({ decided: decisions.length });
  });

  // Some hundreds at a time: the page asks again while any are left.
  app.post("/api/decisions/all", limit, async (context) => {
    const read = handedInForAll.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "unfitDecision", read.error.issues[0]?.path.join(".") ?? "");
    const { filter, verdict, why } = read.data;
    const keys = await keysOf(warehouse, filter, most);
    const who = context.get("user").name;
    const at = new Date().toISOString();
    await decide(
      warehouse,
      keys.map((key) => made({ key, verdict, ...(why ? { why } : {}) }, who, at)),
    );
    await audit({ who, what: "decide all", verdict, count: keys.length, filter, why });
    return context.json({ keys, left: await countOf(warehouse, filter) });
  });

  return app;
}

/** A decision as the warehouse keeps it: only what was said, who said it and when. */
function made(said: z.infer<typeof verdict>, by: string, at: string): Decision {
  const change = Object.entries(said.change ?? {}).filter(([, value]) => value !== undefined);
  return {
    id: randomUUID(),
    subject: "observation",
    key: said.key,
    verdict: said.verdict,
    by,
    at,
    ...(said.value === undefined ? {} : { value: said.value }),
    ...(change.length === 0 ? {} : { change: Object.fromEntries(change) as Record<string, string> }),
    ...(said.why === undefined ? {} : { why: said.why }),
  };
}
