import { homedir } from "node:os";
import { join } from "node:path";

/** A folder of this user for what can be made again, such as compiled code: nobody else can put anything into it. */
export function cacheFolder(name: string): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const own = process.platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME;
  return join(own ?? join(homedir(), ".cache"), "baocao", name);
}
