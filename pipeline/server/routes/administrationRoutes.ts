import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Administered, AuditEntry, Backup } from "../../../notebooks/app/rows/administration.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { copyAside, copyDatabase } from "../../backup/copyAside.ts";
import { Fault } from "../../fault.ts";
import { refuse, refuseWith } from "../refuse.ts";
import type { Env } from "../security/env.ts";
import type { Accounts } from "../security/openAccounts.ts";
import type { Audit } from "../security/openAudit.ts";
import type { Sessions } from "../security/openSessions.ts";

export type Administration = {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly audit: Audit;
  readonly auditFile: string;
  /** Folder of backups made from the page. */
  readonly backups: string;
  /** Whether only this machine reaches the server: then it may be left without users. */
  readonly local: boolean;
};

/** Entries of the audit log that are shown, and bytes of its end that are read for them. */
const entriesShown = 200;

const user = z.object({
  name: z.string().trim().min(1).max(80),
  role: z.enum(["reader", "analyst", "administrator"]),
  password: z.string().min(1).max(500).optional(),
});
const named = z.object({ name: z.string().max(80) });
const session = z.object({ id: z.string().max(40) });

/** What administrators alone may do: users, sessions, backups, and the log of what everyone did. */
export function administrationRoutes(warehouse: Warehouse, parts: Administration): Hono<Env> {
  const { accounts, sessions, audit } = parts;
  const app = new Hono<Env>().basePath("/api/administration");
  const limit = bodyLimit({ maxSize: 64 * 1024, onError: (context) => refuse(context, "tooLong") });
  const who = (context: Context<Env>): string => context.get("user").name;

  app.get("/", async (context) => {
    const found: Administered = {
      users: accounts.all().map(({ name, role }) => ({ name, role })),
      sessions: sessions.list(),
      backups: await backupsIn(parts.backups),
      warehouse: warehouse.file,
    };
    return context.json(found);
  });

  app.get("/audit", async (context) => context.json(await lastEntries(parts.auditFile)));

  app.post("/users", limit, async (context) => {
    const read = user.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "unfitUser", read.error.issues[0]?.path.join(".") ?? "");
    const { name, role, password } = read.data;
    if (role !== "administrator" && administratorsBeside(name) === 0) return refuse(context, "lastAdministrator");
    try {
      await accounts.put(name, role, password);
    } catch (error) {
      if (error instanceof Fault) return refuseWith(context, 422, error.words);
      throw error;
    }
    sessions.endOf({ name });
    await audit({ who: who(context), what: "set user", name, role, password: password !== undefined });
    return context.json({});
  });

  app.post("/users/remove", limit, async (context) => {
    const read = named.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "unfitUser", "name");
    const { name } = read.data;
    const last = accounts.all().length === 1 && parts.local;
    if (!last && administratorsBeside(name) === 0) return refuse(context, "lastAdministrator");
    await accounts.remove(name);
    sessions.endOf({ name });
    await audit({ who: who(context), what: "remove user", name });
    return context.json({});
  });

  app.post("/sessions/end", limit, async (context) => {
    const read = session.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "unfitUser", "id");
    sessions.endOf(read.data);
    await audit({ who: who(context), what: "end session", id: read.data.id });
    return context.json({});
  });

  app.post("/backups", limit, async (context) => {
    await mkdir(parts.backups, { recursive: true, mode: 0o700 });
    const name = `${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}.duckdb`;
    const aside = await copyAside(join(parts.backups, name), (part) =>
      warehouse.hold(() => copyDatabase(warehouse.file, part)),
    );
    await aside.take();
    await audit({ who: who(context), what: "backup", name });
    return context.json(aside.holding);
  });

  function administratorsBeside(name: string): number {
    return accounts.all().filter((one) => one.role === "administrator" && one.name !== name).length;
  }

  return app;
}

/** The backups of a folder, the newest first. */
async function backupsIn(folder: string): Promise<readonly Backup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".duckdb"));
  const found = names.map(async (name) => ({ path: join(folder, name), bytes: (await stat(join(folder, name))).size }));
  return (await Promise.all(found)).sort((a, b) => (a.path < b.path ? 1 : -1));
}

/** The last entries of the audit log, the newest first. A line that is cut short is left out. */
async function lastEntries(file: string): Promise<readonly AuditEntry[]> {
  const lines = (await readFile(file, "utf8").catch(() => "")).trimEnd().split("\n").slice(-entriesShown);
  return lines.reverse().flatMap((line) => {
    try {
      const { at, who, what, ...rest } = JSON.parse(line) as Record<string, unknown>;
      return [{ at: String(at), who: String(who), what: String(what), rest: JSON.stringify(rest) }];
    } catch {
      return [];
    }
  });
}
