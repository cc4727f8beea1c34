import { watch } from "node:fs";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { answerNotebook, listNotebooks } from "../../notebooks/answerNotebooks.ts";
import { readNotebooks } from "../../notebooks/readNotebooks.ts";
import { refuse } from "../refuse.ts";
import { maskTexts } from "../rows/maskRows.ts";
import type { Env } from "../security/env.ts";

/** The analyses of the folders, read anew each time they are asked for; `changes` tells when a file of theirs changes. */
export function notebookRoutes(warehouse: Warehouse, folders: readonly string[]): Hono<Env> {
  const app = new Hono<Env>();
  const fresh = { "Cache-Control": "no-store" };

  app.get("/data/notebooks.json", async (context) => {
    return context.json(listNotebooks(await readNotebooks(folders)), 200, fresh);
  });

  app.get("/data/notebooks/:file{.+\\.json}", async (context) => {
    const name = context.req.param("file").replace(/\.json$/, "");
    const text = (await readNotebooks(folders)).get(name);
    if (text === undefined) return refuse(context, "noNotebook");
    const answered = await answerNotebook(warehouse, name, text);
    return context.json(context.get("user").role === "reader" ? maskTexts(answered) : answered, 200, fresh);
  });

  app.get("/api/notebooks/changes", (context) =>
    streamSSE(context, async (stream) => {
      const watchers = folders.flatMap((folder) => {
        try {
          return [watch(folder, () => void stream.writeSSE({ event: "change", data: "" }))];
        } catch {
          return []; // a folder that is not there cannot change
        }
      });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      for (const watcher of watchers) watcher.close();
    }),
  );

  return app;
}
