import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { say } from "../say.ts";
import { home } from "../version.ts";

/** Builds the web application into `build/web`, unless what is there is newer than all that it is made of. */
export async function buildPages(): Promise<void> {
  const page = join(home, "build/web/index.html");
  const sources = ["notebooks", "model"].flatMap((folder) => filesUnder(join(home, folder)));
  const changed = Math.max(...[...sources, join(home, "package-lock.json")].map((file) => statSync(file).mtimeMs));
  if (existsSync(page) && statSync(page).mtimeMs > changed) return;
  console.log(say({ vi: "Dựng trang bảng số liệu", en: "Building the dashboard's pages" }));
  const { build } = await import("vite");
  await build({ configFile: join(home, "notebooks/app/vite.config.ts"), logLevel: "warn" });
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
