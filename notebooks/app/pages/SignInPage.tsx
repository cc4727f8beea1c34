import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLanguage } from "../language/useLanguage.ts";
import { send } from "../rows/send.ts";

/** Signs in, where the server asks who one is. */
export function SignInPage(): JSX.Element {
  const { say } = useLanguage();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [failed, setFailed] = useState<string>();
  const enter = (event: Event): void => {
    event.preventDefault();
    setFailed(undefined);
    send("api/login", { name, password }).then(
      () => {
        location.hash = "#/so-sanh";
        location.reload();
      },
      (error: unknown) => setFailed(String((error as Error).message)),
    );
  };
  return (
    <form class="card sign-in" onSubmit={enter}>
      <h1>{say("signIn")}</h1>
      <label>
        {say("name")}
        <input value={name} autocomplete="username" required onInput={(e) => setName(e.currentTarget.value)} />
      </label>
      <label>
        {say("password")}
        <input
          type="password"
          value={password}
          autocomplete="current-password"
          required
          onInput={(e) => setPassword(e.currentTarget.value)}
        />
      </label>
      {failed && <p role="alert">{failed}</p>}
      <button type="submit" class="strong">
        {say("signIn")}
      </button>
    </form>
  );
}
