import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber, formatShort, type Language } from "../../../charts/words.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { Catalogue } from "../../rows/catalogue.ts";
import { labelsOf } from "../../rows/labelsOf.ts";
import { periodInWords } from "../../rows/periods.ts";
import type { Route } from "../../state/route.ts";
import { BulkForm } from "./BulkForm.tsx";
import { CorrectForm, type Field } from "./CorrectForm.tsx";
import { filterOf, QueueFilters } from "./QueueFilters.tsx";
import { ReviewCard, ReviewPlace } from "./ReviewCard.tsx";
import { ReviewTabs } from "./ReviewTabs.tsx";
import { useKeys } from "./useKeys.ts";
import { useReview } from "./useReview.ts";

/** A number of the list: long ones in short, so that names stand in one column; the card beside it gives every digit. */
function inList(value: number, language: Language): string {
  if (Math.abs(value) < 10_000_000) return formatNumber(value, language);
  if (language === "en") return formatShort(value, language);
  const isMillions = Math.abs(value) < 1_000_000_000;
  return `${formatNumber(value / (isMillions ? 1_000_000 : 1_000_000_000), language, 1)} ${isMillions ? "triệu" : "tỷ"}`;
}

/** Work through the figures that the machine is unsure of, the most worthwhile first, by keyboard or mouse. */
export function ReviewPage(props: { readonly route: Route; readonly catalogue: Catalogue }): JSX.Element {
  const { route, catalogue } = props;
  const { language, say } = useLanguage();
  const filter = filterOf(route);
  const narrowed = Object.values(filter).some((value) => value !== "");
  const review = useReview(filter);
  const [edited, setEdited] = useState<{ readonly key: string; readonly field: Field }>();
  const { current } = review;
  const editing = current !== undefined && edited?.key === current.key ? edited.field : undefined;
  const labels = labelsOf(catalogue, language);
  const labelOf = (id: string | undefined): string =>
    id === undefined || id === "-" ? say("unknownIndicator") : (labels.get(id) ?? id);
  const edit = (field: Field) => (): void => setEdited(current && { key: current.key, field });
  const actions: Readonly<Record<string, () => void>> = {
    j: () => review.go(review.at + 1),
    k: () => review.go(review.at - 1),
    a: () => review.decideOn({ verdict: "confirm" }),
    e: edit("value"),
    d: edit("area"),
    y: edit("period"),
    i: edit("indicator"),
    r: () => review.decideOn({ verdict: "reject" }),
    x: () => review.decideOn({ verdict: "reject", why: "không phải số liệu" }),
    u: review.undo,
  };
  useKeys(actions);
  return (
    <div class="work">
      <ReviewTabs page="ra-soat" />
      <div class="review">
        <section class="card queue" aria-label={say("waiting")}>
          <h1>{say("waiting")}</h1>
          <p class="left-count" role="status">
            <strong>{formatNumber(review.left, language)}</strong>{" "}
            {narrowed ? say("leftToSettle") : say("left").toLowerCase()}
          </p>
          <QueueFilters route={route} queue={review.queue} labelOf={labelOf} />
          <ol class="queue-list">
            {review.items.map((item, index) => (
              <li key={item.key}>
                <button
                  type="button"
                  class="row"
                  aria-current={item.key === current?.key ? "true" : undefined}
                  onClick={() => review.go(index)}
                >
                  <b>{inList(Number(item.value), language)}</b>
                  <span>{labelOf(item.indicator)}</span>
                  <span class="quiet">
                    {item.area || say("unknownArea")}, {periodInWords(item.period, language)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
          {narrowed && review.left > 1 && (
            <BulkForm
              meant={say("figuresFiltered")}
              count={review.left}
              busy={review.busy}
              onDecide={(verdict, why) => review.decideAll(filter, verdict, why)}
            />
          )}
        </section>
        <section class="card" aria-label={say("sentence")} aria-busy={review.busy}>
          {review.failed && <p role="alert">{review.failed}</p>}
          {!current && <p>{review.busy ? say("loading") : say("nothingWaits")}</p>}
          {current && (
            <div class={current.document.picture && current.page !== undefined ? "judge-room with-page" : "judge-room"}>
              <div>
                <ReviewCard item={current} label={labelOf(current.indicator)} />
                {editing ? (
                  <CorrectForm
                    key={`${current.key} ${editing}`}
                    item={current}
                    field={editing}
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
                  <BulkForm
                    meant={say("sameWords")}
                    count={current.same}
                    busy={review.busy}
                    onDecide={(verdict, why) =>
                      review.decideAll(
                        { wording: current.wording, indicator: current.indicator ?? "-" },
                        verdict,
                        why || say("sameWordsWhy"),
                      )
                    }
                  />
                )}
              </div>
              <ReviewPlace item={current} />
            </div>
          )}
          <p class="verdicts after">
            <button type="button" class="plain" onClick={actions.k}>
              ← {say("previous")} <kbd>k</kbd>
            </button>
            <button type="button" class="plain" onClick={actions.j}>
              {say("next")} → <kbd>j</kbd>
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
      </div>
    </div>
  );
}
