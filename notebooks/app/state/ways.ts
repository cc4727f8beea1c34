import type { Word } from "../language/words.ts";
import type { Catalogue, Role } from "../rows/catalogue.ts";
import { hasRole } from "./hasRole.ts";
import type { Page } from "./route.ts";

/** A way into the application: its page, the word for it, who needs it. */
export type Way = {
  readonly page: Page;
  readonly word: Word;
  /** The role that opens it; absent where anybody may look. */
  readonly needs?: Role;
  /** It asks a server, so that static files do not have it. */
  readonly served?: true;
  /** Pages that lie behind the same way. */
  readonly with?: readonly Page[];
};

/** The ways in, in the order in which they stand. */
export const ways: readonly Way[] = [
  { page: "tong-quan", word: "overview" },
  { page: "so-sanh", word: "compare" },
  { page: "so-tay", word: "notebooks" },
  { page: "tai-lieu", word: "documents", served: true },
  { page: "ra-soat", word: "review", needs: "analyst", with: ["mau-thuan", "nhat-ky"] },
  { page: "sua-chu", word: "repair", needs: "analyst" },
  { page: "quan-tri", word: "administration", needs: "administrator" },
];

/** Whether a way leads to a page. */
export function leadsTo(way: Way, page: Page): boolean {
  return way.page === page || way.with?.includes(page) === true;
}

/** Whether a way in is open to whoever looks. */
export function isOpen({ needs, served }: Way, catalogue: Catalogue | undefined): boolean {
  if (needs !== undefined) return hasRole(catalogue, needs);
  return !served || catalogue?.mode !== "site";
}
