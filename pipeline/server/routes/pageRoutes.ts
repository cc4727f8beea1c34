import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import type { Box, Place } from "../../../model/place.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { drawPageApart } from "../pages/drawPageApart.ts";
import { queryRows, textOf } from "../rows/queryRows.ts";
import type { Env } from "../security/env.ts";

/** Pictures kept for the next look. */
const kept = 40;

/** The page of a PDF as it looks, with the number of an observation outlined. */
export function pageRoutes(warehouse: Warehouse): Hono<Env> {
  const app = new Hono<Env>();
  const pictures = new Map<string, Promise<Buffer | undefined>>();

  app.get("/api/document/:id{[0-9a-f]{64}}/page/:file{[0-9]{1,5}\\.png}", async (context) => {
    const { id, file } = context.req.param();
    const observation = context.req.query("o") ?? "";
    const key = `${id} ${file} ${observation}`;
    const started = pictures.get(key) ?? picture(warehouse, id, Number.parseInt(file, 10), observation);
    pictures.delete(key);
    pictures.set(key, started);
    for (const old of [...pictures.keys()].slice(0, -kept)) pictures.delete(old);
    const png = await started;
    if (!png) return context.json({ reason: "the page cannot be drawn" }, 404);
    return context.body(png as Buffer<ArrayBuffer>, 200, {
      "Content-Type": "image/png",
      "Cache-Control": "private, max-age=3600",
    });
  });

  return app;
}

/** Draws from the file the document was loaded from, if it still holds the same bytes. */
async function picture(
  warehouse: Warehouse,
  id: string,
  page: number,
  observation: string,
): Promise<Buffer | undefined> {
  const [row] = await queryRows(
    warehouse,
    `SELECT d.path, (SELECT place::VARCHAR FROM observation o WHERE o.document = d.document AND o.key = $observation LIMIT 1) AS place
     FROM document d WHERE d.document = $id AND d.format = 'pdf' AND d.status = 'loaded'`,
    { id, observation },
  );
  const path = textOf(row?.path);
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes || createHash("sha256").update(bytes).digest("hex") !== id) return undefined;
  return await drawPageApart(path, page, boxOf(textOf(row?.place), page));
}

function boxOf(place: string | undefined, page: number): Box | undefined {
  if (place === undefined) return undefined;
  const read = JSON.parse(place) as Place;
  return read.type === "page" && read.page === page ? read.box : undefined;
}
