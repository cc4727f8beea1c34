import { useState } from "preact/hooks";
import { mendedFile, type RepairAnswer, type RepairChoice, repairFile, repairPasted } from "../../rows/repair.ts";
import { mendedText } from "./mendedText.ts";

/** Below this a change is outlined, so that it is looked at. */
export const unsure = 0.85;

/** Which changes are marked, and which paragraphs are shown. */
export type Shown = { readonly rule: string; readonly part: "all" | "changed" | "doubtful" };

export type Mending = {
  readonly answer: RepairAnswer | undefined;
  /** The file that was handed in; none of a pasted text. */
  readonly file: File | undefined;
  readonly taken: ReadonlySet<number>;
  readonly busy: boolean;
  readonly failed: string | undefined;
  readonly mendText: (text: string) => void;
  readonly mendFile: (file: File) => void;
  readonly take: (indexes: readonly number[], wanted: boolean) => void;
  /** The mended text as chosen. */
  readonly text: () => string;
  /** The mended file in its own format as chosen, or `undefined` where it has none. */
  readonly written: () => Promise<{ readonly bytes: ArrayBuffer; readonly extension: string } | undefined>;
};

/** A text or file, its repairs, and what a person chose among them. */
export function useMending(): Mending {
  const [answer, setAnswer] = useState<RepairAnswer>();
  const [file, setFile] = useState<File>();
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const mend = (work: Promise<RepairAnswer>, from: File | undefined): void => {
    setFailed(undefined);
    setAnswer(undefined);
    setFile(from);
    setBusy(true);
    work
      .then((found) => {
        setAnswer(found);
        setTaken(new Set(found.repairs.flatMap((repair, index) => (repair.applied ? [index] : []))));
      })
      .catch((error: unknown) => setFailed(String((error as Error).message)))
      .finally(() => setBusy(false));
  };
  return {
    answer,
    file,
    taken,
    busy,
    failed,
    mendText: (text) => mend(repairPasted(text), undefined),
    mendFile: (from) => mend(repairFile(from), from),
    take: (indexes, wanted) => {
      const next = new Set(taken);
      for (const index of file ? alike(answer, indexes) : indexes) wanted ? next.add(index) : next.delete(index);
      setTaken(next);
    },
    text: () => (answer ? mendedText(answer.original, answer.repairs, taken) : ""),
    written: async () => (file && answer ? await mendedFile(file, choicesOf(answer, taken)) : undefined),
  };
}

/** In a file a choice holds for the word, wherever it stands: all changes like these. */
function alike(answer: RepairAnswer | undefined, indexes: readonly number[]): readonly number[] {
  const repairs = answer?.repairs ?? [];
  const words = new Set(indexes.map((index) => `${repairs[index]!.original}\n${repairs[index]!.fixed}`));
  return repairs.flatMap(({ original, fixed }, index) => (words.has(`${original}\n${fixed}`) ? [index] : []));
}

/** The choices that differ from what was proposed, each word once. */
function choicesOf({ repairs }: RepairAnswer, taken: ReadonlySet<number>): readonly RepairChoice[] {
  const choices = repairs.flatMap(({ original, fixed, applied }, index): RepairChoice[] =>
    taken.has(index) === applied ? [] : [{ original, fixed, taken: taken.has(index) }],
  );
  return [...new Map(choices.map((choice) => [`${choice.original}\n${choice.fixed}`, choice])).values()];
}
