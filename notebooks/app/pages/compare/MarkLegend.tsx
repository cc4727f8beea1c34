import type { JSX } from "preact";
import { markSigns, marksOf } from "../../../charts/figure.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { Cell } from "../../rows/select.ts";

/** What the signs behind the numbers mean: only those that appear. */
export function MarkLegend({ cells }: { readonly cells: readonly Cell[] }): JSX.Element | null {
  const { say } = useLanguage();
  const marks = marksOf(cells);
  const missing = cells.some((cell) => cell.value === undefined);
  if (marks.length === 0 && !missing) return null;
  return (
    <ul class="legend" aria-label={say("legend")}>
      {missing && (
        <li>
          <span class="hatch" aria-hidden="true" /> {say("missingLegend")}
        </li>
      )}
      {cells.some((cell) => cell.lack) && <li>{say("lackLegend")}</li>}
      {marks.map((mark) => (
        <li key={mark}>
          <b aria-hidden="true">{markSigns[mark]}</b> {say(mark)}
        </li>
      ))}
    </ul>
  );
}
