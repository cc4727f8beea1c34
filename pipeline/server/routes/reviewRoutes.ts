import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Decision } from "../../../model/decision.ts";
import { decide } from "../../../warehouse/decisions/decide.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { documentOf } from "../rows/documentOf.ts";
import { queryRows } from "../rows/queryRows.ts";
import { queueOf, waiting, wordingOf } from "../rows/queueOf.ts";
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
const alike = z.object({
  wording: z.string().max(4000),
  indicator: z.string().max(200),
  verdict: z.enum(["confirm", "reject"]),
});

/** The queue of figures to review, decisions on them, and a document with all its figures. */
export function reviewRoutes(warehouse: Warehouse, audit: Audit): Hono<Env> {
  const app = new Hono<Env>();

  app.get("/api/review", async (context) => {
    const { document = "", indicator = "", reason = "" } = context.req.query();
    return context.json(await queueOf(warehouse, { document, indicator, reason }));
  });

  const limit = bodyLimit({ maxSize: 1024 * 1024, onError: (context) => context.json({ reason: "too long" }, 413) });
  app.post("/api/decisions", limit, async (context) => {
    const read = handedIn.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return context.json({ reason: `unfit decision: ${read.error.issues[0]?.path.join(".")}` }, 400);
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

  app.post("/api/decisions/alike", limit, async (context) => {
    const read = alike.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return context.json({ reason: "unfit decision" }, 400);
    const rows = await queryRows(
      warehouse,
      `SELECT key FROM (${waiting}) WHERE ${wordingOf} = $wording AND coalesce(indicator, '-') = $indicator ORDER BY key`,
      { wording: read.data.wording, indicator: read.data.indicator },
    );
    const keys = rows.map((row) => String(row.key));
    const who = context.get("user").name;
    const at = new Date().toISOString();
    const why = "cùng một câu chữ";
    await decide(
      warehouse,
      keys.map((key) => made({ key, verdict: read.data.verdict, why }, who, at)),
    );
    await audit({ who, what: "decide alike", count: keys.length, wording: read.data.wording });
    return context.json({ keys });
  });

  app.get("/api/document/:id{[0-9a-f]{64}}", async (context) => {
    const found = await documentOf(warehouse, context.req.param("id"));
    return found ? context.json(found) : context.json({ reason: "no such document" }, 404);
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
