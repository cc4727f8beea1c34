import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { roleLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Placeholder } from "../../parts/Placeholder.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { type Conflict, fetchConflicts } from "../../rows/conflicts.ts";
import { labelsOf } from "../../rows/labelsOf.ts";
import { periodInWords } from "../../rows/periods.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { usePromise } from "../../state/usePromise.ts";
import { dimsLabel } from "../compare/dimsLabel.ts";
import { ReviewTabs } from "./ReviewTabs.tsx";
import { Statement } from "./Statement.tsx";
import { useDecisions } from "./useDecisions.ts";
import { useKeys } from "./useKeys.ts";

/** Figures on which reports differ, side by side: one chooses which statement holds, by mouse or by its number. */
export function ConflictsPage(props: { readonly route: Route; readonly catalogue: Catalogue }): JSX.Element {
  const { route, catalogue } = props;
  const { language, say } = useLanguage();
  const { i = "" } = route.state;
  const loaded = usePromise(`conflicts ${i}`, () => fetchConflicts(i));
  const decisions = useDecisions();
  const [at, setAt] = useState(0);
  useEffect(() => {
    setAt(0);
    decisions.forget();
  }, [loaded.value]);
  const settled = new Set(decisions.done.flat());
  const items = (loaded.value?.items ?? []).filter((one) => !one.statements.some(({ key }) => settled.has(key)));
  const place = Math.min(at, Math.max(0, items.length - 1));
  const current = items[place];
  const labels = labelsOf(catalogue, language);
  const choose = (conflict: Conflict | undefined, index: number): void => {
    const chosen = conflict?.statements[index];
    if (chosen) decisions.decideOn([{ key: chosen.key, verdict: "confirm", why: say("chosenAmong") }]);
  };
  useKeys({
    j: () => setAt(Math.min(items.length - 1, place + 1)),
    k: () => setAt(Math.max(0, place - 1)),
    u: () => decisions.undo(),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [String(index + 1), () => choose(current, index)] as const),
    ),
  });
  return (
    <div class="work">
      <ReviewTabs page="mau-thuan" />
      <div class="review">
        <section class="card queue" aria-label={say("conflicts")}>
          <h1>{say("conflicts")}</h1>
          <p class="left-count" role="status">
            <strong>{formatNumber((loaded.value?.total ?? 0) - decisions.done.length, language)}</strong>{" "}
            {say("left").toLowerCase()}
          </p>
          <div class="choices">
            <Choice
              label={say("indicator")}
              value={i}
              options={[
                ["", say("allIndicators")],
                ...(loaded.value?.indicators ?? []).map(
                  (one) => [one.value, `${labels.get(one.value) ?? one.value} (${one.count})`] as const,
                ),
              ]}
              onChange={(value) => {
                location.hash = changeRoute(route, { i: value });
              }}
            />
          </div>
          <ol class="queue-list">
            {items.map((item, index) => (
              <li key={item.cell}>
                <button
                  type="button"
                  class="row"
                  aria-current={index === place ? "true" : undefined}
                  onClick={() => setAt(index)}
                >
                  <b>
                    {formatNumber(item.statements.length, language)} {say("statements")}
                  </b>
                  <span>{labels.get(item.indicator) ?? item.indicator}</span>
                  <span class="quiet">
                    {item.area}, {periodInWords(item.period, language)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
        <section class="card" aria-label={say("rivals")} aria-busy={loaded.busy}>
          {decisions.failed && <p role="alert">{decisions.failed}</p>}
          {!loaded.value && <Placeholder outcome={loaded} />}
          {loaded.value && !current && <p>{say("noConflicts")}</p>}
          {current && (
            <>
              <p class="topic">{say(current.status)}</p>
              <h2>
                {labels.get(current.indicator) ?? current.indicator} · {current.area},{" "}
                {periodInWords(current.period, language)}
              </h2>
              {current.statements[0] && (
                <p class="quiet">
                  {[roleLabel(current.statements[0].role, language), dimsLabel(current.statements[0].dims, language)]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </p>
              )}
              <div class="rivals">
                {current.statements.map((entry, index) => (
                  <Statement key={entry.key + entry.document.id} entry={entry}>
                    <button type="button" disabled={decisions.busy} onClick={() => choose(current, index)}>
                      {say("chooseThis")} {index < 9 && <kbd>{index + 1}</kbd>}
                    </button>
                    {index === 0 && <span class="quiet"> {say("shownNow")}</span>}
                  </Statement>
                ))}
              </div>
            </>
          )}
          <p class="verdicts after">
            <button type="button" class="plain" disabled={decisions.done.length === 0} onClick={() => decisions.undo()}>
              {say("undo")} <kbd>u</kbd>
            </button>
            <span class="quiet" role="status">
              {say("decided")}: {formatNumber(decisions.done.length, language)}
            </span>
          </p>
          <p class="quiet">{say("conflictKeys")}</p>
        </section>
      </div>
    </div>
  );
}
