import { contextOf, suspectContradiction, wordsOf } from "../contradiction/statements.ts";
import { writeAmount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isPlain } from "../number/isPlain.ts";
import type { Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { slipOf } from "./chance.ts";
import { isDoubted, type Settled } from "./Settled.ts";

/** A count, and the words of its clause. */
type Said = {
  readonly figure: Figure;
  readonly read: Read;
  readonly words: ReadonlySet<string>;
  readonly context: string;
};

/** Numbers of fewer digits are a slip apart by chance. */
const fewest = 3;
/** So many words of the clauses must be the same, and such a share of those of the shorter. */
const alike = { words: 3, share: 0.6 };
/** Words that say nothing of what is counted. */
const empty: ReadonlySet<string> = new Set(
  "duoc la co da hon tong so khoang va cac cua cho tu den trong nam voi tren o tai so".split(" "),
);

/**
 * Counts of two paragraphs that say the same and have two digits in each other's place. Where sums, shares or changes bear
 * out the one and nothing the other, the other is wrong; else it is doubted.
 */
export function sameMiss(checked: Checked, settled: Settled): readonly Verdict[] {
  const groups = new Map<string, Said[]>();
  for (const read of checked.passages)
    for (const said of saidIn(checked, read)) {
      const key = `${said.figure.kind}|${said.context}|${[...said.figure.value].toSorted().join("")}`;
      groups.set(key, [...(groups.get(key) ?? []), said]);
    }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => contradicts(one, other))
        .map((other) => judge(one.figure, other.figure, settled)),
    ),
  );
}

function judge(one: Figure, other: Figure, settled: Settled): Verdict {
  const borne = [one, other].filter((figure) => settled.confirmed.has(figure.start));
  const stated = borne.length === 1 && borne[0] === other ? one : other;
  const held = stated === one ? other : one;
  const verdict = suspectContradiction(stated, held, [held], writeReason("elsewhere", held.value));
  const severity = borne.length === 1 && !isDoubted(settled, one, other) ? ("wrong" as const) : ("unlikely" as const);
  return { ...verdict, suspicions: verdict.suspicions.map((suspicion) => ({ ...suspicion, severity })) };
}

function contradicts(one: Said, other: Said): boolean {
  if (one.read === other.read || slipOf(one.figure.amount, other.figure.amount) !== "swap") return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= alike.words && shared >= alike.share * Math.min(one.words.size, other.words.size);
}

/** The counts of the running text with the words of their clauses. */
function saidIn(checked: Checked, read: Read): readonly Said[] {
  const { text } = checked.extraction.plain;
  if (read.passage.type === "note" || read.passage.cells !== undefined) return [];
  return read.figures.flatMap((figure): readonly Said[] => {
    const digits = writeAmount(figure.amount).replace(/\D|0+$/g, "").length;
    if (!isPlain(figure) || figure.depth > 0 || digits < fewest) return [];
    const sentence = read.sentences.find((one) => one.start <= figure.start && figure.end <= one.end);
    if (sentence === undefined) return [];
    const before = text
      .slice(sentence.start, figure.start)
      .split(/[;,(:\d]/)
      .at(-1)!;
    const after = text.slice(figure.end, sentence.end).split(/[;,(.:\d]/)[0]!;
    const words = new Set(wordsOf(`${before} ${after}`).filter((word) => !empty.has(word)));
    return [{ figure, read, words, context: contextOf(checked, read, figure) }];
  });
}
