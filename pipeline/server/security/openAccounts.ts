import { type Account, readUsers, removeUser, writeUser } from "./users.ts";

/** Who may sign in, as the file of users has it. */
export type Accounts = {
  readonly all: () => readonly Account[];
  /** Adds an account, or gives it another role and, where one is given, another password. */
  readonly put: (name: string, role: Account["role"], password: string | undefined) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
};

/** The accounts of a file, held in memory and written through. */
export async function openAccounts(file: string): Promise<Accounts> {
  let held = await readUsers(file);
  return {
    all: () => held,
    put: async (name, role, password) => {
      await writeUser(file, name, role, password);
      held = await readUsers(file);
    },
    remove: async (name) => {
      await removeUser(file, name);
      held = await readUsers(file);
    },
  };
}
