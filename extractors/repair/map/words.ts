import { wordId } from "../language/languageModel.ts";
import { isAccented } from "../language/letters.ts";
import { HIDDEN, kindOf, ODD, OTHER, SYMBOL } from "../text/characters.ts";
import type { Token } from "../text/tokens.ts";
import { tokensOf } from "../text/tokens.ts";

/** A word as it stands in the text, however often; `signs` are its characters that may be garbled letters. */
export type WordType = {
  /** Its place among the words of the text, by where they first stand. */
  readonly number: number;
  readonly text: string;
  readonly signs: ReadonlySet<string>;
  readonly id: number;
  count: number;
};

/** The words of a text in order and by type, and the letters that stand in words known to be right. */
export type Words = {
  readonly tokens: readonly Token[];
  readonly typeOf: readonly WordType[];
  readonly types: ReadonlyMap<string, WordType>;
  readonly right: ReadonlyMap<string, number>;
};

/** ậ (U+1EAD) cut to its low byte, and ư of TCVN3; left in the text only where no word comes out without it. */
const SOFT_HYPHEN = "\u00ad";

/** True of a character that clean Vietnamese words do not have. */
export function isSign(letter: string): boolean {
  const kind = kindOf[letter.charCodeAt(0)];
  return kind === ODD || kind === SYMBOL || letter === SOFT_HYPHEN;
}

/** The words of a text, counted. Words of other scripts and with unseen characters count as right. */
export function countWords(text: string): Words {
  const tokens = tokensOf(text);
  const types = new Map<string, WordType>();
  const typeOf = tokens.map((token) => {
    let type = types.get(token.text);
    if (type === undefined) {
      const { text } = token;
      type = { number: types.size, text, signs: signsOf(text), id: wordId(text.toLowerCase()), count: 0 };
      types.set(text, type);
    }
    type.count++;
    return type;
  });
  const right = new Map<string, number>();
  for (const type of types.values())
    if (type.id > 0)
      for (const letter of type.text) if (isAccented(letter)) right.set(letter, (right.get(letter) ?? 0) + type.count);
  return { tokens, typeOf, types, right };
}

/** Longer stretches without a space are no words. */
const LONGEST = 24;
const none: ReadonlySet<string> = new Set();

function signsOf(text: string): ReadonlySet<string> {
  if (text.length > LONGEST) return none;
  let signs: Set<string> | undefined;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf[text.charCodeAt(at)];
    if (isSign(text[at]!)) {
      signs ??= new Set();
      signs.add(text[at]!);
    } else if (kind === OTHER || kind === HIDDEN) return none;
  }
  return signs ?? none;
}
