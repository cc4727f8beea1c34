import { PgBoss } from "pg-boss";
import { Fault } from "../fault.ts";
import type { Hints } from "../ingest/readManifest.ts";

/** A document that waits to be read: its bytes are in the store under its hash. */
export type DocumentTask = {
  readonly snapshot: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly hints: Hints;
};

/** A task that a worker has taken: the id of its job, and how often it was tried before. */
export type Taken = { readonly id: string; readonly tried: number; readonly task: DocumentTask };

export type QueueStatus = {
  readonly waiting: number;
  readonly reading: number;
  readonly retrying: number;
  readonly done: number;
  readonly setAside: number;
};

export type SetAside = {
  readonly name: string;
  readonly path: string;
  readonly snapshot: string;
  readonly reason: string;
};

/** The queue of documents: every call is a transaction in PostgreSQL, so that no task is lost or forgotten. */
export type Queue = {
  /** Adds tasks; one whose bytes already wait or are being read is not added again. Gives the number added. */
  readonly send: (tasks: readonly DocumentTask[]) => Promise<number>;
  readonly take: (count: number) => Promise<readonly Taken[]>;
  /** Says that these are still being read; a task that falls silent is given to another worker. */
  readonly beat: (ids: readonly string[]) => Promise<void>;
  readonly done: (ids: readonly string[]) => Promise<void>;
  /** Gives a task back; after three attempts it is set aside with its reason. */
  readonly fail: (id: string, reason: string) => Promise<void>;
  readonly status: () => Promise<QueueStatus>;
  readonly setAside: () => Promise<readonly SetAside[]>;
  /** Lets the tasks that were set aside be tried again. Gives their number. */
  readonly retry: () => Promise<number>;
  /** Forgets every task. Documents and shards stay in the store. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const name = "documents";

/** A document is tried this often before it is set aside. */
export const attempts = 3;

/** Seconds without a sign of life after which a task is given to another worker (pg-boss takes no less than 10). */
const silence = 15;

/** Opens the queue in a PostgreSQL database (`postgres://…`), making its tables where there are none. */
export async function openQueue(url: string, onError: (error: Error) => void = () => {}): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: "baocao",
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60,
    max: 4,
    connectionTimeoutMillis: 10_000,
  });
  boss.on("error", onError);
  try {
    await boss.start();
    await boss.createQueue(name, {
      policy: "exclusive",
      retryLimit: attempts - 1,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 6 * 3600,
      heartbeatSeconds: silence,
      retentionSeconds: 365 * 86_400,
      deleteAfterSeconds: 30 * 86_400,
    });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw unreachable(url, error);
  }
  const select = async <T>(sql: string): Promise<readonly T[]> =>
    (await boss.getDb().executeSql(sql)).rows as readonly T[];
  return {
    send: async (tasks) => {
      const jobs = tasks.map((task) => ({ data: task, singletonKey: task.snapshot }));
      const ids = await boss.insert(name, jobs, { returnId: true });
      return ids?.length ?? 0;
    },
    take: async (count) => {
      const jobs = await boss.fetch<DocumentTask>(name, { batchSize: count, includeMetadata: true });
      return jobs.map(({ id, retryCount, data }) => ({ id, tried: retryCount, task: data }));
    },
    beat: async (ids) => {
      if (ids.length > 0) await boss.touch(name, [...ids]);
    },
    done: async (ids) => {
      if (ids.length > 0) await boss.complete(name, [...ids]);
    },
    fail: async (id, reason) => {
      await boss.fail(name, id, { reason });
    },
    status: async () => {
      const rows = await select<{ state: string; count: string }>(
        `SELECT state, count(*) AS count FROM pgboss.job WHERE name = '${name}' GROUP BY state`,
      );
      const count = (state: string): number => Number(rows.find((row) => row.state === state)?.count ?? 0);
      return {
        waiting: count("created"),
        reading: count("active"),
        retrying: count("retry"),
        done: count("completed"),
        setAside: count("failed"),
      };
    },
    setAside: async () => {
      const rows = await select<{
        data: DocumentTask;
        output: { reason?: string; value?: { reason?: string } } | null;
      }>(`SELECT data, output FROM pgboss.job WHERE name = '${name}' AND state = 'failed' ORDER BY created_on, id`);
      return rows.map(({ data, output }) => ({
        name: data.name,
        path: data.path,
        snapshot: data.snapshot,
        reason: output?.reason ?? output?.value?.reason ?? "the worker fell silent",
      }));
    },
    retry: async () => {
      const rows = await select<{ id: string }>(
        `SELECT id FROM pgboss.job WHERE name = '${name}' AND state = 'failed'`,
      );
      if (rows.length > 0)
        await boss.retry(
          name,
          rows.map(({ id }) => id),
        );
      return rows.length;
    },
    clear: () => boss.deleteAllJobs(name),
    close: () => boss.stop({ graceful: false }),
  };
}

function unreachable(url: string, cause: unknown): Fault {
  const place = URL.canParse(url) ? new URL(url).host : url;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Fault(
    {
      vi: `hàng đợi ${place}: không kết nối được PostgreSQL (${reason}); kiểm tra địa chỉ và mật khẩu`,
      en: `queue ${place}: PostgreSQL cannot be reached (${reason}); check address and password`,
    },
    { cause },
  );
}
