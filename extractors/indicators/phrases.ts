import type { Token } from "./expandWords.ts";
import { isMisspelling } from "./isMisspelling.ts";

/** A phrase found: its number in the index, and the words of the text it spans (`to` exclusive). */
export type Hit = {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly exact: boolean;
};

type Node = { readonly word: string; readonly next: Map<string, Node>; readonly branches: Node[]; phrase: number };

/** Phrases to be found in texts, all at once and in one pass. */
export type PhraseIndex = {
  /** The number of a phrase, added if it is new. */
  readonly add: (phrase: string) => number;
  /** All occurrences of the phrases, in order of their first word; a denied one (`không khởi tố`) only as itself. */
  readonly find: (tokens: readonly Token[]) => readonly Hit[];
  /** How many words a phrase has, by number. */
  readonly lengths: readonly number[];
  /** The words of a phrase, by number. */
  readonly text: (phrase: number) => string;
};

/** Longer phrases than this do not occur in wordings. */
const longest = 12;
/** First words of a phrase after which a comma is part of it: `phòng, chống`; elsewhere it parts two statements. */
const commaAfter = new Set(["phòng", "tin", "thôn", "xã", "tổ", "xanh", "vụ", "trọng"]);
const denials = new Set(["không", "chưa", "chẳng"]);

/** An index without phrases. */
export function phraseIndex(): PhraseIndex {
  const root = nodeOf("");
  const numbers = new Map<string, number>();
  const lengths: number[] = [];

  function add(phrase: string): number {
    const known = numbers.get(phrase);
    if (known !== undefined) return known;
    let node = root;
    for (const word of phrase.split(" ")) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = nodeOf(word);
        node.next.set(word, next);
        node.branches.push(next);
      }
      node = next;
    }
    node.phrase = numbers.size;
    numbers.set(phrase, node.phrase);
    lengths.push(phrase.split(" ").length);
    return node.phrase;
  }

  function find(tokens: readonly Token[]): readonly Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i]!;
      let node: Node | undefined = first.break ? undefined : root.next.get(first.text);
      if (node === undefined) continue;
      const denied = i > 0 && denials.has(tokens[i - 1]!.text);
      if (node.phrase >= 0 && !denied)
        hits.push({ phrase: node.phrase, from: first.at, to: first.at + 1, length: 1, exact: true });
      let exact = true;
      for (let j = i + 1; j < tokens.length && j - i < longest; j++) {
        const token: Token = tokens[j]!;
        if (token.break || (token.comma && j === i + 1 && !commaAfter.has(first.text))) break;
        const next: Node | undefined = node.next.get(token.text);
        if (next !== undefined) node = next;
        else {
          const near: Node | undefined = exact ? misspelled(node, token.text, tokens[j + 1]?.text) : undefined;
          if (near === undefined) break;
          node = near;
          exact = false;
        }
        if (node.phrase >= 0 && !denied) {
          hits.push({ phrase: node.phrase, from: first.at, to: token.at + 1, length: j - i + 1, exact });
        }
      }
    }
    return hits;
  }

  const text = (phrase: number): string => [...numbers.keys()][phrase]!;

  return { add, find, lengths, text };
}

/**
 * The branch that a misspelled word was meant to take, if the word after it agrees: `mặt trật tổ quốc`.
 *
 * Asked only inside a phrase, and only where the phrase goes on as printed, so that one wrong letter is the only doubt.
 */
function misspelled(node: Node, word: string, following: string | undefined): Node | undefined {
  if (following === undefined || word.length < 3 || node.branches.length > 24) return undefined;
  for (const next of node.branches) {
    if (next.next.has(following) && isMisspelling(word, next.word)) return next;
  }
  return undefined;
}

function nodeOf(word: string): Node {
  return { word, next: new Map(), branches: [], phrase: -1 };
}
