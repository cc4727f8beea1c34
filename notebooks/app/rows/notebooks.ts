import type { Answered } from "../../notebook/runNotebook.ts";
import { embedded } from "./embedded.ts";
import { answer } from "./fetchRows.ts";

/** A notebook in the list. */
export type NotebookEntry = { readonly name: string; readonly title: Answered["title"] };

/** The notebooks there are. */
export async function fetchNotebooks(): Promise<readonly NotebookEntry[]> {
  const inside = embedded("notebooks");
  return inside
    ? (JSON.parse(inside) as NotebookEntry[])
    : ((await answer("data/notebooks.json")).json() as Promise<NotebookEntry[]>);
}

/** A notebook with its answers. */
export async function fetchNotebook(name: string): Promise<Answered> {
  const inside = embedded(`notebooks/${name}`);
  if (inside) return JSON.parse(inside) as Answered;
  return (await answer(`data/notebooks/${encodeURIComponent(name)}.json`)).json() as Promise<Answered>;
}
