import type { JSX } from "preact";
import { reasonLabel } from "../../language/reasons.ts";
import { levelLabel } from "../../language/topics.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Choice } from "../../parts/Choice.tsx";
import { periodInWords } from "../../rows/periods.ts";
import type { ReviewFilter, ReviewQueue } from "../../rows/review.ts";
import { changeRoute, type Route, writeRoute } from "../../state/route.ts";

/** How the address names the entries of a filter. */
const letters = {
  d: "document",
  i: "indicator",
  r: "reason",
  w: "wording",
  a: "areas",
  p: "province",
  l: "level",
  y: "period",
  h: "headline",
} as const satisfies Readonly<Record<string, keyof ReviewFilter>>;

/** The filter that an address asks for. */
export function filterOf(route: Route): ReviewFilter {
  return Object.fromEntries(
    Object.entries(letters).flatMap(([letter, name]) => (route.state[letter] ? [[name, route.state[letter]]] : [])),
  );
}

/** The address of the queue with a filter. */
export function queueAddress(filter: ReviewFilter): string {
  const state = Object.entries(letters).map(([letter, name]) => [letter, filter[name] ?? ""]);
  return writeRoute({ page: "ra-soat", state: Object.fromEntries(state) as Record<string, string> });
}

/** What narrows the queue: document, indicator, reason; and the view of the comparison that one came from. */
export function QueueFilters(props: {
  readonly route: Route;
  readonly queue: ReviewQueue | undefined;
  readonly labelOf: (indicator: string | undefined) => string;
}): JSX.Element {
  const { route, queue, labelOf } = props;
  const { language, say } = useLanguage();
  const { d = "", i = "", r = "", a = "", p = "", l = "", y = "" } = route.state;
  const choose = (name: string) => (value: string) => {
    location.hash = changeRoute(route, { [name]: value });
  };
  const chosen = [
    a.replaceAll("|", ", "),
    p,
    l && levelLabel(l, language),
    y && periodInWords(y, language),
    route.state.h ? say("headline").toLowerCase() : "",
  ].filter((part) => part !== "");
  return (
    <>
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
      {chosen.length > 0 && (
        <p class="quiet">
          {say("chosenComparison")}: {chosen.join(" · ")} · <a href="#/ra-soat">{say("everythingWaiting")}</a>
        </p>
      )}
    </>
  );
}
