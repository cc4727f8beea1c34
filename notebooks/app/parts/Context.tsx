import type { JSX } from "preact";
import { useLanguage } from "../language/useLanguage.ts";
import type { SourceEntry } from "../rows/sources.ts";
import { PageImage } from "./PageImage.tsx";
import { Quote } from "./Quote.tsx";

/** Where a figure stands in its document: the page as it looks (PDF), else the whole paragraph; nothing where the sentence is all of it. */
export function Context({
  entry,
  served,
}: {
  readonly entry: SourceEntry;
  readonly served: boolean;
}): JSX.Element | null {
  const { say } = useLanguage();
  const paragraph = entry.context && (
    <details class="paragraph" open>
      <summary>{say("paragraph")}</summary>
      <Quote text={entry.context.text} at={entry.context.at} />
    </details>
  );
  if (!served || !entry.document.picture || entry.page === undefined) return paragraph ?? null;
  return (
    <PageImage document={entry.document.id} page={entry.page} observation={entry.key}>
      {paragraph}
    </PageImage>
  );
}
