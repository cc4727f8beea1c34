import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Theme } from "../../../charts/theme.ts";
import { formatNumber, type Language } from "../../../charts/words.ts";
import { drawPart } from "../../../notebook/drawPart.ts";
import type { Answer, Part, Value } from "../../../notebook/runNotebook.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Chart } from "../../parts/Chart.tsx";
import { Placeholder } from "../../parts/Placeholder.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { fetchNotebook, fetchNotebooks } from "../../rows/notebooks.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { usePromise } from "../../state/usePromise.ts";
import { useWidth } from "../../state/useWidth.ts";

type Properties = { readonly route: Route; readonly catalogue: Catalogue; readonly theme: Theme };

/** The analyses: a list beside the one that is open. It is read anew when its file changes. */
export function NotebooksPage({ route, catalogue, theme }: Properties): JSX.Element {
  const { language, say } = useLanguage();
  const [round, setRound] = useState(0);
  const list = usePromise(`notebooks ${round}`, fetchNotebooks);
  const name = route.state.n ?? list.value?.[0]?.name;
  const open = usePromise(`notebook ${name} ${catalogue.snapshot} ${round}`, async () =>
    name === undefined ? undefined : await fetchNotebook(name),
  );
  useEffect(() => {
    if (catalogue.mode !== "server") return;
    const changes = new EventSource("api/notebooks/changes");
    changes.addEventListener("change", () => setRound((now) => now + 1));
    return () => changes.close();
  }, [catalogue.mode]);
  if (!list.value) return <Placeholder outcome={list} />;
  return (
    <div class="notebooks">
      <nav class="card" aria-label={say("notebooks")}>
        <ul>
          {list.value.map((entry) => (
            <li key={entry.name}>
              <a href={changeRoute(route, { n: entry.name })} aria-current={entry.name === name ? "page" : undefined}>
                {entry.title[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <article class="card notebook">
        {open.failed && <p role="alert">{open.failed}</p>}
        {open.value && (
          <>
            <h1>{open.value.title[language]}</h1>
            {open.value.parts.map((part, index) => (
              <PartView key={`${name} ${index}`} part={part} theme={theme} />
            ))}
          </>
        )}
      </article>
    </div>
  );
}

function PartView({ part, theme }: { readonly part: Part; readonly theme: Theme }): JSX.Element {
  const { say } = useLanguage();
  switch (part.type) {
    case "words":
      return part.level === 0 ? <p>{part.text}</p> : <h2>{part.text}</h2>;
    case "query":
      return (
        <details>
          <summary>SQL: {part.name}</summary>
          <pre>{part.sql}</pre>
        </details>
      );
    case "trouble":
      return <p role="alert">{`${part.name}: ${part.reason}`}</p>;
    case "table":
      return <TableView answer={part} caption={part.options.caption ?? ""} />;
    case "chart":
      return part.rows.length === 0 ? (
        <p class="quiet">{say("nothingToDraw")}</p>
      ) : (
        <ChartView part={part} theme={theme} />
      );
  }
}

function ChartView({
  part,
  theme,
}: {
  readonly part: Extract<Part, { readonly type: "chart" }>;
  readonly theme: Theme;
}): JSX.Element {
  const { language } = useLanguage();
  const [ref, width] = useWidth<HTMLElement>();
  const label = part.options.caption ?? "";
  const svg = useMemo(
    () => (width > 0 ? drawPart(part, { width, theme, language, label }) : undefined),
    [part, width, theme, language, label],
  );
  return (
    <figure ref={ref}>
      {svg && <Chart svg={svg} />}
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function TableView({ answer, caption }: { readonly answer: Answer; readonly caption: string }): JSX.Element {
  const { language, say } = useLanguage();
  if (answer.rows.length === 0) return <p class="quiet">{say("nothingToDraw")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled sideways by keyboard too (WCAG 2.1.1)
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, at) => (
                <td key={answer.columns[at]} class={typeof value === "number" ? "number" : undefined}>
                  {print(value, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function print(value: Value, language: Language): string {
  if (value === null) return "";
  return typeof value === "number" ? formatNumber(value, language) : String(value);
}
