import type { Catalogue } from "./catalogue.ts";
import { embedded } from "./embedded.ts";
import { type Rows, readRows } from "./rows.ts";

/** What may be compared. */
export async function fetchCatalogue(): Promise<Catalogue> {
  const inside = embedded("catalogue");
  return inside
    ? (JSON.parse(inside) as Catalogue)
    : ((await answer("data/catalogue.json")).json() as Promise<Catalogue>);
}

const known = new Map<string, Promise<Rows>>();

/** The figures of an indicator; asked for once as long as the snapshot stays. */
export function fetchRows(indicator: string, snapshot: string): Promise<Rows> {
  const key = `${snapshot} ${indicator}`;
  const started = known.get(key) ?? load(indicator, snapshot);
  known.set(key, started);
  started.catch(() => known.delete(key));
  return started;
}

async function load(indicator: string, snapshot: string): Promise<Rows> {
  const inside = embedded(`rows/${indicator}`);
  if (inside) return readRows(Uint8Array.from(atob(inside), (char) => char.charCodeAt(0)));
  const path = `data/rows/${encodeURIComponent(indicator)}.arrow?${encodeURIComponent(snapshot)}`;
  return readRows(new Uint8Array(await (await answer(path)).arrayBuffer()));
}

/** The answer to a request; a refusal becomes an error with the server's reason. */
export async function answer(path: string, request?: RequestInit): Promise<Response> {
  const response = await fetch(path, request);
  if (response.status === 401) location.hash = "#/dang-nhap";
  if (!response.ok) throw new Error((await reasonOf(response)) ?? `${response.status}`);
  return response;
}

/** The server's reason in the language of the page. */
async function reasonOf(response: Response): Promise<string | undefined> {
  try {
    const { reason } = (await response.json()) as { reason?: Readonly<Record<string, string>> };
    return reason?.[document.documentElement.lang] ?? reason?.vi;
  } catch {
    return undefined;
  }
}
