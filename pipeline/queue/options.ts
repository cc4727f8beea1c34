import type { Command } from "commander";
import { Fault } from "../fault.ts";
import { both } from "../say.ts";

/** Adds `--queue URL`. */
export function addQueue(command: Command): Command {
  return command.requiredOption(
    "--queue <URL>",
    both({ vi: "địa chỉ PostgreSQL (postgres://…)", en: "address of PostgreSQL" }),
    process.env.BAOCAO_QUEUE,
  );
}

/** Adds `--store PLACE`. */
export function addStore(command: Command): Command {
  return command.requiredOption(
    "--store <PLACE>",
    both({ vi: "thư mục chung của các máy, hoặc s3://bucket", en: "folder that all machines share, or s3://bucket" }),
    process.env.BAOCAO_STORE,
  );
}

/** The store a person named, or a fault that says what is missing. */
export function storeOf(store: string | undefined): string {
  const named = store ?? process.env.BAOCAO_STORE;
  if (named !== undefined) return named;
  throw new Fault({
    vi: "thiếu --store: thư mục mà mọi máy đọc đều thấy",
    en: "--store is missing: the folder that all workers see",
  });
}
