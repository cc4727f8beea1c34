import { say } from "../say.ts";
import { states } from "./openProgress.ts";
import type { Summary } from "./summary.ts";

const shown = ["loaded", "unchanged", "failed", "quarantined", "skipped", "left"] as const;

/** The summary of a run for a person; what is nought is left out, but for what was loaded. */
export function summaryLines(summary: Summary, warehouse: string): readonly string[] {
  const counts = shown
    .filter((state) => state === "loaded" || summary[state] > 0)
    .map((state) => `${summary[state]} ${say(states[state])}`);
  const { documents, observations, findings, review, seconds } = summary;
  const lines = [
    say({
      vi: `${documents} văn bản: ${counts.join(", ")} (${seconds} giây)`,
      en: `${documents} documents: ${counts.join(", ")} (${seconds} s)`,
    }),
    say({
      vi: `${observations} số liệu, ${findings} chỗ nghi vấn, ${review} cần xem lại → ${warehouse}`,
      en: `${observations} observations, ${findings} findings, ${review} to review → ${warehouse}`,
    }),
  ];
  if (summary.left > 0)
    lines.push(
      say({
        vi: `còn ${summary.left} văn bản chưa đọc; chạy lại lệnh này để đọc tiếp`,
        en: `${summary.left} documents are left; run the same command again to go on`,
      }),
    );
  if (documents === 0) lines.push(say({ vi: "không tìm thấy báo cáo nào ở đó", en: "no report was found there" }));
  return lines;
}
