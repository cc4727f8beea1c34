import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { dateInWords } from "../../language/dates.ts";
import { actLabel, userRoleLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Placeholder } from "../../parts/Placeholder.tsx";
import { type Administered, endSession, fetchAdministered, fetchAudit, makeBackup } from "../../rows/administration.ts";
import { usePromise } from "../../state/usePromise.ts";
import { Users } from "./Users.tsx";

/** What administrators look after: users, who is signed in, backups, and the log of what everyone did. */
export function AdministrationPage(): JSX.Element {
  const { say } = useLanguage();
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const found = usePromise(`administration ${round}`, fetchAdministered);
  /** Does something and shows what it came to. */
  const act = (work: Promise<unknown>): void => {
    setFailed(undefined);
    setBusy(true);
    work
      .then(
        () => setRound((now) => now + 1),
        (error: unknown) => setFailed(String((error as Error).message)),
      )
      .finally(() => setBusy(false));
  };
  const { value } = found;
  return (
    <div class="administration">
      <h1>{say("administration")}</h1>
      {failed && <p role="alert">{failed}</p>}
      {!value && <Placeholder outcome={found} />}
      {value && (
        <>
          <Users users={value.users} busy={busy} act={act} />
          <SignedIn sessions={value.sessions} act={act} />
          <Backups value={value} busy={busy} act={act} />
        </>
      )}
      <AuditLog round={round} />
    </div>
  );
}

type Act = (work: Promise<unknown>) => void;

function SignedIn({ sessions, act }: { readonly sessions: Administered["sessions"]; readonly act: Act }): JSX.Element {
  const { language, say } = useLanguage();
  const instant = (time: number): string => dateInWords(new Date(time).toISOString(), language);
  return (
    <section class="card">
      <h2>{say("signedIn")}</h2>
      {sessions.length === 0 && <p class="quiet">{say("nobodySignedIn")}</p>}
      <ul class="plain-list">
        {sessions.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.name}</b> · {userRoleLabel(one.role, language)}
              <span class="quiet">
                {" "}
                {one.address} · {say("since")} {instant(one.began)} · {say("lastUsed")} {instant(one.used)}
              </span>
            </span>
            <button type="button" onClick={() => act(endSession(one.id))}>
              {say("signOutUser")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Backups(props: { readonly value: Administered; readonly busy: boolean; readonly act: Act }): JSX.Element {
  const { language, say } = useLanguage();
  const { backups, warehouse } = props.value;
  return (
    <section class="card">
      <h2>{say("backups")}</h2>
      <p class="quiet">{say("backupNote")}</p>
      <button type="button" disabled={props.busy} onClick={() => props.act(makeBackup())}>
        {props.busy ? say("busy") : say("backUp")}
      </button>
      <ul class="plain-list">
        {backups.map(({ path, bytes }) => (
          <li key={path}>
            <span>
              {path} <span class="quiet">{formatNumber(bytes / 1_000_000, language, 1)} MB</span>
              <br />
              <code>{`baocao restore ${quoted(path)} -w ${quoted(warehouse)}`}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}

function AuditLog({ round }: { readonly round: number }): JSX.Element {
  const { language, say } = useLanguage();
  const log = usePromise(`audit ${round}`, fetchAudit);
  return (
    <section class="card">
      <h2>{say("audit")}</h2>
      {!log.value && <Placeholder outcome={log} />}
      {log.value?.length === 0 && <p class="quiet">{say("auditEmpty")}</p>}
      {log.value && log.value.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled sideways by keyboard too (WCAG 2.1.1)
        <section class="table-scroll audit" tabIndex={0} aria-label={say("audit")}>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{say("when")}</th>
                <th scope="col">{say("who")}</th>
                <th scope="col">{say("act")}</th>
                <th scope="col">{say("details")}</th>
              </tr>
            </thead>
            <tbody>
              {log.value.map((entry, index) => (
                <tr key={`${entry.at} ${index}`}>
                  <td class="nowrap">{dateInWords(entry.at, language)}</td>
                  <td>{entry.who}</td>
                  <td>{actLabel(entry.what, language)}</td>
                  <td class="quiet detail">{entry.rest === "{}" ? "" : entry.rest}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
