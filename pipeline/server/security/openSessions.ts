import { randomBytes } from "node:crypto";
import type { User } from "./env.ts";

export type Sessions = {
  /** Begins a session and gives its token. */
  readonly begin: (user: User) => string;
  /** Who a token stands for; using it keeps it alive. */
  readonly userOf: (token: string | undefined) => User | undefined;
  readonly end: (token: string) => void;
};

/** Milliseconds that an unused session lasts. */
const idle = 8 * 3600 * 1000;

/** Sessions held in memory: gone when the server stops. `now` is the clock, in milliseconds. */
export function openSessions(now: () => number = Date.now): Sessions {
  const open = new Map<string, { readonly user: User; until: number }>();
  return {
    begin: (user) => {
      for (const [token, session] of open) if (session.until < now()) open.delete(token);
      const token = randomBytes(32).toString("base64url");
      open.set(token, { user, until: now() + idle });
      return token;
    },
    userOf: (token) => {
      const session = token === undefined ? undefined : open.get(token);
      if (!session || session.until < now()) return undefined;
      session.until = now() + idle;
      return session.user;
    },
    end: (token) => {
      open.delete(token);
    },
  };
}
