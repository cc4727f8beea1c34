import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeUser } from "../../pipeline/server/security/users.ts";
import { type Served, serve, usersFile } from "../../pipeline/server/serve.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { reportOf } from "../web/fixture/reportOf.ts";

export type Opened = Served & { readonly folder: string; readonly key: string };

/** A server on a warehouse of one report; with `users`, everyone must sign in (password `mật khẩu của NAME`). */
export async function openServer(
  users: Readonly<Record<string, "reader" | "analyst" | "administrator">> = {},
): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "baocao-server-"));
  const file = join(folder, "w.duckdb");
  const warehouse = await openWarehouse(file);
  const said = {
    indicator: "traffic.deaths",
    before: "Tai nạn làm ",
    number: "12",
    unit: "người",
    after: " chết, trong đó có anh Nguyễn Văn Bình, sinh năm 1990.",
  };
  const report = reportOf({ name: "Huyện Đăk Glei", code: "610" }, 2023, [{ ...said, review: true, confidence: 0.5 }]);
  await loadExtraction(warehouse, report, { name: "bc.txt" }, { findings: [] });
  await warehouse.close();
  for (const [name, role] of Object.entries(users))
    await writeUser(usersFile(file), name, role, `mật khẩu của ${name}`);
  const served = await serve({ warehouse: file, port: 0, host: "127.0.0.1" });
  const rows = (await (
    await fetch(`${served.address}api/review`, { headers: await signedIn(served.address, users) })
  ).json()) as { items: { key: string }[] };
  return {
    ...served,
    folder,
    key: rows.items[0]?.key ?? "",
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function signedIn(address: string, users: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const analyst = Object.entries(users).find(([, role]) => role !== "reader")?.[0];
  return analyst === undefined ? {} : { cookie: (await login(address, analyst)).cookie };
}

/** Signs in; gives the answer's status and the cookie. */
export async function login(
  address: string,
  name: string,
  password = `mật khẩu của ${name}`,
): Promise<{ readonly status: number; readonly cookie: string; readonly set: string }> {
  const response = await post(`${address}api/login`, { name, password });
  const set = response.headers.get("set-cookie") ?? "";
  return { status: response.status, cookie: set.split(";")[0]!, set };
}

/** Hands in JSON as our own page does. */
export async function post(
  address: string,
  content: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Baocao": "1", ...headers },
    body: JSON.stringify(content),
  });
}
