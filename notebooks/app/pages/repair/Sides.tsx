import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Repair } from "../../../../model/repair.ts";
import { formatNumber } from "../../../charts/words.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { RepairAnswer } from "../../rows/repair.ts";
import { cutAtRepairs, type Stretch } from "./mendedText.ts";

/** Colours of the rules, told apart in both tones. */
const colours = ["#0b7a9e", "#c4570a", "#2d8a4a", "#a04a9a", "#9a7a00", "#c23a58"];

/** Below this a change is outlined, so that it is looked at. */
const unsure = 0.85;

/** Letters of a text that are drawn: a page with a million marks would not move. */
const drawn = 60_000;

/** Before and after, side by side; each change is a button that takes it or leaves it, and says why. */
export function Sides(props: {
  readonly answer: RepairAnswer;
  readonly taken: ReadonlySet<number>;
  readonly rule: string;
  readonly rules: readonly string[];
  readonly onTake: (indexes: readonly number[], wanted: boolean) => void;
}): JSX.Element {
  const { answer, taken, rule, rules } = props;
  const { say } = useLanguage();
  const [looked, setLooked] = useState<number>();
  const stretches = useMemo(
    () =>
      answer.type === "text"
        ? cutAtRepairs(
            answer.original.slice(0, drawn),
            answer.repairs.filter((r) => r.end <= drawn),
          )
        : [],
    [answer],
  );
  if (answer.type === "document") {
    return (
      <section class="side" aria-label={say("after")}>
        <h2>{say("after")}</h2>
        {answer.mended.slice(0, drawn)}
      </section>
    );
  }
  const mark = (stretch: Stretch, at: number, text: string): JSX.Element | string => {
    const repair = stretch.index === undefined ? undefined : answer.repairs[stretch.index];
    if (!repair || (rule !== "" && repair.rule !== rule)) return text;
    const used = taken.has(stretch.index!);
    return (
      <button
        type="button"
        key={at}
        class={`change${used ? "" : " kept"}${repair.confidence < unsure ? " unsure" : ""}`}
        style={{ "--rule": colours[rules.indexOf(repair.rule) % colours.length]! }}
        aria-pressed={used}
        title={`${repair.original} → ${repair.fixed} · ${repair.rule}: ${repair.evidence}`}
        onFocus={() => setLooked(stretch.index)}
        onMouseEnter={() => setLooked(stretch.index)}
        onClick={() => props.onTake([stretch.index!], !used)}
      >
        {text}
      </button>
    );
  };
  const after = (stretch: Stretch): string =>
    stretch.index !== undefined && taken.has(stretch.index) ? answer.repairs[stretch.index]!.fixed : stretch.text;
  return (
    <>
      <p class="explained" role="status">
        {looked !== undefined && answer.repairs[looked] && <Explained repair={answer.repairs[looked]} />}
      </p>
      <div class="repair-sides">
        <section class="side" aria-label={say("before")}>
          <h2>{say("before")}</h2>
          {stretches.map((stretch, at) => mark(stretch, at, stretch.text))}
        </section>
        <section class="side" aria-label={say("after")}>
          <h2>{say("after")}</h2>
          {stretches.map((stretch, at) => mark(stretch, at, after(stretch)))}
        </section>
      </div>
    </>
  );
}

function Explained({ repair }: { readonly repair: Repair }): JSX.Element {
  const { language, say } = useLanguage();
  return (
    <>
      <del>{repair.original}</del> → <ins>{repair.fixed}</ins> · {repair.rule} · {repair.evidence} ·{" "}
      {formatNumber(repair.confidence * 100, language, 0)}% {say("sure")}
      {!repair.applied && ` · ${say("suggestion")}`}
    </>
  );
}
