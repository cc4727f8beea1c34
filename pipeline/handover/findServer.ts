import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { Fault } from "../fault.ts";
import { version } from "../version.ts";
import { readServerFile, type ServerEntry } from "./serverFile.ts";

/** The server of this machine that holds a warehouse. */
export type Server = {
  /** Asks for one thing; gives its answer, or fails with the server's reason. */
  readonly ask: (what: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Runs `work` while nothing is written to the warehouse and its file holds all that is committed. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
};

/** The server that holds the warehouse and takes work from us; none where there is none, or it does not answer. */
export async function findServer(warehouse: string): Promise<Server | undefined> {
  const entry = await readServerFile(warehouse);
  if (!entry) return undefined;
  const answer = await send(entry, "ping", "[]").catch(() => undefined);
  answer?.resume();
  if (answer?.statusCode !== 200) return undefined; // another process has its number now
  if (entry.version !== version) throw otherVersion(entry);
  return {
    ask: async (what, ...args) => {
      const answer = await send(entry, what, JSON.stringify(args));
      const said = JSON.parse((await text(answer)) || "null") as unknown;
      if (answer.statusCode !== 200) throw new Error((said as { reason?: string } | null)?.reason ?? "no answer");
      return said;
    },
    hold: async (work) => {
      const answer = await send(entry, "hold", "");
      if (answer.statusCode !== 200) throw new Error(await text(answer));
      let ended = false;
      answer
        .on("error", () => {})
        .on("close", () => {
          ended = true;
        });
      await once(answer, "data");
      try {
        const result = await work();
        if (ended) throw stopped();
        return result;
      } finally {
        answer.destroy();
      }
    },
  };
}

/** Waits as long as it takes: writing may be held, or a warehouse large. */
async function send({ address, token }: ServerEntry, what: string, body: string): Promise<IncomingMessage> {
  return await new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    request(new URL(what, address), { method: "POST", headers, agent: false }, resolve)
      .on("error", (error) => reject(stopped(error)))
      .end(body);
  });
}

function stopped(cause?: unknown): Fault {
  return new Fault(
    {
      vi: "máy chủ đang giữ kho đã dừng giữa chừng; chạy lại lệnh này, không mất gì đã nạp",
      en: "the server that holds the warehouse has stopped; run the command again, nothing that was loaded is lost",
    },
    { cause },
  );
}

function otherVersion({ version: theirs, pid }: ServerEntry): Fault {
  return new Fault({
    vi: `máy chủ đang giữ kho (tiến trình ${pid}) là bản ${theirs}, lệnh này là bản ${version}; khởi động lại máy chủ`,
    en: `the server that holds the warehouse (process ${pid}) is version ${theirs}, this is ${version}; restart the server`,
  });
}
