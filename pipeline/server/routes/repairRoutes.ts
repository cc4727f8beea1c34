import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { RepairAnswer } from "../../../notebooks/app/rows/repair.ts";
import { beside } from "../../beside.ts";
import { openReaders, type Readers } from "../../reader/openReaders.ts";
import { mendText } from "../mending/mendText.ts";
import { refuse, refuseWith } from "../refuse.ts";
import type { Env } from "../security/env.ts";
import { safeName } from "../security/safeName.ts";

/** Letters that one pasted text may have. */
const longest = 2_000_000;

/** What the reading of one document may take. */
const seconds = 120;
const megabytes = 1536;

/** Megabytes that one document may hold. */
const largest = 64;

const chosen = z
  .array(z.object({ original: z.string().max(4000), fixed: z.string().max(4000), taken: z.boolean() }))
  .max(100_000);

/** Mends a pasted text, or reads a document and shows what was mended in it. Nothing is loaded or kept. */
export function repairRoutes(): Hono<Env> {
  const app = new Hono<Env>();
  const limit = bodyLimit({
    maxSize: largest * 2 ** 20,
    onError: (context) => refuse(context, "tooManyBytes", largest),
  });

  app.post("/api/repair", limit, async (context) => {
    const { text } = (await context.req.json().catch(() => ({}))) as { text?: unknown };
    if (typeof text !== "string") return refuse(context, "noText");
    if (text.length > longest) return refuse(context, "tooManyLetters", longest);
    return context.json({ original: text, repairs: await mendText(text) } satisfies RepairAnswer);
  });

  app.post("/api/repair/file", limit, async (context) => {
    return await withFile(context, async (path, readers) => {
      const mended = await readers.mend({ path, inside: [] }, basename(path));
      if ("vi" in mended) return refuseWith(context, 422, mended);
      return context.json({ original: mended.text, repairs: mended.repairs } satisfies RepairAnswer);
    });
  });

  // The mended document in its own format (an old one in the format that took its place); 204 where it has none.
  app.post("/api/repair/document", limit, async (context) => {
    return await withFile(context, async (path, readers, form) => {
      const choices = chosen.safeParse(JSON.parse(String(form.get("choices") ?? "[]")));
      if (!choices.success) return refuse(context, "unfitDecision", "choices");
      const made = await readers.rewrite({ path, inside: [] }, { name: basename(path), choices: choices.data });
      if (made === undefined) return context.body(null, 204);
      if ("vi" in made) return refuseWith(context, 422, made);
      const headers = {
        "Content-Type": "application/octet-stream",
        "X-Extension": made.extension.replace(/^\./, ""),
      };
      return context.body(made.bytes as Uint8Array<ArrayBuffer>, 200, headers);
    });
  });

  return app;
}

/** What `work` makes of the file handed in, in a process of its own; the file is gone afterwards. */
async function withFile(
  context: Context<Env>,
  work: (path: string, readers: Readers, form: FormData) => Promise<Response>,
): Promise<Response> {
  const form = await context.req.formData().catch(() => undefined);
  const file = form?.get("file");
  if (!form || !(file instanceof File)) return refuse(context, "noFile");
  const folder = await mkdtemp(join(tmpdir(), "baocao-repair-"));
  const child = beside(import.meta.url, "../../reader/child.ts");
  const readers = openReaders({ jobs: 1, memory: megabytes, seconds, child });
  try {
    const path = join(folder, safeName(file.name));
    await writeFile(path, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    return await work(path, readers, form);
  } finally {
    readers.close();
    await rm(folder, { recursive: true, force: true });
  }
}
