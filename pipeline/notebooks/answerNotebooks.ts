import { NotebookError } from "../../notebooks/notebook/Notebook.ts";
import { parseNotebook } from "../../notebooks/notebook/parseNotebook.ts";
import { type Answered, runNotebook } from "../../notebooks/notebook/runNotebook.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";

/** A notebook in the list: its name and its title. */
export type Listed = { readonly name: string; readonly title: Answered["title"] };

/** The list of notebooks; one that cannot be read keeps its name for a title. */
export function listNotebooks(texts: ReadonlyMap<string, string>): readonly Listed[] {
  return [...texts].map(([name, text]) => {
    try {
      const { title } = parseNotebook(text);
      return { name, title: title.vi === "" ? { vi: name, en: name } : title };
    } catch {
      return { name, title: { vi: name, en: name } };
    }
  });
}

/** A notebook with its answers; what is wrong with the file is said in its place. */
export async function answerNotebook(warehouse: Warehouse, name: string, text: string): Promise<Answered> {
  try {
    return await runNotebook(warehouse, parseNotebook(text));
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error;
    return { title: { vi: name, en: name }, parts: [{ type: "trouble", name, reason: error.message }] };
  }
}
