import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { heatTable } from "../../../charts/heatTable.ts";
import type { Theme } from "../../../charts/theme.ts";
import { formatNumber } from "../../../charts/words.ts";
import { refusalLabel } from "../../language/quarantine.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Chart } from "../../parts/Chart.tsx";
import { FindingNote } from "../../parts/FindingNote.tsx";
import { Placeholder } from "../../parts/Placeholder.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { fetchOverview, type Overview } from "../../rows/overview.ts";
import { periodInWords } from "../../rows/periods.ts";
import { hasRole } from "../../state/hasRole.ts";
import { usePromise } from "../../state/usePromise.ts";
import { useWidth } from "../../state/useWidth.ts";

/** What is loaded, where it reaches, what contradicts itself, and what waits. */
export function OverviewPage({
  catalogue,
  theme,
}: {
  readonly catalogue: Catalogue;
  readonly theme: Theme;
}): JSX.Element {
  const { language, say } = useLanguage();
  const loaded = usePromise(catalogue.snapshot, fetchOverview);
  const { value } = loaded;
  if (!value) return <Placeholder outcome={loaded} />;
  const served = catalogue.mode === "server";
  const tile = (count: number, word: string, address: string | undefined): JSX.Element => {
    const inside = (
      <>
        <strong>{formatNumber(count, language)}</strong>
        {word}
      </>
    );
    return address ? (
      <a class="tile" href={address}>
        {inside}
      </a>
    ) : (
      <div class="tile">{inside}</div>
    );
  };
  return (
    <div class="overview">
      <h1 class="unseen">{say("overview")}</h1>
      <div class="tiles">
        {tile(value.documents, say("loadedDocuments"), served ? "#/tai-lieu" : undefined)}
        {tile(value.published, say("publishedFigures"), "#/so-sanh")}
        {tile(value.areas, say("areasCovered"), "#/so-sanh?v=heat")}
        {tile(value.findings, say("openFindings"), served ? "#/tai-lieu" : undefined)}
        {tile(value.waiting, say("waiting").toLowerCase(), hasRole(catalogue, "analyst") ? "#/ra-soat" : undefined)}
      </div>
      <div class="overview-columns">
        <section class="card">
          <h2>{say("coverage")}</h2>
          <p class="quiet">{say("coverageNote")}</p>
          <Coverage overview={value} theme={theme} label={say("coverage")} />
        </section>
        <div>
          <section class="card">
            <h2>{say("latestFindings")}</h2>
            {value.latest.length === 0 && <p class="quiet">{say("noFindings")}</p>}
            <ul class="finding-list">
              {value.latest.map((finding) => (
                <li key={finding.document + finding.reason + finding.stated}>
                  <p>
                    <b>
                      {finding.area}, {periodInWords(finding.period, language)}
                    </b>
                  </p>
                  <p>
                    <FindingNote {...finding} />
                  </p>
                  {finding.quote && <p class="quiet excerpt">{finding.quote}</p>}
                  <p class="quiet">
                    {served ? <a href={`#/tai-lieu?d=${finding.document}`}>{finding.name}</a> : finding.name}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section class="card troubles">
            <h2>{say("troubles")}</h2>
            {value.troubles.length === 0 && <p class="quiet">{say("noTroubles")}</p>}
            <ul class="finding-list">
              {value.troubles.map((trouble) => (
                <li key={trouble.name + trouble.reason}>
                  <b>{trouble.name}</b>:{" "}
                  {trouble.reason === undefined
                    ? say(trouble.status === "quarantined" ? "quarantinedDocument" : "failedDocument")
                    : refusalLabel(trouble.reason, language)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </div>
  );
}

/** Areas by years with the count of indicators; a year without any report is hatched. */
function Coverage({
  overview,
  theme,
  label,
}: {
  readonly overview: Overview;
  readonly theme: Theme;
  readonly label: string;
}): JSX.Element {
  const { language } = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const svg = useMemo(() => {
    const collator = new Intl.Collator(language);
    const areas = [...new Set(overview.coverage.map((one) => one.area))].sort(collator.compare);
    const periods = [...new Set(overview.coverage.map((one) => one.period))].sort().slice(-12);
    if (width === 0 || areas.length === 0) return undefined;
    const counts = new Map(overview.coverage.map((one) => [`${one.area}\n${one.period}`, one.indicators]));
    const figures = areas.flatMap((area) =>
      periods.map((period) => ({ area, period, value: counts.get(`${area}\n${period}`), marks: [] })),
    );
    return heatTable(figures, { width, theme, language, label, areas, periods });
  }, [overview, width, theme, language, label]);
  return <div ref={frame}>{svg && <Chart svg={svg} />}</div>;
}
