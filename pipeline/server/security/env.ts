import type { Role } from "../../../notebooks/app/rows/catalogue.ts";

/** Who asks: on this machine alone everyone is the local administrator. */
export type User = { readonly name: string; readonly role: Role };

/** What a request carries from the guards to the routes. */
export type Env = { readonly Variables: { user: User } };
