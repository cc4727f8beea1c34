// `npm start`: installs, reads the sample reports, opens the dashboard.
import { join } from "node:path";
import { install, root, runNode } from "./install.mjs";

install();
runNode(join(root, "pipeline/setup/showSamples.ts"), ...process.argv.slice(2));
