import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalogue } from "../../notebooks/app/rows/catalogue.ts";
import { readRows } from "../../notebooks/app/rows/rows.ts";
import type { SourceEntry } from "../../notebooks/app/rows/sources.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { answerNotebook, listNotebooks } from "../notebooks/answerNotebooks.ts";
import { ownNotebooks, readNotebooks } from "../notebooks/readNotebooks.ts";
import { catalogueOf } from "./rows/catalogueOf.ts";
import { maskSource, maskTexts } from "./rows/maskRows.ts";
import { openDoubts } from "./rows/openDoubts.ts";
import { openRows } from "./rows/openRows.ts";
import { overviewOf } from "./rows/overviewOf.ts";
import { snapshotOf } from "./rows/snapshotOf.ts";
import { mostKeys, sourcesOf } from "./rows/sourcesOf.ts";
import { successionOf } from "./rows/successionOf.ts";
import { webFolder } from "./webFiles.ts";

export type Site = { readonly indicators: number; readonly page: string; readonly single: string };

/**
 * Writes the dashboard as static files (`index.html` and what it needs, for any web server) and as one HTML file that
 * opens from a stick. Private persons cannot be made out in it, and it says nothing of who reviewed.
 */
export async function writeSite(warehouse: Warehouse, folder: string, notebooks?: string): Promise<Site> {
  const snapshot = await snapshotOf(warehouse);
  const whole = await catalogueOf(warehouse, "site", snapshot);
  const catalogue: Catalogue = { ...whole, indicators: whole.indicators.filter((entry) => entry.count > 0) };
  const parts: Record<string, string> = { catalogue: JSON.stringify(catalogue) };
  await cp(await webFolder("web"), folder, { recursive: true });
  await mkdir(join(folder, "data/rows"), { recursive: true });
  await mkdir(join(folder, "data/sources"), { recursive: true });
  await writeFile(join(folder, "data/catalogue.json"), parts.catalogue!);
  parts.overview = JSON.stringify(maskTexts(await overviewOf(warehouse, openDoubts(warehouse))));
  await writeFile(join(folder, "data/overview.json"), parts.overview);
  parts.succession = JSON.stringify(await successionOf(warehouse));
  await writeFile(join(folder, "data/succession.json"), parts.succession);
  await mkdir(join(folder, "data/notebooks"), { recursive: true });
  const texts = await readNotebooks([ownNotebooks, ...(notebooks === undefined ? [] : [notebooks])]);
  parts.notebooks = JSON.stringify(listNotebooks(texts));
  await writeFile(join(folder, "data/notebooks.json"), parts.notebooks);
  for (const [name, text] of texts) {
    const answered = JSON.stringify(maskTexts(await answerNotebook(warehouse, name, text)));
    await writeFile(join(folder, "data/notebooks", `${name}.json`), answered);
    parts[`notebooks/${name}`] = answered;
  }
  const rowsOf = openRows(warehouse);
  for (const { id } of catalogue.indicators) {
    const rows = await rowsOf(id);
    const sources = JSON.stringify(await publicSources(warehouse, keysOf(rows)));
    await writeFile(join(folder, "data/rows", `${id}.arrow`), rows);
    await writeFile(join(folder, "data/sources", `${id}.json`), sources);
    parts[`rows/${id}`] = Buffer.from(rows).toString("base64");
    parts[`sources/${id}`] = sources;
  }
  const page = join(folder, "index.html");
  await writeFile(page, withPolicy(await readFile(page, "utf8"), "'self'"));
  const single = join(folder, "baocao.html");
  const built = await readFile(join(await webFolder("single"), "index.html"), "utf8");
  await writeFile(single, embed(withPolicy(built, "'unsafe-inline'"), parts));
  return { indicators: catalogue.indicators.length, page, single };
}

/** The page may run what is in it and speak with nobody but its own folder. */
function withPolicy(page: string, own: string): string {
  const connect = own === "'self'" ? "'self'" : "'none'";
  const policy = `default-src 'none'; script-src ${own}; style-src ${own}; img-src 'self' data: blob:; font-src 'self' data:; connect-src ${connect}; base-uri 'none'; form-action 'none'`;
  return page.replace("<head>", () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** The figures in the page itself, as text that no parser takes for markup. */
function embed(page: string, parts: Readonly<Record<string, string>>): string {
  const content = JSON.stringify(parts).replaceAll("<", "\\u003c");
  return page.replace("<body>", () => `<body><script type="application/json" id="embedded">${content}</script>`);
}

function keysOf(bytes: Uint8Array): string[] {
  const rows = readRows(bytes);
  const keys = new Set<string>();
  for (let row = 0; row < rows.length; row++) for (const key of rows.sources.get(row).split(",")) keys.add(key);
  return [...keys].filter((key) => key !== "").sort();
}

async function publicSources(warehouse: Warehouse, keys: readonly string[]): Promise<SourceEntry[]> {
  const all: SourceEntry[] = [];
  for (let at = 0; at < keys.length; at += mostKeys) {
    all.push(...(await sourcesOf(warehouse, keys.slice(at, at + mostKeys))).map(maskSource));
  }
  return all;
}
