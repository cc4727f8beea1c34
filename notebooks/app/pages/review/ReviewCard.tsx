import type { JSX } from "preact";
import { formatNumber } from "../../../charts/words.ts";
import { reasonLabel } from "../../language/reasons.ts";
import { roleLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Context } from "../../parts/Context.tsx";
import { FindingNote } from "../../parts/FindingNote.tsx";
import { Quote } from "../../parts/Quote.tsx";
import { periodInWords } from "../../rows/periods.ts";
import type { ReviewItem } from "../../rows/review.ts";
import { Statement } from "./Statement.tsx";

/** One figure to judge: what was read, the words it was read from, and what other reports say. */
export function ReviewCard({ item, label }: { readonly item: ReviewItem; readonly label: string }): JSX.Element {
  const { language, say } = useLanguage();
  return (
    <article class="judge">
      <p class="topic">{label}</p>
      <p class="source-value">
        <strong>{formatNumber(Number(item.value), language)}</strong> {item.unit}
        <span class="quiet">
          {item.area} · {periodInWords(item.period, language)} · {roleLabel(item.role, language)}
        </span>
      </p>
      <Quote text={item.quote} at={item.at} />
      <ul class="reasons">
        {item.reasons.map((reason) => (
          <li key={reason}>{reasonLabel(reason, language)}</li>
        ))}
        {item.findings.map((finding) => (
          <li key={finding.reason} class={finding.severity}>
            <FindingNote {...finding} />
          </li>
        ))}
        <li class="quiet">
          {say("confidence")} {formatNumber(item.confidence * 100, language, 0)}%
        </li>
      </ul>
      <p class="quiet">
        {item.document.name}
        {item.page !== undefined && `, ${say("page")} ${item.page}`} ·{" "}
        <a href={`#/tai-lieu?d=${item.document.id}&o=${encodeURIComponent(item.key)}`}>{say("openDocument")}</a>
      </p>
      {item.rivals.length > 0 && (
        <section>
          <h2>{say("rivals")}</h2>
          <div class="rivals">
            {item.rivals.map((rival) => (
              <Statement key={rival.key + rival.document.id} entry={rival} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}

/** The figure's place in its document, beside the words that were read. */
export function ReviewPlace({ item }: { readonly item: ReviewItem }): JSX.Element {
  const { say } = useLanguage();
  return (
    <section aria-label={say("context")}>
      <Context entry={item} served />
    </section>
  );
}
