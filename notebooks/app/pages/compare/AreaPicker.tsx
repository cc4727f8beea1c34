import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLanguage } from "../../language/useLanguage.ts";
import { foldSearch, matchesSearch } from "../../rows/foldSearch.ts";

/** The areas of a level to highlight, with a search. */
export function AreaPicker(props: {
  readonly areas: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}): JSX.Element {
  const { say } = useLanguage();
  const [query, setQuery] = useState("");
  const asked = foldSearch(query);
  const found = props.areas.filter((area) => matchesSearch(foldSearch(area), asked)).slice(0, 200);
  const toggle = (area: string): void =>
    props.onChange(props.chosen.includes(area) ? props.chosen.filter((a) => a !== area) : [...props.chosen, area]);
  return (
    <details class="areas">
      <summary>
        <span>{say("areas")}</span>
        <b>
          {props.chosen.length === 0
            ? say("allAreas")
            : props.chosen.length === 1
              ? props.chosen[0]
              : props.chosen.length}
        </b>
      </summary>
      <div class="areas-list">
        <input
          type="search"
          value={query}
          placeholder={say("searchArea")}
          aria-label={say("searchArea")}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button type="button" class="plain" disabled={props.chosen.length === 0} onClick={() => props.onChange([])}>
          {say("clear")}
        </button>
        <ul>
          {found.map((area) => (
            <li key={area}>
              <label>
                <input type="checkbox" checked={props.chosen.includes(area)} onChange={() => toggle(area)} />
                {area}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
