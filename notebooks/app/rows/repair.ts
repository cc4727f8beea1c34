import type { Repair } from "../../../model/repair.ts";
import { answer } from "./fetchRows.ts";
import { send } from "./send.ts";

/**
 * What was mended. Of a text the spans of the repairs are in `original`; of a document each is in its own run, and
 * `mended` is the plain text after the repairs.
 */
export type RepairAnswer =
  | { readonly type: "text"; readonly original: string; readonly repairs: readonly Repair[] }
  | { readonly type: "document"; readonly mended: string; readonly repairs: readonly Repair[] };

/** Mends a pasted text. */
export async function repairPasted(text: string): Promise<RepairAnswer> {
  return (await send("api/repair", { text })) as RepairAnswer;
}

/** Reads a document and mends it. */
export async function repairFile(file: File): Promise<RepairAnswer> {
  return (await handIn("api/repair/file", file)).json() as Promise<RepairAnswer>;
}

/** The mended document in its own format, or `undefined` where that has no writer (PDF, slides, pictures). */
export async function mendedFile(
  file: File,
): Promise<{ readonly bytes: ArrayBuffer; readonly extension: string } | undefined> {
  const response = await handIn("api/repair/document", file);
  if (response.status === 204) return undefined;
  return { bytes: await response.arrayBuffer(), extension: response.headers.get("x-extension") ?? "docx" };
}

async function handIn(path: string, file: File): Promise<Response> {
  const form = new FormData();
  form.append("file", file, file.name);
  return await answer(path, { method: "POST", headers: { "X-Baocao": "1" }, body: form });
}
