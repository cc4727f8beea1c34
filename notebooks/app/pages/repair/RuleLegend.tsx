import type { JSX } from "preact";
import type { Repair } from "../../../../model/repair.ts";
import { formatNumber } from "../../../charts/words.ts";
import { ruleLabel } from "../../language/repairs.ts";
import { useLanguage } from "../../language/useLanguage.ts";

/** The rules that changed something, each in its colour with the number of changes: a press marks those of one rule alone. */
export function RuleLegend(props: {
  readonly repairs: readonly Repair[];
  readonly rule: string;
  readonly colourOf: (rule: string) => string;
  readonly onRule: (rule: string) => void;
}): JSX.Element {
  const { language, say } = useLanguage();
  const rules = [...Map.groupBy(props.repairs, ({ rule }) => rule)].sort((a, b) => b[1].length - a[1].length);
  return (
    <ul class="rules" aria-label={say("rules")}>
      {rules.map(([rule, changes]) => (
        <li key={rule}>
          <button
            type="button"
            aria-pressed={props.rule === rule}
            style={{ "--rule": props.colourOf(rule) }}
            onClick={() => props.onRule(props.rule === rule ? "" : rule)}
          >
            <i aria-hidden="true" /> {ruleLabel(rule, language)}{" "}
            <span class="quiet">{formatNumber(changes.length, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
