import type { FactFinding } from "../facts/facts.ts";
import { sayFinding } from "./composeAnnexes.ts";
import type { Issue } from "./composeReport.ts";
import type { Content } from "./content.ts";
import { fill, inSentence } from "./fill.ts";
import { words } from "./sentences.ts";

/** The letter that asks an area's office about the contradictions found in its reports, in their own words. */
export function composeInquiry(
  area: string,
  findings: readonly FactFinding[],
  issue: Issue,
  snapshot: string,
): Content {
  const subject = fill(words.inquiryAbout, { area: inSentence(area) });
  const to = issue.recipients.length > 0 ? issue.recipients.join(", ") : words.blank;
  return {
    ...issue,
    title: [words.inquiryKind, subject],
    subject,
    recipients: words.inquiryRecipients,
    sections: [
      {
        heading: "",
        blocks: [
          { type: "paragraph", text: [fill(words.inquiryTo, { to })] },
          { type: "paragraph", text: [fill(words.inquiryOpening, { area: inSentence(area), count: findings.length })] },
          ...findings.map((finding, index) => ({
            type: "paragraph" as const,
            text: [`${index + 1}. ${sayFinding(finding)}`],
          })),
          { type: "paragraph", text: [words.inquiryClosing] },
        ],
      },
    ],
    annexes: [],
    sources: [],
    snapshot,
  };
}
