import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../../fault.ts";
import { hashPassword } from "./passwords.ts";

const account = z.object({
  name: z.string().min(1).max(80),
  role: z.enum(["reader", "analyst", "administrator"]),
  password: z.string().startsWith("scrypt$"),
});

/** Who may sign in. */
export type Account = z.infer<typeof account>;

/** The shortest password that is taken. */
const shortest = 10;

/** The accounts of a file, none where there is no such file. */
export async function readUsers(file: string): Promise<readonly Account[]> {
  if (!existsSync(file)) return [];
  const read = z.array(account).safeParse(JSON.parse(await readFile(file, "utf8").catch(() => "null")));
  if (read.success) return read.data;
  throw new Fault({ vi: `${file}: không phải tệp người dùng`, en: `${file}: not a file of users` });
}

/** Adds an account, or gives it a new password and role. Only the owner of the file may read it. */
export async function writeUser(file: string, name: string, role: Account["role"], password: string): Promise<void> {
  if (password.length < shortest) {
    throw new Fault({
      vi: `mật khẩu cần ít nhất ${shortest} ký tự`,
      en: `a password needs at least ${shortest} characters`,
    });
  }
  const others = (await readUsers(file)).filter((one) => one.name !== name);
  const all = [...others, { name, role, password: await hashPassword(password) }];
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
}
