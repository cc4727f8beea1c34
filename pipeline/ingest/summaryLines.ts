import { say, sayNumber } from "../say.ts";
import { countsLine, states } from "./openProgress.ts";
import type { Summary } from "./summary.ts";

const shown = ["loaded", "unchanged", "failed", "quarantined", "skipped", "left"] as const;

/** The summary of a run for a person; what is nought is left out, but for what was loaded. */
export function summaryLines(summary: Summary, warehouse: string): readonly string[] {
  const counts = shown
    .filter((state) => state === "loaded" || summary[state] > 0)
    .map((state) => `${sayNumber(summary[state])} ${say(states[state])}`);
  const documents = sayNumber(summary.documents);
  const seconds = sayNumber(summary.seconds, 1);
  const lines = [
    say({
      vi: `${documents} văn bản: ${counts.join(", ")} (${seconds} giây)`,
      en: `${documents} documents: ${counts.join(", ")} (${seconds} s)`,
    }),
    `${countsLine(summary)} → ${warehouse}`,
  ];
  if (summary.left > 0)
    lines.push(
      say({
        vi: `còn ${sayNumber(summary.left)} văn bản chưa đọc; chạy lại lệnh này để đọc tiếp`,
        en: `${sayNumber(summary.left)} documents are left; run the same command again to go on`,
      }),
    );
  if (summary.documents === 0)
    lines.push(say({ vi: "không tìm thấy báo cáo nào ở đó", en: "no report was found there" }));
  return lines;
}
