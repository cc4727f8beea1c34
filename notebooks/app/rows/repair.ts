import type { Repair } from "../../../model/repair.ts";
import { answer } from "./fetchRows.ts";
import { send } from "./send.ts";

/** What was mended: the text before the repairs, and the repairs with their spans in it. */
export type RepairAnswer = { readonly original: string; readonly repairs: readonly Repair[] };

/** What a person chose of a change, wherever its word stands in a document. */
export type RepairChoice = { readonly original: string; readonly fixed: string; readonly taken: boolean };

/** Mends a pasted text. */
export async function repairPasted(text: string): Promise<RepairAnswer> {
  return (await send("api/repair", { text })) as RepairAnswer;
}

/** Reads a document and mends it. */
export async function repairFile(file: File): Promise<RepairAnswer> {
  return (await handIn("api/repair/file", file)).json() as Promise<RepairAnswer>;
}

/** The mended document in its own format, or `undefined` where that has no writer (text, slides, pictures). */
export async function mendedFile(
  file: File,
  choices: readonly RepairChoice[],
): Promise<{ readonly bytes: ArrayBuffer; readonly extension: string } | undefined> {
  const response = await handIn("api/repair/document", file, choices);
  if (response.status === 204) return undefined;
  return { bytes: await response.arrayBuffer(), extension: response.headers.get("x-extension") ?? "docx" };
}

async function handIn(path: string, file: File, choices: readonly RepairChoice[] = []): Promise<Response> {
  const form = new FormData();
  form.append("choices", JSON.stringify(choices));
  form.append("file", file, file.name);
  return await answer(path, { method: "POST", headers: { "X-Baocao": "1" }, body: form });
}
