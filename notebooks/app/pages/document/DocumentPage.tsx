import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { roleLabel, verdictLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { FindingNote } from "../../parts/FindingNote.tsx";
import { PageImage } from "../../parts/PageImage.tsx";
import { Placeholder } from "../../parts/Placeholder.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { type DocumentFigure, type DocumentView, fetchDocument } from "../../rows/document.ts";
import { labelsOf } from "../../rows/labelsOf.ts";
import { periodInWords } from "../../rows/periods.ts";
import { changeRoute, type Route } from "../../state/route.ts";
import { usePromise } from "../../state/usePromise.ts";

/** A document as it was read, every figure marked where it stands and listed in reading order. */
export function DocumentPage({
  route,
  catalogue,
}: {
  readonly route: Route;
  readonly catalogue: Catalogue;
}): JSX.Element {
  const { language, say } = useLanguage();
  const { d = "", o = "" } = route.state;
  const labels = labelsOf(catalogue, language);
  const loaded = usePromise(d, () => fetchDocument(d));
  const { value } = loaded;
  const chosen = value?.figures.find((figure) => figure.key === o);
  useEffect(() => {
    document.getElementById(`f-${o}`)?.scrollIntoView({ block: "center" });
  }, [value, o]);
  if (!value)
    return (
      <section class="card">
        <Placeholder outcome={loaded} />
        {loaded.failed !== undefined && <a href="#/tai-lieu">{say("allDocuments")}</a>}
      </section>
    );
  const page = chosen && value.passages.find((one) => one.start <= chosen.start && chosen.start < one.end)?.page;
  return (
    <div class="document">
      <article class="card text">
        <p class="topic">
          {value.number} {value.issuer}
        </p>
        <h1>{value.title ?? value.name}</h1>
        <p class="quiet">
          {value.name} · {value.area} · {value.period && periodInWords(value.period, language)} ·{" "}
          {formatNumber(value.repairs, language)} {say("changesCount")}
        </p>
        {value.reason && <p role="alert">{value.reason}</p>}
        {value.passages.map((passage) => (
          <p key={passage.start} class={`passage ${passage.type}`}>
            {pieces(passage, value.figures).map((piece) =>
              typeof piece === "string" ? (
                piece
              ) : (
                <a
                  key={piece.figure.key + piece.figure.start}
                  id={`f-${piece.figure.key}`}
                  href={changeRoute(route, { o: piece.figure.key })}
                  class={`figure${piece.figure.review ? " doubt" : ""}${piece.figure.indicator ? "" : " unknown"}`}
                  aria-current={piece.figure.key === o ? "true" : undefined}
                >
                  {piece.text}
                </a>
              ),
            )}
          </p>
        ))}
      </article>
      <aside class="card" aria-label={say("figuresInOrder")}>
        {page !== undefined && value.hasPictures && <PageImage document={d} page={page} observation={o} />}
        {value.findings.length > 0 && (
          <>
            <h2>{say("findings")}</h2>
            <ul class="findings">
              {value.findings.map((finding) => (
                <li key={finding.check + finding.reason + finding.stated + finding.about} class={finding.severity}>
                  <FindingNote {...finding} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{say("figuresInOrder")}</h2>
        <ol class="queue-list">
          {value.figures.map((figure) => (
            <li key={figure.key + figure.start}>
              <a
                class="row"
                href={changeRoute(route, { o: figure.key })}
                aria-current={figure.key === o ? "true" : undefined}
              >
                <b>{formatNumber(Number(figure.value), language)}</b>
                <span>{labels.get(figure.indicator ?? "") ?? figure.indicator ?? say("unknownIndicator")}</span>
                <span class="quiet">
                  {figure.area}, {periodInWords(figure.period, language)}, {roleLabel(figure.role, language)}
                  {figure.verdict && ` · ${verdictLabel(figure.verdict, language)}`}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}

type Piece = string | { readonly text: string; readonly figure: DocumentFigure };

/** A passage cut at its figures. Figures that overlap one before are left to the list. */
function pieces(passage: DocumentView["passages"][number], figures: readonly DocumentFigure[]): Piece[] {
  const found: Piece[] = [];
  let at = passage.start;
  for (const figure of figures) {
    if (figure.start < at || figure.end > passage.end) continue;
    found.push(passage.text.slice(at - passage.start, figure.start - passage.start));
    found.push({ text: passage.text.slice(figure.start - passage.start, figure.end - passage.start), figure });
    at = figure.end;
  }
  found.push(passage.text.slice(at - passage.start));
  return found;
}
