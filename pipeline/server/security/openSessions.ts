import { createHash, randomBytes } from "node:crypto";
import type { User } from "./env.ts";

export type Sessions = {
  /** Begins a session and gives its token. */
  readonly begin: (user: User, address?: string) => string;
  /** Who a token stands for; using it keeps it alive. */
  readonly userOf: (token: string | undefined) => User | undefined;
  readonly end: (token: string) => void;
  /** Who is signed in, the last to do something first. A session is named without giving its token away. */
  readonly list: () => readonly SignedIn[];
  /** Ends the session of an id, or all of a name. */
  readonly endOf: (who: { readonly id: string } | { readonly name: string }) => void;
};

/** A session as others may see it. `began` and `used` in milliseconds since 1970. */
export type SignedIn = User & {
  readonly id: string;
  readonly address: string | undefined;
  readonly began: number;
  readonly used: number;
};

/** Milliseconds that an unused session lasts. */
const idle = 8 * 3600 * 1000;

/** Sessions held in memory: gone when the server stops. `now` is the clock, in milliseconds. */
export function openSessions(now: () => number = Date.now): Sessions {
  type Session = {
    readonly user: User;
    readonly address: string | undefined;
    readonly began: number;
    used: number;
  };
  const open = new Map<string, Session>();
  const dropOld = (): void => {
    for (const [token, session] of open) if (session.used + idle < now()) open.delete(token);
  };
  return {
    begin: (user, address) => {
      dropOld();
      const token = randomBytes(32).toString("base64url");
      open.set(token, { user, address, began: now(), used: now() });
      return token;
    },
    userOf: (token) => {
      const session = token === undefined ? undefined : open.get(token);
      if (!session || session.used + idle < now()) return undefined;
      session.used = now();
      return session.user;
    },
    end: (token) => {
      open.delete(token);
    },
    list: () => {
      dropOld();
      return [...open]
        .map(([token, { user, ...rest }]) => ({ id: idOf(token), ...user, ...rest }))
        .sort((a, b) => b.used - a.used);
    },
    endOf: (who) => {
      for (const [token, { user }] of open) {
        if ("id" in who ? idOf(token) === who.id : user.name === who.name) open.delete(token);
      }
    },
  };
}

function idOf(token: string): string {
  return createHash("sha256").update(token).digest("hex").slice(0, 16);
}
