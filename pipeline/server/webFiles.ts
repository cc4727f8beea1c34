import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { Fault } from "../fault.ts";

/** A file of the built application, as it is sent. */
export type WebFile = { readonly bytes: Buffer; readonly packed: Buffer | undefined; readonly type: string };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

const root = resolve(import.meta.dirname, "../..");

/** `web`: files beside each other. `single`: one HTML file with everything in it. */
export type Edition = "web" | "single";

/**
 * The folder of the built application: beside the compiled program, or `build/` of a checkout, built where a source
 * is newer. The build is made aside and moved into place whole, so that two programs may start at once.
 */
export async function webFolder(edition: Edition = "web"): Promise<string> {
  const packed = resolve(import.meta.dirname, "../..", edition);
  if (existsSync(join(packed, "index.html"))) return packed;
  const built = join(root, "build", edition);
  const sources = join(root, "notebooks");
  if (existsSync(join(sources, "app/vite.config.ts")) && (await isStale(built, sources))) {
    const { build } = await import("vite");
    const aside = `${built}-${process.pid}`;
    await build({
      configFile: join(sources, "app/vite.config.ts"),
      mode: edition,
      logLevel: "error",
      build: { outDir: aside },
    });
    await moveIntoPlace(aside, built);
  }
  if (existsSync(join(built, "index.html"))) return built;
  throw new Fault({
    vi: "chưa có giao diện web: chạy `npm run build:web` rồi thử lại",
    en: "the web application is not built: run `npm run build:web` and try again",
  });
}

async function moveIntoPlace(made: string, place: string): Promise<void> {
  const old = `${made}-old`;
  await rename(place, old).catch(() => undefined);
  // Where another program was quicker, its build is as good.
  await rename(made, place).catch(() => rm(made, { recursive: true, force: true }));
  await rm(old, { recursive: true, force: true });
}

/**
 * Every file of a folder by its path with `/`, held in memory and packed once. What is not in the map cannot be
 * asked for, so no path can lead out of the folder.
 */
export async function readWebFiles(folder: string): Promise<ReadonlyMap<string, WebFile>> {
  const files = new Map<string, WebFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const type = types[extname(entry.name)] ?? "application/octet-stream";
    files.set(relative(folder, path).split(sep).join("/"), { bytes, packed: pack(bytes, type), type });
  }
  return files;
}

function pack(bytes: Buffer, type: string): Buffer | undefined {
  if (!/text|json|svg/.test(type) || bytes.length < 1024) return undefined;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}

/** Whether a source was changed after the build. */
async function isStale(built: string, sources: string): Promise<boolean> {
  const page = join(built, "index.html");
  if (!existsSync(page)) return true;
  const made = (await stat(page)).mtimeMs;
  for (const entry of await readdir(sources, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && (await stat(join(entry.parentPath, entry.name))).mtimeMs > made) return true;
  }
  return false;
}
