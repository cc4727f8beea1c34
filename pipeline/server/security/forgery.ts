import type { MiddlewareHandler } from "hono";
import { refuse } from "../refuse.ts";

/**
 * Refuses what another site's page could make a browser hand in: a change must carry a header that no form and no
 * cross-site request can set without our leave, and its origin, where the browser names one, must be ours.
 */
export function refuseForgery(): MiddlewareHandler {
  return async (context, next) => {
    if (["GET", "HEAD"].includes(context.req.method)) return await next();
    const origin = context.req.header("origin");
    const site = context.req.header("sec-fetch-site");
    const foreign = origin !== undefined && new URL(origin, "http://none").host !== context.req.header("host");
    if (context.req.header("x-baocao") !== "1" || foreign || (site !== undefined && site !== "same-origin")) {
      return refuse(context, "forged");
    }
    return await next();
  };
}
