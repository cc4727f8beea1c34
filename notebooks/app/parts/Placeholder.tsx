import type { JSX } from "preact";
import { useLanguage } from "../language/useLanguage.ts";
import type { Outcome } from "../state/usePromise.ts";

/** What stands where something is loaded: that it is, or why it could not be. */
export function Placeholder({ outcome }: { readonly outcome: Outcome<unknown> }): JSX.Element {
  const { say } = useLanguage();
  if (outcome.failed !== undefined) return <p role="alert">{`${say("failed")}: ${outcome.failed}`}</p>;
  return (
    <p class="quiet loading" role="status">
      {say("loading")}
    </p>
  );
}
