import type { JSX } from "preact";
import { reasonInEnglish } from "../../../warehouse/checks/verdict/reasons.ts";
import { formatNumber } from "../../charts/words.ts";
import { checkLabel } from "../language/checks.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** What a check found: the kind, what the document states and what follows, as a formula on hover. */
export function FindingNote(props: {
  readonly check: string;
  readonly severity: string;
  readonly stated: string;
  readonly computed: string | undefined;
  readonly reason: string;
  /** The indicator in words. */
  readonly about?: string | undefined;
}): JSX.Element {
  const { language, say } = useLanguage();
  const written = (value: string): string =>
    /^\d+(\.\d+)?$/.test(value) ? formatNumber(Number(value), language) : value;
  const open = props.severity === "incomplete" && props.check !== "coverage" && props.stated !== "";
  // How many districts of a province are named, of how many.
  const named = props.check === "coverage" && props.stated !== "" && props.computed !== undefined;
  return (
    <span title={language === "en" ? reasonInEnglish(props.reason) : props.reason}>
      {checkLabel(props.check, language)}
      {props.about !== undefined && ` (${props.about})`}
      {named && `: ${say("stated")} ${props.stated} ${say("outOf")} ${props.computed} ${say("districts")}`}
      {!named && props.stated !== "" && `: ${say("stated")} ${written(props.stated)}`}
      {!named &&
        props.computed !== undefined &&
        props.stated !== "" &&
        `, ${say("shouldBe")} ${written(props.computed)}`}
      {open && ` (${say("openList")})`}
    </span>
  );
}
