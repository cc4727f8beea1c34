import { parentPort, workerData } from "node:worker_threads";
import { repairText } from "../../../extractors/repair/repairText.ts";

// A long text takes seconds: the server answers others meanwhile.
parentPort?.postMessage(repairText(String(workerData)).repairs);
