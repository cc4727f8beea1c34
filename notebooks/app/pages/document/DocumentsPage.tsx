import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { refusalLabel } from "../../language/quarantine.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Placeholder } from "../../parts/Placeholder.tsx";
import type { Catalogue } from "../../rows/catalogue.ts";
import { type DocumentEntry, fetchDocuments } from "../../rows/documents.ts";
import { foldSearch, matchesSearch } from "../../rows/foldSearch.ts";
import { periodInWords } from "../../rows/periods.ts";
import { hasRole } from "../../state/hasRole.ts";
import { usePromise } from "../../state/usePromise.ts";
import { UploadCard } from "./UploadCard.tsx";

/** Rows that a page can hold without waiting. */
const shown = 200;

/** Every document, what was read from it or why it was not; and the place to add more. */
export function DocumentsPage({ catalogue }: { readonly catalogue: Catalogue }): JSX.Element {
  const { language, say } = useLanguage();
  const [round, setRound] = useState(0);
  const [query, setQuery] = useState("");
  const reviewer = hasRole(catalogue, "analyst");
  const loaded = usePromise(`documents ${catalogue.snapshot} ${round}`, fetchDocuments);
  const entries = useMemo(
    () =>
      (loaded.value ?? []).map((entry) => ({
        ...entry,
        folded: foldSearch(
          `${entry.name} ${entry.title ?? ""} ${entry.number ?? ""} ${entry.area ?? ""} ${entry.period}`,
        ),
      })),
    [loaded.value],
  );
  const asked = foldSearch(query);
  const found = asked === "" ? entries : entries.filter((entry) => matchesSearch(entry.folded, asked));
  return (
    <div class="documents">
      <h1>{say("documents")}</h1>
      {reviewer && <UploadCard onEnd={() => setRound(round + 1)} />}
      <section class="card">
        <div class="list-head">
          <input
            type="search"
            value={query}
            placeholder={say("searchDocument")}
            aria-label={say("searchDocument")}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="quiet" role="status">
            {formatNumber(found.length, language)} {say("documentsCount")}
          </p>
        </div>
        {!loaded.value && <Placeholder outcome={loaded} />}
        {loaded.value && found.length === 0 && <p>{say(asked === "" ? "noDocuments" : "noDocumentFound")}</p>}
        {found.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled sideways by keyboard too (WCAG 2.1.1)
          <section class="table-scroll" tabIndex={0} aria-label={say("documents")}>
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">{say("document")}</th>
                  <th scope="col">{say("area")}</th>
                  <th scope="col">{say("period")}</th>
                  <th scope="col" class="number">
                    {say("figuresRead")}
                  </th>
                  <th scope="col" class="number">
                    {say("waiting")}
                  </th>
                  <th scope="col" class="number">
                    {say("findings")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.slice(0, shown).map((entry) => (
                  <Row key={entry.id} entry={entry} reviewer={reviewer} />
                ))}
              </tbody>
            </table>
          </section>
        )}
        {found.length > shown && <p class="quiet">{say("narrowSearch")}</p>}
      </section>
    </div>
  );
}

function Row({ entry, reviewer }: { readonly entry: DocumentEntry; readonly reviewer: boolean }): JSX.Element {
  const { language, say } = useLanguage();
  const name = entry.title ?? entry.name;
  return (
    <tr>
      <td>
        {entry.status === "loaded" ? (
          <a class={entry.title ? "titled" : undefined} href={`#/tai-lieu?d=${entry.id}`}>
            {name}
          </a>
        ) : (
          <b>{name}</b>
        )}
        <p class="quiet">
          {[entry.number, entry.name].filter((part) => part !== undefined && part !== name).join(" · ")}
          {!entry.current && entry.status === "loaded" && ` · ${say("otherRendition")}`}
        </p>
        {entry.status !== "loaded" && (
          <p class="wrong">
            {say(entry.status === "quarantined" ? "quarantinedDocument" : "failedDocument")}
            {entry.reason && `: ${refusalLabel(entry.reason, language)}`}
          </p>
        )}
      </td>
      <td class="nowrap">{entry.area}</td>
      <td class="nowrap">{entry.period && periodInWords(entry.period, language)}</td>
      <td class="number" data-head={say("figuresRead")}>
        {entry.status === "loaded" && formatNumber(entry.figures, language)}
      </td>
      <td class="number" data-head={say("waiting")}>
        {entry.waiting > 0 && reviewer ? (
          <a href={`#/ra-soat?d=${entry.id}`}>{formatNumber(entry.waiting, language)}</a>
        ) : (
          entry.status === "loaded" && formatNumber(entry.waiting, language)
        )}
      </td>
      <td class="number" data-head={say("findings")}>
        {entry.status === "loaded" && formatNumber(entry.findings, language)}
      </td>
    </tr>
  );
}
