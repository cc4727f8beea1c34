import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { signsOf } from "../../../charts/figure.ts";
import { formatNumber, missingWord } from "../../../charts/words.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { periodLabel } from "../../rows/periods.ts";
import type { Cell } from "../../rows/select.ts";

/** Areas down, periods across; every number leads to its sentence. */
export function FigureTable(props: {
  readonly caption: string;
  readonly cells: readonly Cell[];
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  readonly selected: readonly string[];
}): JSX.Element {
  const { language, say } = useLanguage();
  const frame = useRef<HTMLElement>(null);
  // Where not all periods fit, the last ones are seen first.
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [props.periods.join(" ")]);
  const byKey = new Map(props.cells.map((cell) => [`${cell.area}\n${cell.period}`, cell]));
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={frame} class="table-frame" tabIndex={0} aria-label={props.caption}>
      <table class="figures">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say("area")}</th>
            {props.periods.map((period) => (
              <th scope="col" key={period}>
                {periodLabel(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.areas.map((area) => (
            <tr key={area} class={props.selected.includes(area) ? "chosen" : undefined}>
              <th scope="row">{area}</th>
              {props.periods.map((period) => {
                const cell = byKey.get(`${area}\n${period}`);
                if (cell?.value === undefined) {
                  return (
                    <td key={period} class="missing" title={missingWord(cell ?? { marks: [] }, language)}>
                      <span class="unseen">{missingWord(cell ?? { marks: [] }, language)}</span>
                      {cell && signsOf(cell)}
                    </td>
                  );
                }
                return (
                  <td key={period}>
                    <a href={cell.href ?? ""}>{formatNumber(cell.value, language)}</a>
                    {signsOf(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
