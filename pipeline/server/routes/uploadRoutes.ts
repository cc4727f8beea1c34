import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import type { UploadEvent } from "../../../notebooks/app/rows/upload.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { beside } from "../../beside.ts";
import { faultWords } from "../../fault.ts";
import { sinkInto } from "../../ingest/openSink.ts";
import { runIngest } from "../../ingest/runIngest.ts";
import type { Summary } from "../../ingest/summary.ts";
import { refuse } from "../refuse.ts";
import type { Env } from "../security/env.ts";
import type { Audit } from "../security/openAudit.ts";
import { safeName } from "../security/safeName.ts";

/** Bytes that one upload may hold. */
const largest = 256 * 1024 * 1024;

/** Files that one upload may hold. */
const mostFiles = 500;

/** Uploads whose progress can still be asked for. */
const mostJobs = 200;

type Job = { readonly events: UploadEvent[]; readonly listeners: Set<() => void> };

/** Documents handed in from the browser: kept in a folder of their own, read apart, loaded one by one, told as it goes. */
export function uploadRoutes(
  warehouse: Warehouse,
  folder: string,
  audit: Audit,
  onRun: (summary: Summary) => Promise<void>,
): Hono<Env> {
  const app = new Hono<Env>();
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();

  const tooLarge = {
    maxSize: largest,
    onError: (context: Context) => refuse(context, "tooManyBytes", largest / 2 ** 20),
  };
  app.post("/api/uploads", bodyLimit(tooLarge), async (context) => {
    const form = await context.req.formData().catch(() => undefined);
    const files = (form?.getAll("files") ?? []).filter((one): one is File => one instanceof File);
    if (files.length === 0) return refuse(context, "noFile");
    if (files.length > mostFiles) return refuse(context, "tooManyFiles", mostFiles);
    const id = randomUUID();
    const place = join(folder, id);
    await mkdir(place, { recursive: true, mode: 0o700 });
    const names = distinctNames(files);
    for (const [index, file] of files.entries())
      await writeFile(join(place, names[index]!), Buffer.from(await file.arrayBuffer()), { flag: "wx", mode: 0o600 });
    const job: Job = { events: [], listeners: new Set() };
    jobs.set(id, job);
    for (const old of [...jobs.keys()].slice(0, -mostJobs)) jobs.delete(old);
    const who = context.get("user").name;
    await audit({ who, what: "upload", files: files.map((file) => safeName(file.name)) });
    last = last.then(() => read(warehouse, place, names, job, onRun)).catch(() => undefined);
    return context.json({ id, files: files.length }, 202);
  });

  app.get("/api/uploads/:id", (context) => {
    const job = jobs.get(context.req.param("id"));
    if (!job) return refuse(context, "noUpload");
    return streamSSE(context, async (stream) => {
      for (let sent = 0; ; ) {
        for (; sent < job.events.length; sent++) {
          const event = job.events[sent]!;
          await stream.writeSSE({ data: JSON.stringify(event) });
          if (event.type === "end") return;
        }
        await new Promise<void>((wake) => {
          job.listeners.add(wake);
          stream.onAbort(wake);
          if (sent < job.events.length) wake();
        });
        if (stream.aborted) return;
      }
    });
  });

  return app;
}

/** Names fit to be written; those that several files share, capitals aside, with their number in front. */
function distinctNames(files: readonly File[]): readonly string[] {
  const names = files.map((file) => safeName(file.name));
  const counts = Map.groupBy(names, (name) => name.toLowerCase());
  return names.map((name, index) => (counts.get(name.toLowerCase())!.length > 1 ? `${index}-${name}` : name));
}

/** Reads what was handed in; names are told as they were handed in, not where they are kept. */
async function read(
  warehouse: Warehouse,
  place: string,
  names: readonly string[],
  job: Job,
  onRun: (summary: Summary) => Promise<void>,
): Promise<void> {
  const paths = names.map((name) => join(place, name));
  const secret = new Set<string>();
  const tell = (event: UploadEvent): void => {
    job.events.push(event);
    for (const wake of job.listeners) wake();
    job.listeners.clear();
  };
  try {
    const summary = await runIngest({
      paths,
      openSink: () => sinkInto(warehouse),
      hints: () => ({}),
      stale: false,
      jobs: 1,
      memory: 1536,
      seconds: 180,
      child: beside(import.meta.url, "../../reader/child.ts"),
      onStart: (total) => tell({ type: "start", total }),
      onOutcome: (outcome) => {
        if (outcome.type === "quarantined")
          for (const path of paths) if (`${outcome.name}!`.startsWith(`${path}!`)) secret.add(path);
        tell({
          type: "document",
          outcome: outcome.type,
          name: relative(place, outcome.name),
          ...("reason" in outcome ? { reason: outcome.reason } : {}),
          ...(outcome.type === "loaded"
            ? { observations: outcome.observations, findings: outcome.findings, review: outcome.review }
            : {}),
        });
      },
    });
    // Of what is set aside nothing stays here, nor of the archive it came in.
    for (const path of secret) await rm(path, { force: true });
    await onRun(summary);
    tell({ type: "end", loaded: summary.loaded, failed: summary.failed, review: summary.review });
  } catch (error) {
    tell({ type: "document", outcome: "failed", name: "", reason: faultWords(error) });
    tell({ type: "end", loaded: 0, failed: paths.length, review: 0 });
    for (const path of paths) await rm(path, { force: true });
  }
}
