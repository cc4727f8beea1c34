import type { FactFinding } from "../facts/facts.ts";
import type { Block, Section, Text } from "./content.ts";
import { fill } from "./fill.ts";
import { printNumber } from "./numbers.ts";
import type { Scope } from "./scope.ts";
import { words } from "./sentences.ts";
import type { Sources } from "./sources.ts";

const item = (text: Text): Block => ({ type: "item", text });
const paragraph = (text: string): Block => ({ type: "paragraph", text: [text] });

/** What a finding says: its gravity, what was stated and what follows, and the document's own words. */
export function sayFinding(finding: FactFinding): string {
  const quotes = finding.quotes.map((quote) => `“${quote}”`).join("; ");
  return `${judged(finding)} (${finding.reason}). ${quotes === "" ? "" : `${quotes} `}– ${finding.document}.`;
}

/** The judgement with its numbers: a list left open is no sum that is wrong, and districts that are missing are counted. */
function judged({ check, severity, stated, computed }: FactFinding): string {
  if (check === "coverage") {
    const counted = stated !== "" && computed !== undefined;
    return counted ? `${words.absent}: ${fill(words.districts, { stated, computed })}` : words.absent;
  }
  const follows = severity === "incomplete" ? words.listed : words.computed;
  const rest = computed === undefined ? "" : `; ${fill(follows, { computed: printed(computed) })}`;
  return `${words.severity[severity]}: ${fill(words.stated, { stated: printed(stated) })}${rest}`;
}

/** What a finding states or computes: a decimal as Vietnamese write it, anything else as it is. */
function printed(value: string): string {
  return /^\d+(\.\d+)?$/.test(value) ? printNumber(value) : value;
}

/** The annexes on contradictions and on figures that no one has reviewed yet. */
export function composeAnnexes(scope: Scope, sources: Sources): readonly Section[] {
  const { findings, doubtful } = scope.facts;
  return [
    {
      heading: words.annexFindings,
      blocks:
        findings.length === 0 ? [paragraph(words.noFindings)] : findings.map((finding) => item([sayFinding(finding)])),
    },
    {
      heading: words.annexDoubtful,
      blocks:
        doubtful.length === 0
          ? [paragraph(words.noDoubtful)]
          : doubtful.map((fact) =>
              item([
                `${scope.indicators.get(fact.indicator)?.label.vi ?? fact.indicator}, ${fact.area}, ${fact.year}: `,
                sources.cite(fact),
              ]),
            ),
    },
  ];
}
