import type { JSX } from "preact";
import { formatNumber } from "../../../charts/words.ts";
import { reasonLabel } from "../../language/reasons.ts";
import { roleLabel } from "../../language/roles.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { FindingNote } from "../../parts/FindingNote.tsx";
import { PageImage } from "../../parts/PageImage.tsx";
import { Quote } from "../../parts/Quote.tsx";
import type { ReviewItem } from "../../rows/review.ts";

/** One figure to judge: what was read, the words it was read from, the page, and what other reports say. */
export function ReviewCard({ item, label }: { readonly item: ReviewItem; readonly label: string }): JSX.Element {
  const { language, say } = useLanguage();
  return (
    <article class="judge">
      <p class="topic">{label}</p>
      <p class="source-value">
        <strong>{formatNumber(Number(item.value), language)}</strong> {item.unit}
        <span class="quiet">
          {item.area} · {item.period} · {roleLabel(item.role, language)}
        </span>
      </p>
      <Quote text={item.quote} at={item.at} />
      <p class="quiet">
        {item.document.name}
        {item.page !== undefined && `, ${say("page")} ${item.page}`} · {say("confidence")}{" "}
        {formatNumber(item.confidence * 100, language, 0)}%{" "}
        <a href={`#/tai-lieu?d=${item.document.id}&o=${encodeURIComponent(item.key)}`}>{say("openDocument")}</a>
      </p>
      {item.reasons.length > 0 && (
        <ul class="reasons">
          {item.reasons.map((reason) => (
            <li key={reason}>{reasonLabel(reason, language)}</li>
          ))}
        </ul>
      )}
      {item.findings.length > 0 && (
        <ul class="findings">
          {item.findings.map((finding) => (
            <li key={finding.reason} class={finding.severity}>
              <FindingNote {...finding} />
            </li>
          ))}
        </ul>
      )}
      {item.rivals.length > 0 && (
        <section>
          <h2>{say("rivals")}</h2>
          <div class="rivals">
            {item.rivals.map((rival) => (
              <div key={rival.key + rival.document} class="rival">
                <strong>{formatNumber(Number(rival.value), language)}</strong>
                <p>{rival.quote}</p>
                <p class="quiet">{rival.document}</p>
              </div>
            ))}
          </div>
        </section>
      )}
      {item.document.pages && item.page !== undefined && (
        <PageImage document={item.document.id} page={item.page} observation={item.key} />
      )}
    </article>
  );
}
