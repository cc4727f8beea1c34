import type { MiddlewareHandler } from "hono";
import { refuse } from "../refuse.ts";

/**
 * Refuses a request that names another host than ours: a page elsewhere whose name was pointed at this machine (DNS
 * rebinding) would otherwise read the warehouse through the user's browser. `names` are the hosts we go by, without
 * port; with none, any name is taken, as behind a proxy.
 */
export function sameHost(names: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header("host") ?? "").replace(/:\d+$/, "").toLowerCase();
    if (names.length > 0 && !names.includes(host)) return refuse(context, "unknownHost");
    return await next();
  };
}
