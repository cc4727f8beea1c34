import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { useLanguage } from "../../language/useLanguage.ts";

/** Decides on many figures at once: how many are meant is said first, and why is kept with each decision. */
export function BulkForm(props: {
  /** What is meant, in words. */
  readonly meant: string;
  readonly count: number;
  readonly busy: boolean;
  readonly onDecide: (verdict: "confirm" | "reject", why: string) => void;
}): JSX.Element {
  const { language, say } = useLanguage();
  const [why, setWhy] = useState("");
  const decide = (verdict: "confirm" | "reject") => (): void => {
    props.onDecide(verdict, why.trim());
    setWhy("");
  };
  return (
    <details class="bulk">
      <summary>
        {formatNumber(props.count, language)} {props.meant}
      </summary>
      <div class="form-row bulk-form">
        <label>
          {say("why")}
          <input value={why} maxLength={500} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        <button type="button" disabled={props.busy} onClick={decide("confirm")}>
          {say("acceptAll")} ({formatNumber(props.count, language)})
        </button>
        <button type="button" disabled={props.busy} onClick={decide("reject")}>
          {say("rejectAll")} ({formatNumber(props.count, language)})
        </button>
      </div>
    </details>
  );
}
