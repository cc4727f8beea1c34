import type { JSX } from "preact";
import { useLanguage } from "../language/useLanguage.ts";

/** What stands under an address that leads nowhere, or to a page that is closed to whoever looks; with the way home. */
export function MissingPage(): JSX.Element {
  const { say } = useLanguage();
  return (
    <section class="card missing-page">
      <h1>{say("noPage")}</h1>
      <p>
        <code>{location.hash}</code>
      </p>
      <p class="quiet">{say("noPageNote")}</p>
      <a href="#/so-sanh">{say("toComparison")}</a>
    </section>
  );
}
