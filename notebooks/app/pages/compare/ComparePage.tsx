import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { MapShapes } from "../../../charts/map/provinceMap.ts";
import type { Theme } from "../../../charts/theme.ts";
import { topicLabel } from "../../language/topics.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Chart } from "../../parts/Chart.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { fetchRows } from "../../rows/fetchRows.ts";
import { kindLabel, periodLabel } from "../../rows/periods.ts";
import { populationOf } from "../../rows/population.ts";
import { selectCells } from "../../rows/select.ts";
import { fetchWholeCommunes } from "../../rows/succession.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { usePromise } from "../../state/usePromise.ts";
import { useWidth } from "../../state/useWidth.ts";
import { Controls } from "./Controls.tsx";
import { Downloads } from "./Downloads.tsx";
import { dimsLabel } from "./dimsLabel.ts";
import { drawView } from "./drawView.ts";
import { FigureTable } from "./FigureTable.tsx";
import { firstIndicator } from "./firstIndicator.ts";
import { IndicatorPicker } from "./IndicatorPicker.tsx";
import { MarkLegend } from "./MarkLegend.tsx";
import { SettleNote } from "./SettleNote.tsx";
import { SourcePanel } from "./SourcePanel.tsx";
import { isOverYears, viewOf } from "./viewOf.ts";

/** Compare areas and years by one indicator, and follow any number to its sentence. */
export function ComparePage(props: {
  readonly route: Route;
  readonly catalogue: Catalogue;
  readonly theme: Theme;
}): JSX.Element {
  const { route, catalogue, theme } = props;
  const { language, say } = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const indicator = catalogue.indicators.find((entry) => entry.id === route.state.i) ?? firstIndicator(catalogue);
  const other = catalogue.indicators.find((entry) => entry.id === route.state.x);
  const needsPopulation = route.state.m === "per10000";
  const loaded = usePromise(indicator?.id, () => fetchRows(indicator!.id, catalogue.snapshot));
  const second = usePromise(other?.id, () => fetchRows(other!.id, catalogue.snapshot));
  const people = usePromise(needsPopulation ? "population.persons" : undefined, () =>
    fetchRows("population.persons", catalogue.snapshot).catch(() => undefined),
  );
  const map = usePromise(route.state.v === "map" ? "map" : undefined, async () => {
    const { default: shapes } = await import("@svg-maps/vietnam");
    return shapes as unknown as MapShapes;
  });
  const communes = usePromise(
    route.state.g !== undefined && indicator?.levels.includes("commune") ? "communes" : undefined,
    () => fetchWholeCommunes(catalogue),
  );
  const collator = useMemo(() => new Intl.Collator(language), [language]);
  const view = useMemo(
    () =>
      indicator &&
      loaded.value &&
      viewOf(route, indicator, loaded.value, {
        catalogue,
        population: populationOf(people.value, catalogue.areas),
        collator,
        communes: communes.value,
      }),
    [route, indicator, loaded.value, people.value, communes.value, catalogue, collator],
  );
  const title = indicator?.[language] ?? say("nothing");
  const where = view && [
    view.province || undefined,
    view.scope === "" ? undefined : dimsLabel(view.scope, language),
    view.measure === "absolute" ? indicator!.unit : say(view.measure),
    view.kind === "year" ? undefined : kindLabel(view.kind, language),
    view.ground === "" ? undefined : say(view.ground === "2025-07" ? "since2025" : "before2025"),
    isOverYears(view.name)
      ? `${periodLabel(view.periods[0] ?? "")}–${periodLabel(view.periods.at(-1) ?? "")}`
      : periodLabel(view.period),
  ];
  const subtitle = where?.filter((part) => part !== undefined && part !== "").join(" · ") ?? "";
  const svg = useMemo(() => {
    if (!view || width === 0) return undefined;
    const otherCells =
      other && second.value
        ? {
            label: other[language],
            cells: selectCells(second.value, { areas: view.areas, periods: view.periods, dims: "", role: "actual" }),
          }
        : undefined;
    return drawView(
      view,
      {
        shared: route.state.s !== "free",
        height: Math.max(440, innerHeight - 24 * theme.size),
        unit: view.indicator.unit,
        ...(otherCells ? { other: otherCells } : {}),
        ...(map.value ? { shapes: map.value } : {}),
      },
      { width, theme, language, label: `${title}. ${subtitle}` },
    );
  }, [view, width, theme, language, second.value, map.value, other]);
  const failed = loaded.failed ?? second.failed;
  const lacksSecond = view?.name === "pairs" && other === undefined;
  const emptyWord = loaded.busy || second.busy ? "loading" : lacksSecond ? "chooseSecond" : "nothing";
  const shownCells = view?.cells.filter((cell) => {
    return isOverYears(view.name) || cell.period === view.period;
  });
  return (
    <div class={route.state.of ? "compare with-sources" : "compare"}>
      <IndicatorPicker
        indicators={catalogue.indicators}
        chosen={indicator?.id ?? ""}
        address={(i) => changeRoute(route, { i, of: "", d: "", k: "", y: "" })}
      />
      <section class="view" aria-busy={loaded.busy}>
        <header>
          <p class="topic">{indicator && topicLabel(indicator.id, language)}</p>
          <h1>{title}</h1>
          <p class="subtitle">{subtitle}</p>
        </header>
        {route.state.i !== undefined && indicator?.id !== route.state.i && <p role="alert">{say("noSuchIndicator")}</p>}
        {failed && <p role="alert">{`${say("failed")}: ${failed}`}</p>}
        {view && <Controls view={view} route={route} catalogue={catalogue} />}
        {view && view.scope !== "" && route.state.d === undefined && <p class="quiet">◇ {say("noHeadline")}</p>}
        <div ref={frame} class="chart-room">
          {svg ? <Chart svg={svg} /> : <p class="quiet">{say(emptyWord)}</p>}
        </div>
        {view && view.areas.length < view.everyArea.length && (
          <p class="quiet">
            {say("highest")} {view.areas.length}/{view.everyArea.length} ·{" "}
            <a href={changeRoute(route, { n: "all" })}>{say("showAll")}</a>
          </p>
        )}
        {shownCells && <MarkLegend cells={shownCells} />}
        {view && <SettleNote view={view} catalogue={catalogue} />}
        {view?.measure === "per10000" && <p class="quiet">{say("noPopulation")}</p>}
        {view?.name === "map" && <p class="quiet">{say("attribution")}</p>}
        <p class="printed">
          {say("sourceNote")} {catalogue.snapshot}
        </p>
        {view && (
          <>
            <Downloads view={view} svg={svg} title={title} subtitle={subtitle} catalogue={catalogue} theme={theme} />
            <h2>{say("table")}</h2>
            <FigureTable
              caption={`${title} (${view.measure === "absolute" ? view.indicator.unit : say(view.measure)})`}
              cells={view.cells}
              areas={view.areas}
              periods={view.periods}
              selected={view.selected}
            />
          </>
        )}
      </section>
      {route.state.of && indicator && (
        <SourcePanel
          catalogue={catalogue}
          indicator={indicator.id}
          keys={route.state.of}
          shown={view?.cells.find((cell) => cell.sources === route.state.of)}
          closeAddress={changeRoute(route, { of: "" })}
        />
      )}
    </div>
  );
}
