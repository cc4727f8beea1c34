import type { Message } from "../../model/message.ts";
import { openFileBar } from "../print/openFileBar.ts";
import { messageWords } from "../readerMessages.ts";
import { say, sayNumber, type Words } from "../say.ts";
import type { Counts } from "./sink.ts";
import type { Outcome, Summary } from "./summary.ts";

/** What a run tells while it goes on. */
export type Progress = {
  readonly start: (total: number) => void;
  readonly note: (outcome: Outcome) => void;
  readonly say: (line: string) => void;
  readonly end: (summary: Summary) => void;
};

/** The word for what became of a document. */
export const states: Readonly<Record<Outcome["type"], { readonly vi: string; readonly en: string }>> = {
  loaded: { vi: "đã nạp", en: "loaded" },
  unchanged: { vi: "không đổi", en: "unchanged" },
  failed: { vi: "lỗi", en: "failed" },
  quarantined: { vi: "cách ly", en: "quarantined" },
  skipped: { vi: "bỏ qua", en: "skipped" },
  left: { vi: "chưa đọc", en: "left" },
};

/** One line about a document: its name, what became of it, and why or how much. */
export function outcomeLine(outcome: Outcome): string {
  const state = say(states[outcome.type]);
  if (outcome.type === "unchanged" || outcome.type === "left") return `${outcome.name}: ${state}`;
  if (outcome.type !== "loaded") return `${outcome.name}: ${state} — ${say(outcome.reason)}`;
  const lost = lossOf(outcome);
  return `${outcome.name}: ${state} — ${countsLine(outcome)}${lost ? `; ${say(partly)}: ${say(messageWords(lost))}` : ""}`;
}

const partly: Words = { vi: "có phần không đọc được", en: "in part not read" };

/** What of a loaded document was not read: its first grave message, but for what is said of most (who reports on what). */
function lossOf(outcome: Outcome): Message | undefined {
  if (outcome.type !== "loaded") return undefined;
  return outcome.messages.find(({ severity, rule }) => severity !== "info" && rule !== "identity");
}

/** What was read, in words: figures, findings, how many of the figures wait for a person. */
export function countsLine(counts: Counts): string {
  const [observations, findings, review] = [counts.observations, counts.findings, counts.review].map((one) =>
    sayNumber(one),
  );
  return say({
    vi: `${observations} số liệu, ${findings} chỗ nghi vấn, ${review} cần xem lại`,
    en: `${observations} observations, ${findings} findings, ${review} to review`,
  });
}

/** One line a document on standard output; what failed on standard error. */
export function openLines(write: (line: string) => void, warn: (line: string) => void): Progress {
  return {
    start: () => {},
    note: (outcome) => (outcome.type === "failed" ? warn : write)(outcomeLine(outcome)),
    say: warn,
    end: () => {},
  };
}

/** One JSON object a line on standard error, for programs that watch a run. The time is in ISO 8601. */
export function openLog(warn: (line: string) => void): Progress {
  const log = (event: string, fields: object): void =>
    warn(JSON.stringify({ time: new Date().toISOString(), event, ...fields }));
  return {
    start: (total) => log("start", { total }),
    note: ({ type, ...rest }) => {
      const reason = "reason" in rest ? { reason: say(rest.reason as Words) } : {};
      log(type, { ...rest, ...reason });
    },
    say: (line) => log("note", { line }),
    end: (summary) => log("end", summary),
  };
}

/** A bar on a terminal, with what is read now; what failed or was read in part stands above it. */
export async function openBar(): Promise<Progress> {
  const bar = await openFileBar();
  return {
    start: bar.start,
    note: (outcome) => {
      if (outcome.type === "failed" || outcome.type === "quarantined" || lossOf(outcome)) bar.say(outcomeLine(outcome));
      if (outcome.type !== "skipped") bar.step(outcome.name);
    },
    say: bar.say,
    end: bar.stop,
  };
}
