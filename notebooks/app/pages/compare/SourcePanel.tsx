import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { dateInWords } from "../../language/dates.ts";
import { reasonLabel } from "../../language/reasons.ts";
import { evidenceLabel, ruleLabel } from "../../language/repairs.ts";
import { verdictLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Context } from "../../parts/Context.tsx";
import { FindingNote } from "../../parts/FindingNote.tsx";
import { Quote } from "../../parts/Quote.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { periodInWords } from "../../rows/periods.ts";
import type { Cell } from "../../rows/select.ts";
import { fetchSources, type SourceEntry } from "../../rows/sources.ts";
import { usePromise } from "../../state/usePromise.ts";

/** The way back from a number: its sentences, their documents, the repairs they passed and what speaks against them. */
export function SourcePanel(props: {
  readonly catalogue: Catalogue;
  readonly indicator: string;
  readonly keys: string;
  /** The figure that one came from. */
  readonly shown: Cell | undefined;
  readonly closeAddress: string;
}): JSX.Element {
  const { language, say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { value, failed, busy } = usePromise(props.keys, () =>
    fetchSources(props.catalogue, props.indicator, props.keys),
  );
  useEffect(() => heading.current?.focus(), [props.keys]);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") location.hash = props.closeAddress;
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [props.closeAddress]);
  return (
    <aside class="sources" aria-label={say("sources")}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {say("sources")}
        </h2>
        <a class="close" href={props.closeAddress} aria-label={say("close")}>
          ×
        </a>
      </header>
      {props.shown?.value !== undefined && props.shown.marks.includes("computed") && (
        <p class="source-made">
          <b>
            {props.shown.area}, {periodInWords(props.shown.period, language)}:{" "}
            {formatNumber(props.shown.value, language)}
          </b>{" "}
          {say("derivedFrom")}
        </p>
      )}
      {failed && <p role="alert">{failed}</p>}
      {busy && !value && <p class="quiet">{say("loading")}</p>}
      {value?.map((entry) => (
        <Source key={entry.key} entry={entry} served={props.catalogue.mode === "server"} />
      ))}
    </aside>
  );
}

function Source({ entry, served }: { readonly entry: SourceEntry; readonly served: boolean }): JSX.Element {
  const { language, say } = useLanguage();
  const { document } = entry;
  return (
    <article class="source">
      <p class="source-value">
        <strong>{formatNumber(Number(entry.value), language)}</strong> {entry.unit}
        <span class="quiet">
          {entry.area}, {periodInWords(entry.period, language)}
        </span>
      </p>
      <Quote text={entry.quote} at={entry.at} />
      <Context entry={entry} served={served} />
      <p class="source-document">
        {document.number && <span>{document.number}</span>}
        <b>{document.title ?? document.name}</b>
        {document.issuer && <span>{document.issuer}</span>}
        <span class="quiet">
          {document.name}
          {entry.page !== undefined && `, ${say("page")} ${entry.page}`}
        </span>
      </p>
      <p class="source-confidence">
        {say("confidence")}: {formatNumber(entry.confidence * 100, language, 0)}%
        {entry.reasons.length > 0 && (
          <span class="quiet"> · {entry.reasons.map((reason) => reasonLabel(reason, language)).join("; ")}</span>
        )}
      </p>
      {entry.repairs.length === 0 ? (
        <p class="quiet">{say("noRepairs")}</p>
      ) : (
        <details open={entry.repairs.length < 5}>
          <summary>{`${say("repairs")} (${entry.repairs.length})`}</summary>
          <ul class="repairs">
            {entry.repairs.map((repair) => (
              <li key={`${repair.original}${repair.fixed}${repair.evidence}`}>
                <del>{repair.original}</del> → <ins>{repair.fixed}</ins>{" "}
                <span class="quiet">
                  {ruleLabel(repair.rule, language)}: {evidenceLabel(repair.evidence, language)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {entry.findings.length === 0 ? (
        <p class="quiet">{say("noFindings")}</p>
      ) : (
        <ul class="findings" aria-label={say("findings")}>
          {entry.findings.map((finding) => (
            <li key={`${finding.check}${finding.reason}`} class={finding.severity}>
              <FindingNote {...finding} />
            </li>
          ))}
        </ul>
      )}
      {entry.decisions.length > 0 && (
        <ul class="decisions" aria-label={say("decisions")}>
          {entry.decisions.map((decision) => (
            <li key={`${decision.at}${decision.verdict}`}>
              {verdictLabel(decision.verdict, language)}{" "}
              {decision.value !== undefined && formatNumber(Number(decision.value), language)} · {decision.by} ·{" "}
              {dateInWords(decision.at, language)}
              {decision.why && ` · ${decision.why}`}
            </li>
          ))}
        </ul>
      )}
      {served && <a href={`#/tai-lieu?d=${document.id}&o=${encodeURIComponent(entry.key)}`}>{say("openDocument")}</a>}
    </article>
  );
}
