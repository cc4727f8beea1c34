import type { MiddlewareHandler } from "hono";

/**
 * What a page of ours may do: run our own scripts, and speak with us only. No inline script or style, no other host,
 * no frame, no plug-in. Documents' texts are put into the page as text, so this is the second line of defence.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const fixed: Readonly<Record<string, string>> = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** Puts the security headers on every answer, refusals too. */
export function securityHeaders(tls: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(fixed)) context.res.headers.set(name, value);
    if (tls) context.res.headers.set("Strict-Transport-Security", "max-age=31536000");
  };
}
