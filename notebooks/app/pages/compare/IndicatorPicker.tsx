import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { topicLabel, topicOrder } from "../../language/topics.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { IndicatorEntry } from "../../rows/catalogue.ts";
import { foldSearch, matchesSearch } from "../../rows/foldSearch.ts";

/** The indicators by topic, with a search that does not mind missing diacritics. */
export function IndicatorPicker(props: {
  readonly indicators: readonly IndicatorEntry[];
  readonly chosen: string;
  readonly address: (indicator: string) => string;
}): JSX.Element {
  const { language, say } = useLanguage();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const entries = useMemo(
    () =>
      props.indicators
        .filter((entry) => entry.count > 0)
        .map((entry) => ({
          ...entry,
          folded: foldSearch(`${entry.vi} ${entry.en} ${topicLabel(entry.id, "vi")} ${entry.id}`),
        })),
    [props.indicators],
  );
  const asked = foldSearch(query);
  const found = entries.filter((entry) => matchesSearch(entry.folded, asked));
  const topics = Map.groupBy(
    found.sort((a, b) => topicOrder(a.id) - topicOrder(b.id)),
    (entry) => topicLabel(entry.id, language),
  );
  return (
    <nav class={open || query !== "" ? "picker open" : "picker"} aria-label={say("indicators")}>
      <input
        type="search"
        value={query}
        placeholder={say("searchIndicator")}
        aria-label={say("searchIndicator")}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <button type="button" class="picker-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say("indicators")} ▾
      </button>
      <div class="picker-list">
        {found.length === 0 && <p class="quiet">{say("noIndicator")}</p>}
        {[...topics].map(([topic, members]) => (
          <details key={`${topic}${asked !== ""}`} open={asked !== "" || members.some((m) => m.id === props.chosen)}>
            <summary>{topic}</summary>
            <ul>
              {members.map((entry) => (
                <li key={entry.id}>
                  <a
                    href={props.address(entry.id)}
                    onClick={() => setOpen(false)}
                    aria-current={entry.id === props.chosen ? "true" : undefined}
                  >
                    {entry[language]}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </nav>
  );
}
