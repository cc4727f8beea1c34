import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { refusalLabel } from "../../language/quarantine.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { DropZone } from "../../parts/DropZone.tsx";
import { type UploadEvent, upload } from "../../rows/upload.ts";

const outcomes = {
  loaded: "loadedDocument",
  unchanged: "unchangedDocument",
  failed: "failedDocument",
  quarantined: "quarantinedDocument",
  skipped: "skippedDocument",
  left: "leftDocument",
} as const;

/** Adds reports by drag and drop, with what becomes of each while it is read. */
export function UploadCard(props: { readonly onEnd: () => void }): JSX.Element {
  const { language, say } = useLanguage();
  const [events, setEvents] = useState<readonly UploadEvent[]>([]);
  const [failed, setFailed] = useState<string>();
  const begin = (files: readonly File[]): void => {
    setEvents([]);
    setFailed(undefined);
    upload(files, (event) => setEvents((all) => [...all, event])).then(props.onEnd, (error: unknown) =>
      setFailed(String((error as Error).message)),
    );
  };
  const total = events.find((event) => event.type === "start")?.total ?? 0;
  const documents = events.filter((event) => event.type === "document");
  const ended = events.some((event) => event.type === "end");
  return (
    <section class="card upload" aria-label={say("uploadTitle")}>
      <h2>{say("uploadTitle")}</h2>
      <DropZone multiple onFiles={begin} />
      {failed && <p role="alert">{failed}</p>}
      {total > 0 && !ended && (
        <p role="status">
          {say("reading")} <progress max={total} value={documents.length} aria-label={say("reading")} />{" "}
          {documents.length}/{total}
        </p>
      )}
      {ended && (
        <p role="status">
          {countsOf(documents.map(({ outcome }) => outcome)).map(([outcome, count], at) => (
            <span key={outcome}>
              {at > 0 && " · "}
              {formatNumber(count, language)} {say(outcomes[outcome])}
            </span>
          ))}
        </p>
      )}
      <ul class="outcomes">
        {documents.map((document, index) => (
          <li key={index} class={document.outcome}>
            <b>{document.name}</b> {say(outcomes[document.outcome])}
            {document.observations !== undefined &&
              ` · ${formatNumber(document.observations, language)} ${say("figures")}`}
            {document.reason && `: ${refusalLabel(document.reason[language], language)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Outcome = keyof typeof outcomes;

/** How many documents came to what, in the order in which outcomes are told. */
function countsOf(found: readonly Outcome[]): readonly (readonly [outcome: Outcome, count: number])[] {
  return (Object.keys(outcomes) as Outcome[])
    .map((outcome): readonly [Outcome, number] => [outcome, found.filter((one) => one === outcome).length])
    .filter(([, count]) => count > 0);
}
