import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { repairText } from "../../../extractors/repair/repairText.ts";
import type { RepairAnswer } from "../../../notebooks/app/rows/repair.ts";
import { beside } from "../../beside.ts";
import { Fault } from "../../fault.ts";
import { openReaders } from "../../reader/openReaders.ts";
import { readFileApart } from "../../reader/readFileApart.ts";
import type { Env } from "../security/env.ts";
import { safeName } from "../security/safeName.ts";

/** Letters that one pasted text may have. */
const longest = 2_000_000;

/** What the reading of one document may take. */
const seconds = 120;
const megabytes = 1536;

/** Mends a pasted text, or reads a document and shows what was mended in it. Nothing is loaded or kept. */
export function repairRoutes(): Hono<Env> {
  const app = new Hono<Env>();
  const limit = bodyLimit({
    maxSize: 64 * 1024 * 1024,
    onError: (context) => context.json({ reason: "more than 64 MB" }, 413),
  });

  app.post("/api/repair", limit, async (context) => {
    const { text } = (await context.req.json().catch(() => ({}))) as { text?: unknown };
    if (typeof text !== "string") return context.json({ reason: "no text was handed in" }, 400);
    if (text.length > longest) return context.json({ reason: `more than ${longest} letters` }, 413);
    const { repairs } = repairText(text);
    const answer: RepairAnswer = { type: "text", original: text, repairs };
    return context.json(answer);
  });

  app.post("/api/repair/file", limit, async (context) => {
    return await withFile(context, async (path) => {
      const { plain, repairs, document } = await readFileApart(path, { timeLimit: seconds, memoryLimit: megabytes });
      if (document.format === "text") {
        const text = new TextDecoder().decode(await readFile(path)).normalize("NFC");
        return context.json({ type: "text", original: text, repairs: repairText(text).repairs } satisfies RepairAnswer);
      }
      return context.json({ type: "document", mended: plain.text, repairs } satisfies RepairAnswer);
    });
  });

  // The mended document in its own format (an old one in the format that took its place); 204 where it has none.
  app.post("/api/repair/document", limit, async (context) => {
    return await withFile(context, async (path) => {
      const readers = openReaders({
        jobs: 1,
        memory: megabytes,
        seconds,
        child: beside(import.meta.url, "../../reader/child.ts"),
      });
      try {
        const made = await readers.rewrite({ path, inside: [] }, { name: basename(path) });
        if (made === undefined) return context.body(null, 204);
        if ("vi" in made) return context.json({ reason: made.vi }, 422);
        const headers = {
          "Content-Type": "application/octet-stream",
          "X-Extension": made.extension.replace(/^\./, ""),
        };
        return context.body(made.bytes as Uint8Array<ArrayBuffer>, 200, headers);
      } finally {
        readers.close();
      }
    });
  });

  return app;
}

/** What `work` makes of the file handed in, which is kept in a folder of its own and gone afterwards. */
async function withFile(context: Context<Env>, work: (path: string) => Promise<Response>): Promise<Response> {
  const form = await context.req.formData().catch(() => undefined);
  const file = form?.get("file");
  if (!(file instanceof File)) return context.json({ reason: "no file was handed in" }, 400);
  const folder = await mkdtemp(join(tmpdir(), "baocao-repair-"));
  try {
    const path = join(folder, safeName(file.name));
    await writeFile(path, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    return await work(path);
  } catch (error) {
    if (error instanceof Fault) return context.json({ reason: error.words.vi.replace(`${folder}/`, "") }, 422);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
