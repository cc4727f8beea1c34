import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { Role } from "../../../notebooks/app/rows/catalogue.ts";
import { refuse } from "../refuse.ts";
import type { Env, User } from "./env.ts";
import type { Accounts } from "./openAccounts.ts";
import type { Audit } from "./openAudit.ts";
import { openGate } from "./openGate.ts";
import type { Sessions } from "./openSessions.ts";
import { isPassword } from "./passwords.ts";
import type { Account } from "./users.ts";

const cookie = "baocao";
const asked = z.object({ name: z.string().max(80), password: z.string().max(500) });
const ranks: readonly Role[] = ["reader", "analyst", "administrator"];

/** A hash of nobody's password: an unknown name takes as long as a known one. */
const nobody = "scrypt$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/** What each path needs, the first that fits; anything else that is data needs a reader. */
const needs: readonly (readonly [RegExp, Role])[] = [
  [/^\/api\/sources$/, "reader"],
  [/^\/api\/exports$/, "reader"],
  // Pages as they look cannot be masked.
  [/^\/api\/document\/[^/]+\/page\//, "analyst"],
  [/^\/api\/documents?(\/|$)/, "reader"],
  [/^\/api\/notebooks\//, "reader"],
  [/^\/api\/administration(\/|$)/, "administrator"],
  [/^\/api\//, "analyst"],
  [/^\/data\//, "reader"],
  [/^\/metrics$/, "reader"],
];

export type SignInOptions = {
  /** While there are none, whoever reaches the server is the local administrator. */
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly secure: boolean;
  readonly behindProxy: boolean;
  readonly audit: Audit;
};

/** The routes for signing in and out, and the guard that lets only those through who may. */
export function signIn(options: SignInOptions): { readonly routes: Hono<Env>; readonly guard: MiddlewareHandler<Env> } {
  const { accounts, sessions, audit } = options;
  const gate = openGate();
  const routes = new Hono<Env>();

  /** The account of a name and its password; where too many were wrong, the seconds to wait. */
  const accountOf = async (name: string, password: string, address: string): Promise<Account | number | undefined> => {
    const keys = [`name ${name.toLowerCase()}`, `address ${address}`];
    const wait = gate.wait(keys);
    if (wait > 0) return wait;
    // Counted before it is looked at, so that many guesses at once are counted too.
    gate.fail(keys);
    const account = accounts.all().find((one) => one.name === name);
    const right = await isPassword(password, account?.password ?? nobody);
    if (account && right) {
      gate.succeed(keys);
      return account;
    }
    await audit({ who: name, what: "failed to sign in", address });
    return undefined;
  };

  /** A program that watches keeps no cookie: it says its name and password each time (HTTP Basic). */
  const watcherOf = async (context: Context<Env>): Promise<User | undefined> => {
    const said = /^Basic (\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
    if (context.req.path !== "/metrics" || said === undefined) return undefined;
    const [name = "", ...rest] = Buffer.from(said, "base64").toString().split(":");
    const account = await accountOf(
      name.slice(0, 80),
      rest.join(":").slice(0, 500),
      addressOf(context, options.behindProxy),
    );
    return typeof account === "object" ? { name: account.name, role: account.role } : undefined;
  };

  routes.post("/api/login", async (context) => {
    const read = asked.safeParse(await context.req.json().catch(() => undefined));
    if (!read.success) return refuse(context, "needsName");
    const { name, password } = read.data;
    const address = addressOf(context, options.behindProxy);
    const account = await accountOf(name, password, address);
    if (typeof account === "number") {
      context.header("Retry-After", String(account));
      return refuse(context, "tooManyAttempts", account);
    }
    if (!account) return refuse(context, "wrongPassword");
    await audit({ who: name, what: "sign in", address });
    const token = sessions.begin({ name: account.name, role: account.role }, address);
    setCookie(context, cookie, token, { httpOnly: true, sameSite: "Strict", secure: options.secure, path: "/" });
    return context.json({ name: account.name, role: account.role });
  });

  routes.post("/api/logout", (context) => {
    const token = getCookie(context, cookie);
    if (token !== undefined) sessions.end(token);
    deleteCookie(context, cookie, { path: "/" });
    return context.json({});
  });

  const guard: MiddlewareHandler<Env> = async (context, next) => {
    const user =
      accounts.all().length === 0
        ? ({ name: "local", role: "administrator" } as const)
        : (sessions.userOf(getCookie(context, cookie)) ?? (await watcherOf(context)));
    const needed = needs.find(([path]) => path.test(context.req.path))?.[1];
    if (needed === undefined) return await next();
    if (!user) return refuse(context, "signInFirst");
    if (ranks.indexOf(user.role) < ranks.indexOf(needed)) return refuse(context, "notAllowed");
    context.set("user", user);
    return await next();
  };
  return { routes, guard };
}

/** Who asks: the connection's address, or what the proxy before us says it is. */
function addressOf(context: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded ?? getConnInfo(context).remote.address ?? "unknown";
}
