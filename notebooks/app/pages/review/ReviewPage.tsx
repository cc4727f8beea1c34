import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { reasonLabel } from "../../language/reasons.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Choice } from "../../parts/Choice.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import { ReviewCard } from "./ReviewCard.tsx";
import { UploadCard } from "./UploadCard.tsx";
import { useKeys } from "./useKeys.ts";
import { useReview } from "./useReview.ts";

/** Work through the figures that the machine is unsure of, the most worthwhile first, by keyboard or mouse. */
export function ReviewPage({
  route,
  catalogue,
}: {
  readonly route: Route;
  readonly catalogue: Catalogue;
}): JSX.Element {
  const { language, say } = useLanguage();
  const { d = "", i = "", r = "" } = route.state;
  const review = useReview({ document: d, indicator: i, reason: r });
  const [edited, setEdited] = useState<string>();
  const { current } = review;
  const editing = current !== undefined && edited === current.key;
  const labels = new Map(catalogue.indicators.map((entry) => [entry.id, entry[language]]));
  const labelOf = (id: string | undefined): string =>
    id === undefined || id === "-" ? say("unknownIndicator") : (labels.get(id) ?? id);
  const actions: Readonly<Record<string, () => void>> = {
    j: () => review.go(review.at + 1),
    k: () => review.go(review.at - 1),
    a: () => review.decideOn({ verdict: "confirm" }),
    e: () => setEdited(current?.key),
    r: () => review.decideOn({ verdict: "reject" }),
    x: () => review.decideOn({ verdict: "reject", why: "không phải số liệu" }),
    u: review.undo,
  };
  useKeys(actions);
  const choose = (name: string) => (value: string) => {
    location.hash = changeRoute(route, { [name]: value });
  };
  const { queue } = review;
  return (
    <div class="review">
      <section class="card queue" aria-label={say("waiting")}>
        <h1>{say("waiting")}</h1>
        <p class="left-count" role="status">
          <strong>{formatNumber(review.left, language)}</strong>{" "}
          {d || i || r ? say("leftToSettle") : say("left").toLowerCase()}
        </p>
        <div class="choices">
          <Choice
            label={say("document")}
            value={d}
            options={[
              ["", say("allDocuments")],
              ...(queue?.documents ?? []).map((one) => [one.value, `${one.name} (${one.count})`] as const),
            ]}
            onChange={choose("d")}
          />
          <Choice
            label={say("indicator")}
            value={i}
            options={[
              ["", say("allIndicators")],
              ...(queue?.indicators ?? []).map((one) => [one.value, `${labelOf(one.value)} (${one.count})`] as const),
            ]}
            onChange={choose("i")}
          />
          <Choice
            label={say("reason")}
            value={r}
            options={[
              ["", say("allReasons")],
              ...(queue?.reasons ?? []).map(
                (one) => [one.value, `${reasonLabel(one.value, language)} (${one.count})`] as const,
              ),
            ]}
            onChange={choose("r")}
          />
        </div>
        <ol class="queue-list">
          {review.items.map((item, index) => (
            <li key={item.key}>
              <button
                type="button"
                class="row"
                aria-current={item.key === current?.key ? "true" : undefined}
                onClick={() => review.go(index)}
              >
                <b>{formatNumber(Number(item.value), language)}</b>
                <span>{labelOf(item.indicator)}</span>
                <span class="quiet">
                  {item.area}, {item.period}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <section class="card" aria-label={say("sentence")} aria-busy={review.busy}>
        {review.failed && <p role="alert">{review.failed}</p>}
        {!current && <p>{review.busy ? say("loading") : say("nothingWaits")}</p>}
        {current && (
          <>
            <ReviewCard item={current} label={labelOf(current.indicator)} />
            {editing ? (
              <CorrectForm
                item={current}
                catalogue={catalogue}
                onSave={(verdict) => {
                  setEdited(undefined);
                  review.decideOn(verdict);
                }}
                onCancel={() => setEdited(undefined)}
              />
            ) : (
              <div class="verdicts">
                <button type="button" class="strong" onClick={actions.a}>
                  {say("accept")} <kbd>a</kbd>
                </button>
                <button type="button" onClick={actions.e}>
                  {say("correct")} <kbd>e</kbd>
                </button>
                <button type="button" onClick={actions.r}>
                  {say("reject")} <kbd>r</kbd>
                </button>
                <button type="button" onClick={actions.x}>
                  {say("notFigure")} <kbd>x</kbd>
                </button>
              </div>
            )}
            {current.same > 1 && (
              <p class="alike">
                {formatNumber(current.same - 1, language)} {say("sameWords")}
                <button type="button" onClick={() => review.decideAll("confirm")}>
                  {say("acceptAll")}
                </button>
                <button type="button" onClick={() => review.decideAll("reject")}>
                  {say("rejectAll")}
                </button>
              </p>
            )}
          </>
        )}
        <p class="verdicts after">
          <button type="button" class="plain" onClick={actions.k}>
            ← {say("previous")}
          </button>
          <button type="button" class="plain" onClick={actions.j}>
            {say("next")} →
          </button>
          <button type="button" class="plain" disabled={review.decided === 0} onClick={actions.u}>
            {say("undo")} <kbd>u</kbd>
          </button>
          <span class="quiet" role="status">
            {say("decided")}: {formatNumber(review.decided, language)}
          </span>
        </p>
        <p class="quiet">{say("keys")}</p>
      </section>
      <UploadCard />
    </div>
  );
}
