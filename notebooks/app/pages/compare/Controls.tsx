import type { JSX } from "preact";
import { levelLabel } from "../../language/topics.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Choice } from "../../parts/Choice.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { kindLabel, periodLabel } from "../../rows/periods.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { AreaPicker } from "./AreaPicker.tsx";
import { dimsLabel } from "./dimsLabel.ts";
import { isOverYears, type View, viewNames } from "./viewOf.ts";

/** The tabs of the views, and below them what the chosen view can be asked. */
export function Controls(props: {
  readonly view: View;
  readonly route: Route;
  readonly catalogue: Catalogue;
}): JSX.Element {
  const { view, route } = props;
  const { language, say } = useLanguage();
  const set = (changes: Readonly<Record<string, string>>): void => {
    location.hash = changeRoute(route, { of: "", ...changes });
  };
  const overYears = isOverYears(view.name);
  return (
    <div class="controls">
      <nav class="tabs" aria-label={say("views")}>
        {viewNames.map((name) => (
          <a
            key={name}
            href={changeRoute(route, { v: name, of: "" })}
            aria-current={name === view.name ? "page" : undefined}
          >
            {say(name)}
          </a>
        ))}
      </nav>
      <div class="choices">
        {view.name !== "map" && view.levels.length > 1 && (
          <Choice
            label={say("level")}
            value={view.level}
            options={view.levels.map((level) => [level, levelLabel(level, language)])}
            onChange={(l) => set({ l, a: "", p: "" })}
          />
        )}
        {view.provinces.length > 1 && view.level !== "province" && (
          <Choice
            label={say("province")}
            value={view.province}
            options={[["", say("everyProvince")], ...view.provinces.map((p) => [p, p] as const)]}
            onChange={(p) => set({ p, a: "" })}
          />
        )}
        {view.name !== "map" && (
          <AreaPicker
            areas={view.everyArea}
            chosen={view.selected}
            onChange={(chosen) => set({ a: chosen.join("|") })}
          />
        )}
        {view.kinds.length > 1 && (
          <Choice
            label={say("period")}
            value={view.kind}
            options={view.kinds.map((kind) => [kind, kindLabel(kind, language)])}
            onChange={(k) => set({ k, y: "" })}
          />
        )}
        {!overYears && view.periods.length > 0 && (
          <Choice
            label={say("year")}
            value={view.period}
            options={[...view.periods].reverse().map((period) => [period, periodLabel(period)])}
            onChange={(y) => set({ y })}
          />
        )}
        {view.scopes.length > 0 && (
          <Choice
            label={say("scope")}
            value={view.scope || "headline"}
            options={[
              ...(view.hasHeadline ? [["headline", say("headline")] as const] : []),
              ...view.scopes.map((dims) => [dims, dimsLabel(dims, language)] as const),
            ]}
            onChange={(d) => set({ d })}
          />
        )}
        {view.name !== "target" && (
          <Choice
            label={say("measure")}
            value={view.measure}
            options={(["absolute", "per10000", "index", "change"] as const).map((m) => [m, say(m)])}
            onChange={(m) => set({ m: m === "absolute" ? "" : m })}
          />
        )}
        {view.name === "multiples" && (
          <Choice
            label={say("scale")}
            value={route.state.s ?? "shared"}
            options={[
              ["shared", say("shared")],
              ["free", say("free")],
            ]}
            onChange={(s) => set({ s })}
          />
        )}
        <Choice
          label={say("geography")}
          value={view.ground}
          options={[
            ...(view.name === "map" ? [] : [["", say("asReported")] as const]),
            ["2025-06", say("before2025")],
            ["2025-07", say("since2025")],
          ]}
          onChange={(g) => set({ g, a: "" })}
        />
        {view.name === "pairs" && (
          <Choice
            label={say("second")}
            value={route.state.x ?? ""}
            options={[
              ["", "—"],
              ...props.catalogue.indicators
                .filter((entry) => entry.count > 0)
                .map((entry) => [entry.id, entry[language]] as const),
            ]}
            onChange={(x) => set({ x })}
          />
        )}
      </div>
    </div>
  );
}
