import type { Catalogue, Role } from "../rows/catalogue.ts";

const ranks: readonly Role[] = ["reader", "analyst", "administrator"];

/** Whether whoever looks may do what a role may; everything where nobody must sign in, nothing on static files. */
export function hasRole(catalogue: Catalogue | undefined, needs: Role): boolean {
  if (catalogue?.mode === "site") return false;
  return ranks.indexOf(catalogue?.user?.role ?? "administrator") >= ranks.indexOf(needs);
}
