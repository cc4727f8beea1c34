import { knownWords } from "../language/languageModel.ts";
import { canonical } from "../language/words.ts";
import { HIDDEN, kindOf, lowerOf, ODD, OTHER, PLAIN, SYMBOL, VIETNAMESE } from "./characters.ts";

/** What a quick look at a text finds; all zero on clean Vietnamese. */
export type Survey = {
  /** Words with a character that clean Vietnamese does not have inside a word. */
  readonly odd: number;
  /** Words of Vietnamese letters that the language model has never seen. */
  readonly unknown: number;
  /** Invisible characters, combining marks, ligatures. */
  readonly hidden: number;
  /** Words with a Vietnamese letter. */
  readonly vietnamese: number;
  /** Pairs such as `e^` and `o+` that VIQR writes. */
  readonly viqr: number;
};

/** So many words in a hundred are unknown names and typing slips even in clean text. */
const USUAL_UNKNOWN = 0.01;

/** True of a text that there is nothing to repair in. */
export function isClean({ odd, unknown, hidden, viqr, vietnamese }: Survey): boolean {
  return odd + hidden + viqr === 0 && unknown <= 2 + USUAL_UNKNOWN * vietnamese;
}

const MASK = 0x7fff;
let known: Int32Array | undefined;

function hashOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash === 0 ? 1 : hash;
}

/** Hashes of the known words with open addressing; late tone placement included. */
function knownHashes(): Int32Array {
  if (known !== undefined) return known;
  known = new Int32Array(MASK + 1);
  const add = (word: string): void => {
    const hash = hashOf(word);
    let slot = hash & MASK;
    while (known![slot] !== 0 && known![slot] !== hash) slot = (slot + 1) & MASK;
    known![slot] = hash;
  };
  for (const word of knownWords()) add(word);
  for (const word of knownWords()) for (const late of lateForms(word)) add(late);
  return known;
}

const early = /[òóỏõọ][ae]$|[ùúủũụ]y$/;

function lateForms(word: string): readonly string[] {
  if (!early.test(word) || word.startsWith("qu")) return [];
  const base = word.slice(0, -2);
  const tone = "òóỏõọùúủũụ".indexOf(word.at(-2)!) % 5;
  const forms = [`${base}o${"àáảãạ"[tone]}`, `${base}o${"èéẻẽẹ"[tone]}`, `${base}u${"ỳýỷỹỵ"[tone]}`];
  return forms.filter((form) => canonical(form) === word);
}

/**
 * One pass over a text that tells whether there is anything to repair. Reads tens of megabytes a second: clean text
 * costs no more than this.
 */
export function surveyText(text: string): Survey {
  const hashes = knownHashes();
  let odd = 0;
  let unknown = 0;
  let hidden = 0;
  let vietnamese = 0;
  let viqr = 0;
  let hash = 7;
  let letters = 0;
  let accents = 0;
  let strange = 0;
  let before = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const kind = kindOf[code]!;
    if (kind === PLAIN || kind === VIETNAMESE) {
      hash = (Math.imul(hash, 31) + lowerOf[code]!) | 0;
      letters++;
      if (kind === VIETNAMESE) accents++;
      if (before === OTHER) strange++;
    } else if (kind === ODD) {
      strange++;
    } else if (kind === SYMBOL) {
      const next = at + 1 < text.length ? kindOf[text.charCodeAt(at + 1)]! : 0;
      if (before === PLAIN || before === VIETNAMESE || next === PLAIN || next === VIETNAMESE) strange++;
    } else if (kind === HIDDEN) {
      hidden++;
      strange++;
    } else {
      if (kind === OTHER && (before === PLAIN || before === VIETNAMESE)) strange++;
      if (strange > 0) odd++;
      else if (accents > 0) {
        vietnamese++;
        let slot = hash & MASK;
        let found = hashes[slot]!;
        while (found !== 0 && found !== hash) {
          slot = (slot + 1) & MASK;
          found = hashes[slot]!;
        }
        if (found === 0) unknown++;
      }
      if (letters > 0) {
        hash = 7;
        letters = 0;
        accents = 0;
        if ((code === 94 || code === 40 || code === 43) && before === PLAIN) viqr++;
      }
      strange = 0;
    }
    before = kind;
  }
  return { odd, unknown, hidden, vietnamese, viqr };
}
