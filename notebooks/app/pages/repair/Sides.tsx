import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { evidenceLabel, ruleLabel } from "../../language/repairs.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { RepairAnswer } from "../../rows/repair.ts";
import type { Stretch } from "./mendedText.ts";
import { type MendedParagraph, pagesOf, paragraphsOf } from "./paragraphsOf.ts";
import { type Shown, unsure } from "./useMending.ts";

/** Before and after, paragraph by paragraph; each change is a button that takes it or leaves it, and says why. */
export function Sides(props: {
  readonly answer: RepairAnswer;
  readonly taken: ReadonlySet<number>;
  readonly shown: Shown;
  /** The colour of a rule. */
  readonly colourOf: (rule: string) => string;
  readonly onTake: (indexes: readonly number[], wanted: boolean) => void;
}): JSX.Element {
  const { answer, taken, shown, colourOf } = props;
  const { repairs } = answer;
  const { language, say } = useLanguage();
  const [looked, setLooked] = useState<number>();
  const [page, setPage] = useState(0);
  const paragraphs = useMemo(() => paragraphsOf(answer.original, repairs), [answer]);
  const wanted = (index: number): boolean =>
    (shown.rule === "" || repairs[index]!.rule === shown.rule) &&
    (shown.part !== "doubtful" || repairs[index]!.confidence < unsure || !repairs[index]!.applied);
  const pages = useMemo(
    () =>
      pagesOf(
        shown.part === "all" && shown.rule === ""
          ? paragraphs
          : paragraphs.filter(({ stretches }) =>
              stretches.some(({ index }) => index !== undefined && (shown.part === "changed" || wanted(index))),
            ),
      ),
    [paragraphs, shown],
  );
  useEffect(() => setPage(0), [pages]);
  useEffect(() => setLooked(undefined), [answer]);
  const mark = (stretch: Stretch, at: number, text: string): JSX.Element | string => {
    const { index } = stretch;
    const repair = index === undefined ? undefined : repairs[index];
    if (index === undefined || !repair || !wanted(index)) return text;
    const used = taken.has(index);
    return (
      <button
        type="button"
        key={at}
        class={`change${used ? "" : " kept"}${repair.confidence < unsure ? " unsure" : ""}`}
        style={{ "--rule": colourOf(repair.rule) }}
        aria-pressed={used}
        onFocus={() => setLooked(index)}
        onMouseEnter={() => setLooked(index)}
        onClick={() => props.onTake([index], !used)}
      >
        {text === "" ? "␣" : text}
      </button>
    );
  };
  const after = ({ index, text }: Stretch): string =>
    index !== undefined && taken.has(index) ? repairs[index]!.fixed : text;
  const row = ({ start, stretches }: MendedParagraph): JSX.Element => (
    <div class="pair" key={start}>
      <p class="side before" data-head={say("before")}>
        {stretches.map((stretch, at) => mark(stretch, at, stretch.text))}
      </p>
      <p class="side after" data-head={say("after")}>
        {stretches.map((stretch, at) => mark(stretch, at, after(stretch)))}
      </p>
    </div>
  );
  const looking = looked === undefined ? undefined : repairs[looked];
  return (
    <section class="sides" aria-label={say("repairTitle")}>
      <p class="explained" role="status">
        {looking ? (
          <>
            <del>{looking.original || "␣"}</del> → <ins>{looking.fixed || "␣"}</ins> ·{" "}
            {ruleLabel(looking.rule, language)} · {evidenceLabel(looking.evidence, language)} ·{" "}
            {formatNumber(looking.confidence * 100, language, 0)}% {say("sure")}
            {!looking.applied && ` · ${say("suggestion")}`}
          </>
        ) : (
          <span class="quiet">{say("lookAtChange")}</span>
        )}
      </p>
      <div class="pair heads">
        <h2>{say("before")}</h2>
        <h2>{say("after")}</h2>
      </div>
      {pages[page]?.map(row)}
      {pages[0]?.length === 0 && <p class="quiet">{say("noSuchChange")}</p>}
      {pages.length > 1 && (
        <nav class="pager" aria-label={say("pages")}>
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            ← {say("previous")}
          </button>
          <span role="status">
            {formatNumber(page + 1, language)}/{formatNumber(pages.length, language)}
          </span>
          <button type="button" disabled={page === pages.length - 1} onClick={() => setPage(page + 1)}>
            {say("next")} →
          </button>
        </nav>
      )}
    </section>
  );
}
