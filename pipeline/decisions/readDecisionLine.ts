import type { KeptDecision } from "../../warehouse/decisions/decide.ts";
import type { Release } from "../../warehouse/decisions/release.ts";

const subjects: ReadonlySet<unknown> = new Set(["observation", "finding", "repair"]);
const verdicts: ReadonlySet<unknown> = new Set(["confirm", "correct", "reject", "merge", "remap", "undo"]);
const texts = ["id", "key", "by", "at"] as const;
const records = ["change", "was"] as const;

/** A line of JSON as a decision or the release of a held document, or `undefined` where it is neither. */
export function readDecisionLine(line: string): KeptDecision | Release | undefined {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (isRecord(read) && read.verdict === "release") return readRelease(read);
  if (!isRecord(read) || !subjects.has(read.subject) || !verdicts.has(read.verdict)) return undefined;
  if (texts.some((name) => typeof read[name] !== "string" || read[name] === "")) return undefined;
  if (read.value !== undefined && !/^-?\d+(\.\d+)?$/.test(String(read.value))) return undefined;
  if (records.some((name) => read[name] !== undefined && !isRecord(read[name]))) return undefined;
  return read as KeptDecision;
}

function readRelease({ document, by, at, why }: Readonly<Record<string, unknown>>): Release | undefined {
  if (typeof document !== "string" || !/^[0-9a-f]{64}$/.test(document)) return undefined;
  if (typeof by !== "string" || typeof at !== "string" || typeof why !== "string") return undefined;
  return by === "" || at === "" || why === "" ? undefined : { document, by, at, why };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
