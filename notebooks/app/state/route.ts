/** The page and the state of its view, as the address bar has them after `#/`. */
export type Route = { readonly page: Page; readonly state: Readonly<Record<string, string>> };

const pages = [
  "tong-quan",
  "so-sanh",
  "so-tay",
  "tai-lieu",
  "ra-soat",
  "mau-thuan",
  "nhat-ky",
  "sua-chu",
  "quan-tri",
  "dang-nhap",
] as const;

/** A page; `khong-co` stands for every address that none has. */
export type Page = (typeof pages)[number] | "khong-co";

/** Pages by the words that lead to them, where people write those for the address. */
const alsoCalled: ReadonlyMap<string, Page> = new Map([
  ["", "so-sanh"],
  ["so-phan-tich", "so-tay"],
  ["van-ban", "tai-lieu"],
]);

/**
 * The route of an address; none is the comparison.
 *
 * @example
 * readRoute("#/so-sanh?i=traffic.deaths") // → { page: "so-sanh", state: { i: "traffic.deaths" } }
 * readRoute("#/so-phan-tich") // → { page: "so-tay", state: {} }
 * readRoute("#/gia-vang") // → { page: "khong-co", state: {} }
 */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const page = pages.find((name) => name === path) ?? alsoCalled.get(path) ?? "khong-co";
  return { page, state: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a route; empty entries are left out, so that the same view has one address. */
export function writeRoute({ page, state }: Route): string {
  const entries = Object.entries(state).filter(([, value]) => value !== "");
  const query = new URLSearchParams(entries.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return `#/${page}${query === "" ? "" : `?${query}`}`;
}

/** The address of the same view with some of its state changed. */
export function changeRoute(route: Route, changes: Readonly<Record<string, string>>): string {
  return writeRoute({ page: route.page, state: { ...route.state, ...changes } });
}
