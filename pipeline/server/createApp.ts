import { Hono } from "hono";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import type { Summary } from "../ingest/summary.ts";
import type { Runs } from "./metrics/openRuns.ts";
import type { QueueWatch } from "./metrics/watchQueue.ts";
import { refuse } from "./refuse.ts";
import { type Administration, administrationRoutes } from "./routes/administrationRoutes.ts";
import { dataRoutes } from "./routes/dataRoutes.ts";
import { documentRoutes } from "./routes/documentRoutes.ts";
import { notebookRoutes } from "./routes/notebookRoutes.ts";
import { queryRoutes } from "./routes/queryRoutes.ts";
import { repairRoutes } from "./routes/repairRoutes.ts";
import { reviewRoutes } from "./routes/reviewRoutes.ts";
import { uploadRoutes } from "./routes/uploadRoutes.ts";
import { healthRoutes, metricsRoutes } from "./routes/watchRoutes.ts";
import type { Answers } from "./rows/openAnswers.ts";
import type { Waiting } from "./rows/openDoubts.ts";
import type { Env } from "./security/env.ts";
import { refuseForgery } from "./security/forgery.ts";
import { securityHeaders } from "./security/headers.ts";
import type { Audit } from "./security/openAudit.ts";
import { sameHost } from "./security/sameHost.ts";
import type { signIn } from "./security/signIn.ts";
import type { WebFile } from "./webFiles.ts";

export type AppParts = {
  readonly warehouse: Warehouse;
  readonly files: ReadonlyMap<string, WebFile>;
  /** Names that requests may give this host; none: any. */
  readonly hosts: readonly string[];
  readonly tls: boolean;
  readonly audit: Audit;
  readonly signIn: ReturnType<typeof signIn>;
  readonly administration: Administration;
  /** Where uploaded documents are kept. */
  readonly uploads: string;
  /** Folders of analysis notebooks. */
  readonly notebooks: readonly string[];
  readonly runs: Runs;
  /** Ends a run: what is left to do when its documents are loaded. */
  readonly onRun: (summary: Summary) => Promise<void>;
  readonly queue: QueueWatch;
  readonly answers: () => Promise<Answers>;
  readonly waits: () => Promise<Waiting>;
};

/** The web application's server: files, figures, and a reason in words for everything that is refused. */
export function createApp(parts: AppParts): Hono<Env> {
  const app = new Hono<Env>();
  const { warehouse, audit, waits } = parts;
  app.use(securityHeaders(parts.tls));
  app.use(sameHost(parts.hosts));
  app.use(refuseForgery());
  app.route("/", healthRoutes(warehouse));
  app.route("/", parts.signIn.routes);
  app.use(parts.signIn.guard);
  app.route("/", metricsRoutes(warehouse, waits, parts.runs, parts.queue));
  app.route("/", dataRoutes(warehouse, parts.answers));
  app.route("/", reviewRoutes(warehouse, waits, audit));
  app.route("/", documentRoutes(warehouse, waits, parts.uploads));
  app.route("/", administrationRoutes(warehouse, parts.administration));
  app.route("/", uploadRoutes(warehouse, parts.uploads, audit, parts.onRun));
  app.route("/", notebookRoutes(warehouse, parts.notebooks));
  app.route("/", repairRoutes());
  app.route("/", queryRoutes(warehouse, audit));
  app.get("*", (context) => {
    const path = context.req.path.slice(1) || "index.html";
    const file = parts.files.get(path);
    // An address typed without its `#`: the application finds the page, or says that there is none.
    const typed = /^[a-z-]+$/.test(path) && context.req.header("accept")?.includes("text/html");
    if (!file && typed) return context.redirect(`/#/${path}`);
    if (!file) return refuse(context, "noPage");
    const packed = file.packed && context.req.header("accept-encoding")?.includes("br");
    return context.body((packed ? file.packed : file.bytes) as Buffer<ArrayBuffer>, 200, {
      "Content-Type": file.type,
      "Cache-Control": path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(packed ? { "Content-Encoding": "br", Vary: "Accept-Encoding" } : {}),
    });
  });
  app.onError((error, context) => {
    console.error(error);
    return refuse(context, "failed");
  });
  return app;
}
