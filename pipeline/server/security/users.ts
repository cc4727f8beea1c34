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

/**
 * Adds an account, or gives it another role and password; without a password an account keeps the one it has. Only the
 * owner of the file may read it.
 */
export async function writeUser(
  file: string,
  name: string,
  role: Account["role"],
  password: string | undefined,
): Promise<void> {
  const accounts = await readUsers(file);
  const kept = accounts.find((one) => one.name === name)?.password;
  if (password === undefined ? kept === undefined : password.length < shortest) {
    throw new Fault({
      vi: `mật khẩu cần ít nhất ${shortest} ký tự`,
      en: `a password needs at least ${shortest} characters`,
    });
  }
  const hashed = password === undefined ? kept! : await hashPassword(password);
  await writeUsers(file, [...accounts.filter((one) => one.name !== name), { name, role, password: hashed }]);
}

/** Takes an account away. */
export async function removeUser(file: string, name: string): Promise<void> {
  await writeUsers(
    file,
    (await readUsers(file)).filter((one) => one.name !== name),
  );
}

async function writeUsers(file: string, accounts: readonly Account[]): Promise<void> {
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}
