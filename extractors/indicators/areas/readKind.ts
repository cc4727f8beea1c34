import { foldWord } from "./foldName.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import { readName } from "./readName.ts";

/** A kind of area at a word of a text: how many words it takes, whether abbreviated, and the body that its abbreviation names. */
export type KindAt = {
  readonly kind: Kind;
  readonly words: number;
  readonly short: boolean;
  readonly actor: string | undefined;
};

const byWord = new Map<string, Kind>();
const byPair = new Map<string, Kind>();
const byPolice = new Map<string, Kind>();
for (const kind of kinds) {
  const [first = "", second] = kind.word.toLowerCase().split(" ");
  if (second) byPair.set(`${foldWord(first)} ${foldWord(second)}`, kind);
  else byWord.set(foldWord(first), kind);
  byPolice.set(kind.police, kind);
}
const byLetter = new Map(kinds.map((kind) => [kind.mark, kind]));
/** Bodies whose name holds the kind in one syllable: `Thành ủy`, `Huyện đoàn`, `Thị ủy`. */
const bodies = new Map(["ủy", "đoàn", "đội"].map((word) => [foldWord(word), word]));
const stems = new Map([
  ["thành", "Thành phố"],
  ["thị", "Thị xã"],
]);
/** Words that begin like a kind and are none: `xã hội`, `tỉnh lộ`, `tỉnh lỵ`, `quận công`. */
const others = new Map([
  [foldWord("xã"), new Set(["hội", "giao", "luận"])],
  [foldWord("tỉnh"), new Set(["lộ", "lỵ", "lị", "táo", "ngộ", "giấc"])],
]);

/** The words that may begin a kind, for a quick look. */
const kindStarts: ReadonlySet<string> = new Set([
  ...byWord.keys(),
  ...[...byPair.keys()].map((pair) => pair.split(" ")[0]!),
]);

const capitals = (text: string): boolean => text === text.toUpperCase();

/** True of `xã hội`, but not of `xã Hội Hoan` and `XÃ GIAO HƯNG`. */
function isOther(reading: Reading, index: number): boolean {
  const next = reading.at(index + 1);
  if (!others.get(reading.at(index).fold)?.has(next.low)) return false;
  return !next.capital || (readName(reading, index + 1, () => true)?.to ?? 0) < index + 3;
}

/** The kind of area that begins at a word, or `undefined`. */
export function readKind(reading: Reading, index: number): KindAt | undefined {
  const word = reading.at(index);
  const next = reading.at(index + 1);
  if (kindStarts.has(word.fold)) {
    const close = index + 1 < reading.count && /^\s{1,2}$/.test(reading.between(index + 1));
    const stem = close && bodies.has(next.fold) ? stems.get(word.low) : undefined;
    if (stem)
      return {
        kind: byWord.get(stem) ?? kinds.find((kind) => kind.word === stem)!,
        words: 2,
        short: false,
        actor: next.text,
      };
    const pair = close ? byPair.get(`${word.fold} ${next.fold}`) : undefined;
    if (pair) return { kind: pair, words: 2, short: false, actor: undefined };
    const kind = byWord.get(word.fold);
    if (!kind || (close && isOther(reading, index))) return undefined;
    if (close && bodies.has(next.fold) && !(next.capital && reading.at(index + 2).capital && !capitals(word.text)))
      return { kind, words: 2, short: false, actor: next.text };
    return { kind, words: 1, short: false, actor: undefined };
  }
  if (!word.capital) return undefined;
  const police = byPolice.get(word.text);
  if (police) return { kind: police, words: 1, short: true, actor: "Công an" };
  const two = word.text === "T" && reading.between(index + 1) === "." ? byLetter.get(`T${next.text}`) : undefined;
  if (two) return { kind: two, words: 2, short: true, actor: undefined };
  const letter = byLetter.get(word.text.toUpperCase());
  if (!letter) return undefined;
  const dotted = reading.text.charAt(reading.end(index)) === ".";
  if (letter.mark.length === 1 && !dotted) return undefined;
  return { kind: letter, words: 1, short: true, actor: undefined };
}
