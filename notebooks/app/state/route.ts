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

export type Page = (typeof pages)[number];

/**
 * The route of an address; an unknown page is the comparison.
 *
 * @example
 * readRoute("#/so-sanh?i=traffic.deaths") // → { page: "so-sanh", state: { i: "traffic.deaths" } }
 */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const page = pages.find((name) => name === path) ?? "so-sanh";
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
