import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { userRoleLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { type Administered, putUser, removeUser } from "../../rows/administration.ts";
import type { Role } from "../../rows/catalogue.ts";

const roles: readonly Role[] = ["reader", "analyst", "administrator"];

/** The people who may sign in: added, given another role or password, taken away. */
export function Users(props: {
  readonly users: Administered["users"];
  readonly busy: boolean;
  readonly act: (work: Promise<unknown>) => void;
}): JSX.Element {
  const { users, busy, act } = props;
  const { language, say } = useLanguage();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  // The first user must be one who can add others.
  const [role, setRole] = useState<Role>(users.length === 0 ? "administrator" : "reader");
  const known = users.some((user) => user.name === name);
  const save = (event: Event): void => {
    event.preventDefault();
    act(putUser(name, role, password === "" ? undefined : password).then(() => setPassword("")));
  };
  return (
    <section class="card">
      <h2>{say("users")}</h2>
      {users.length === 0 && <p class="quiet">{say("noUsers")}</p>}
      <ul class="plain-list">
        {users.map((user) => (
          <li key={user.name}>
            <b>{user.name}</b>
            <select
              value={user.role}
              aria-label={`${say("role")}: ${user.name}`}
              disabled={busy}
              onChange={(event) => act(putUser(user.name, event.currentTarget.value as Role, undefined))}
            >
              {roles.map((one) => (
                <option key={one} value={one} selected={one === user.role}>
                  {userRoleLabel(one, language)}
                </option>
              ))}
            </select>
            <button type="button" disabled={busy} onClick={() => act(removeUser(user.name))}>
              {say("removeUser")}
            </button>
          </li>
        ))}
      </ul>
      <form class="form-row" onSubmit={save}>
        <label>
          {say("name")}
          <input
            value={name}
            required
            maxLength={80}
            autocomplete="off"
            onInput={(e) => setName(e.currentTarget.value)}
          />
        </label>
        <label>
          {say("password")}
          <input
            type="password"
            value={password}
            required={!known}
            minLength={10}
            autocomplete="new-password"
            onInput={(e) => setPassword(e.currentTarget.value)}
          />
        </label>
        <label>
          {say("role")}
          <select value={role} onChange={(e) => setRole(e.currentTarget.value as Role)}>
            {roles.map((one) => (
              <option key={one} value={one} selected={one === role}>
                {userRoleLabel(one, language)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="strong" disabled={busy}>
          {say(known ? "changeUser" : "addUser")}
        </button>
      </form>
      <p class="quiet">{say("roleNote")}</p>
    </section>
  );
}
