import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber, type Language } from "../../../charts/words.ts";
import { dateInWords } from "../../language/dates.ts";
import { roleLabel, verdictLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { Word } from "../../language/words.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Placeholder } from "../../parts/Placeholder.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { type DecisionEntry, fetchDecisions } from "../../rows/decisions.ts";
import { labelsOf } from "../../rows/labelsOf.ts";
import { periodInWords } from "../../rows/periods.ts";
import { decide } from "../../rows/review.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { usePromise } from "../../state/usePromise.ts";
import { ReviewTabs } from "./ReviewTabs.tsx";

/** The log of decisions: who, when, on what, why. Nothing in it is ever changed: taking back is an entry of its own. */
export function HistoryPage(props: { readonly route: Route; readonly catalogue: Catalogue }): JSX.Element {
  const { route, catalogue } = props;
  const { language, say } = useLanguage();
  const { b = "", f = "" } = route.state;
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<string>();
  const log = usePromise(`log ${b} ${f} ${round}`, () => fetchDecisions(b, f));
  const labels = labelsOf(catalogue, language);
  const undo = (entry: DecisionEntry): void => {
    setFailed(undefined);
    decide([{ key: entry.key, verdict: "undo" }]).then(
      () => setRound(round + 1),
      (error: unknown) => setFailed(String((error as Error).message)),
    );
  };
  const about = (entry: DecisionEntry): string =>
    [
      labels.get(entry.was.indicator ?? "") ?? entry.was.indicator ?? say("unknownIndicator"),
      entry.was.area,
      entry.was.period && periodInWords(entry.was.period, language),
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(" · ");
  return (
    <div class="work">
      <ReviewTabs page="nhat-ky" />
      <section class="card">
        <h1>{say("history")}</h1>
        <p class="quiet">{say("historyNote")}</p>
        {log.value && log.value.people.length > 1 && (
          <div class="choices">
            <Choice
              label={say("by")}
              value={b}
              options={[["", say("everybody")], ...log.value.people.map((name) => [name, name] as const)]}
              onChange={(name) => {
                location.hash = changeRoute(route, { b: name, f: "" });
              }}
            />
          </div>
        )}
        {failed && <p role="alert">{failed}</p>}
        {!log.value && <Placeholder outcome={log} />}
        {log.value?.entries.length === 0 && <p>{say("noDecisions")}</p>}
        {log.value && log.value.entries.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled sideways by keyboard too (WCAG 2.1.1)
          <section class="table-scroll" tabIndex={0} aria-label={say("history")}>
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">{say("when")}</th>
                  <th scope="col">{say("by")}</th>
                  <th scope="col">{say("decision")}</th>
                  <th scope="col">{say("about")}</th>
                  <th scope="col">{say("why")}</th>
                  <th scope="col">
                    <span class="unseen">{say("undo")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {log.value.entries.map((entry) => (
                  <tr key={entry.id} class={entry.standing ? undefined : "past"}>
                    <td class="nowrap">{dateInWords(entry.at, language)}</td>
                    <td>{entry.by}</td>
                    <td>
                      <b>{verdictLabel(entry.verdict, language)}</b>
                      <Becomes entry={entry} labels={labels} />
                    </td>
                    <td>
                      {about(entry)}
                      {entry.quote && <p class="quiet excerpt">{entry.quote}</p>}
                      {entry.document && (
                        <a href={`#/tai-lieu?d=${entry.document}&o=${encodeURIComponent(entry.key)}`}>{entry.name}</a>
                      )}
                    </td>
                    <td>{entry.why}</td>
                    <td>
                      {entry.standing && (
                        <button type="button" class="nowrap" onClick={() => undo(entry)}>
                          {say("undo")}
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {log.value && (
          <p class="quiet">
            {formatNumber(log.value.total, language)} {say("decisionsKept")}
            {f !== "" && (
              <>
                {" · "}
                <a href={changeRoute(route, { f: "" })}>{say("newest")}</a>
              </>
            )}
            {log.value.older && (
              <>
                {" · "}
                <a href={changeRoute(route, { f: log.value.older })}>{say("older")}</a>
              </>
            )}
          </p>
        )}
      </section>
    </div>
  );
}

const fields = ["value", "indicator", "area", "period", "role", "unit"] as const satisfies readonly Word[];

/** What a decision changes: `Giá trị 83 → 38`. */
function Becomes(props: {
  readonly entry: DecisionEntry;
  readonly labels: ReadonlyMap<string, string>;
}): JSX.Element | null {
  const { language, say } = useLanguage();
  const { was, becomes } = props.entry;
  const changed = fields.filter((field) => becomes[field] !== undefined);
  if (changed.length === 0) return null;
  return (
    <ul class="changes">
      {changed.map((field) => (
        <li key={field}>
          {say(field)} <del>{written(field, was[field], props.labels, language)}</del> →{" "}
          <ins>{written(field, becomes[field], props.labels, language)}</ins>
        </li>
      ))}
    </ul>
  );
}

function written(
  field: (typeof fields)[number],
  text: string | undefined,
  labels: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (text === undefined) return "—";
  if (field === "value") return formatNumber(Number(text), language);
  if (field === "indicator") return labels.get(text) ?? text;
  if (field === "role") return roleLabel(text, language);
  return field === "period" ? periodInWords(text, language) : text;
}
