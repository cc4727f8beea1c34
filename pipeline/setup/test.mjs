// `npm test`: installs, runs every test; arguments go to Vitest.
import { join } from "node:path";
import { install, root, runNode } from "./install.mjs";

install();
runNode(join(root, "node_modules/vitest/vitest.mjs"), "run", ...process.argv.slice(2));
