import type { Finding } from "../../../../../model/finding.ts";
import { checkExtraction } from "../../../../../warehouse/checks/checkExtraction.ts";
import { inventDocument } from "../inventDocument.ts";
import type { Passage } from "./Passage.ts";

const marks = /\{([^{}→]*)→([^{}]*)\}/g;

/** What the checks say of a passage without faults. */
export function checkTrue([what, text]: Passage): readonly Finding[] {
  return checkExtraction(inventDocument(`true ${what}`, linesOf(text.replace(marks, "$1"))));
}

/** The faults of a passage, each planted alone: what stands there, and whether a finding shows it. */
export function plantEach(passage: Passage): readonly { readonly fault: string; readonly found: boolean }[] {
  const [what, text] = passage;
  const known = new Set(checkTrue(passage).map((one) => one.reason));
  return [...text.matchAll(marks)].map((mark, at) => {
    let index = -1;
    const spoiled = text.replace(marks, (_all, right: string, wrong: string) => {
      index += 1;
      return index === at ? wrong : right;
    });
    const extraction = inventDocument(`${what} ${at}`, linesOf(spoiled));
    const digits = /\d[\d.,]*/.exec(mark[2]!)?.[0].replace(/[.,]$/, "");
    const shows = (finding: Finding): boolean =>
      digits === undefined ||
      finding.spans.some(({ start, end }) => {
        const said = extraction.plain.text.slice(start, end);
        return said.includes(digits) || digits.includes(said);
      });
    const findings = checkExtraction(extraction).filter((one) => one.severity !== "rounded" && !known.has(one.reason));
    return { fault: `${what}: ${mark[0]}`, found: findings.some(shows) };
  });
}

function linesOf(text: string): readonly string[] {
  return text.split("\n");
}
