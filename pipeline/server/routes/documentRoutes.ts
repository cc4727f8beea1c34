import { Hono } from "hono";
import type { Box, Place } from "../../../model/place.ts";
import type { DocumentEntry } from "../../../notebooks/app/rows/documents.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { drawPageApart } from "../pages/drawPageApart.ts";
import { findFile } from "../pages/findFile.ts";
import { refuse } from "../refuse.ts";
import { documentOf } from "../rows/documentOf.ts";
import { documentsOf } from "../rows/documentsOf.ts";
import { maskDocument } from "../rows/maskRows.ts";
import type { Waiting } from "../rows/openDoubts.ts";
import { queryRows, textOf } from "../rows/queryRows.ts";
import type { Env } from "../security/env.ts";

/** Pictures kept for the next look. */
const kept = 40;

/** The documents, one with all its figures, and the pages of a PDF as they look, a number outlined. */
export function documentRoutes(warehouse: Warehouse, waits: () => Promise<Waiting>, uploads: string): Hono<Env> {
  const app = new Hono<Env>();
  const pictures = new Map<string, Promise<Picture>>();
  const lists = new WeakMap<Waiting, Promise<readonly DocumentEntry[]>>();

  app.get("/api/documents", async (context) => {
    const waiting = await waits();
    const list = lists.get(waiting) ?? documentsOf(warehouse, waiting);
    lists.set(waiting, list);
    list.catch(() => lists.delete(waiting));
    return context.json(await list);
  });

  app.get("/api/document/:id{[0-9a-f]{64}}", async (context) => {
    const found = await documentOf(warehouse, context.req.param("id"));
    if (!found) return refuse(context, "noDocument");
    return context.json(context.get("user").role === "reader" ? maskDocument(found) : found);
  });

  app.get("/api/document/:id{[0-9a-f]{64}}/page/:file{[0-9]{1,5}\\.png}", async (context) => {
    const { id, file } = context.req.param();
    const observation = context.req.query("o") ?? "";
    const key = `${id} ${file} ${observation}`;
    const started = pictures.get(key) ?? picture(warehouse, id, Number.parseInt(file, 10), observation, uploads);
    pictures.delete(key);
    pictures.set(key, started);
    for (const old of [...pictures.keys()].slice(0, -kept)) pictures.delete(old);
    const drawn = await started;
    if (typeof drawn !== "string") {
      return context.body(drawn as Buffer<ArrayBuffer>, 200, {
        "Content-Type": "image/png",
        "Cache-Control": "private, max-age=3600",
      });
    }
    pictures.delete(key); // a file that comes back is found
    return refuse(context, drawn);
  });

  return app;
}

/** A PNG, or the name of the refusal that says why there is none. */
type Picture = Buffer | "fileGone" | "noPicture";

async function picture(
  warehouse: Warehouse,
  id: string,
  page: number,
  observation: string,
  uploads: string,
): Promise<Picture> {
  const [row] = await queryRows(
    warehouse,
    `SELECT (SELECT place::VARCHAR FROM observation o WHERE o.document = d.document AND o.key = $observation LIMIT 1) AS place
     FROM document d WHERE d.document = $id AND d.format = 'pdf' AND d.status = 'loaded'`,
    { id, observation },
  );
  if (!row) return "noPicture";
  const bytes = await findFile(warehouse, id, uploads);
  if (!bytes) return "fileGone";
  return (await drawPageApart(bytes, page, boxOf(textOf(row.place), page))) ?? "noPicture";
}

function boxOf(place: string | undefined, page: number): Box | undefined {
  if (place === undefined) return undefined;
  const read = JSON.parse(place) as Place;
  return read.type === "page" && read.page === page ? read.box : undefined;
}
