import type { Role } from "./catalogue.ts";
import { answer } from "./fetchRows.ts";
import { send } from "./send.ts";

/** What administrators look after. */
export type Administered = {
  readonly users: readonly { readonly name: string; readonly role: Role }[];
  /** Who is signed in; `began` and `used` in milliseconds since 1970. */
  readonly sessions: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly address: string | undefined;
    readonly began: number;
    readonly used: number;
  }[];
  readonly backups: readonly Backup[];
  /** The file of the warehouse. */
  readonly warehouse: string;
};

export type Backup = { readonly path: string; readonly bytes: number };

/** Something that somebody did; `rest` is JSON. */
export type AuditEntry = {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly rest: string;
};

/** Users, sessions and backups. */
export async function fetchAdministered(): Promise<Administered> {
  return (await answer("api/administration")).json() as Promise<Administered>;
}

/** The last entries of the audit log, the newest first. */
export async function fetchAudit(): Promise<readonly AuditEntry[]> {
  return (await answer("api/administration/audit")).json() as Promise<AuditEntry[]>;
}

/** Adds a user, or changes the role and, where one is given, the password. */
export async function putUser(name: string, role: Role, password: string | undefined): Promise<void> {
  await send("api/administration/users", { name, role, ...(password === undefined ? {} : { password }) });
}

export async function removeUser(name: string): Promise<void> {
  await send("api/administration/users/remove", { name });
}

/** Signs somebody out. */
export async function endSession(id: string): Promise<void> {
  await send("api/administration/sessions/end", { id });
}

/** Copies the warehouse into a file beside it. */
export async function makeBackup(): Promise<void> {
  await send("api/administration/backups", {});
}
