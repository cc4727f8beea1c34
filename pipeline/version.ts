import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder that holds `package.json`: the checkout, or the installed package (built files lie one level deeper). */
export const home: string = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? ".." : "../..");

/** The version of this program. */
export const version: string = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version;
