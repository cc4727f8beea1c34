import type { ComponentChildren, JSX } from "preact";
import { formatNumber } from "../../../charts/words.ts";
import { dateInWords } from "../../language/dates.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Quote } from "../../parts/Quote.tsx";
import type { SourceEntry } from "../../rows/sources.ts";

/** What one report says of a figure: the number, its sentence, the report. */
export function Statement(props: {
  readonly entry: SourceEntry;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { language, say } = useLanguage();
  const { entry } = props;
  const { document } = entry;
  return (
    <div class="rival">
      <p class="rival-value">
        <strong>{formatNumber(Number(entry.value), language)}</strong> {entry.unit}
      </p>
      <Quote text={entry.quote} at={entry.at} />
      <p class="quiet">
        <a href={`#/tai-lieu?d=${document.id}&o=${encodeURIComponent(entry.key)}`}>
          {document.number ?? document.title ?? document.name}
        </a>
        {document.date && `, ${dateInWords(document.date, language)}`}
        {entry.page !== undefined && `, ${say("page")} ${entry.page}`}
        {document.issuer && ` · ${document.issuer}`}
      </p>
      {props.children}
    </div>
  );
}
