import { isAccented } from "./letters.ts";
import { isSyllable } from "./spelling.ts";
import { canonical, NUMBER, wordsOf } from "./words.ts";

/**
 * What the language model knows: words by falling frequency, how often each stands, how often with a capital, and
 * which words follow it. Made by `pipeline/tools/learnLanguage.ts`; see docs/repair.md.
 *
 * Counts are classes: class c stands for `CLASS_BASE ** c`. `pairs[i]` lists the words that follow word i as numbers
 * in base 90 (`writeNumbers`), each `CLASSES` × (distance to the word before) + class.
 */
export type Counts = {
  readonly words: string;
  readonly classes: string;
  readonly capitals: string;
  /** How often a clause ends behind each word: digit d stands for 2 to the power of −d / 2. */
  readonly ends: string;
  readonly pairs: readonly string[];
  /** Pairs of words of which the one with a letter such as Đ or Ủ in front has a capital oftener or seldomer than it mostly has: `first second digit`. */
  readonly casedFirst: string;
  readonly casedSecond: string;
};

/** Two neighbouring classes differ by this factor. */
export const CLASS_BASE = 1.4;
/** Classes of pairs run below this. */
export const CLASSES = 32;
const DIGITS = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}";

/** Pairs known to be common in the language count this much before any text is read. */
const KNOWN_PAIR = 1;
/** A pair of words tells how its words are cased when seen this often, and this many tenths unlike the word alone. */
const LEAST_CASED = 3;
const LEAST_UNLIKE = 2;

/** Counts are damped by this power, so that one kind of text does not drown what other kinds say. */
const DAMPED = 0.7;

/**
 * Counts of words and pairs in texts, with `known` pairs of the language at large as a floor.
 *
 * Words that are neither spellable nor a name nor seen often in the texts are left out, and so are their pairs.
 */
export function learnCounts(
  texts: readonly string[],
  names: string,
  known: readonly (readonly [string, string])[],
): Counts {
  const named = new Set(
    [...wordsOf(names.normalize("NFC"))].map((word) => canonical(word.toLowerCase())).filter(Boolean),
  );
  const single = new Map<string, number>();
  const capital: Cased = new Map();
  const end = new Map<string, number>();
  const pair = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, by: number): void => void map.set(key, (map.get(key) ?? 0) + by);
  const casedFirst: Cased = new Map();
  const casedSecond: Cased = new Map();
  for (const text of [...texts, names]) {
    let before = "";
    let open: boolean | undefined;
    for (const word of wordsOf(text.normalize("NFC"))) {
      if (word === "") {
        if (before !== "") add(end, before, 1);
        before = "";
        open = undefined;
        continue;
      }
      const key = canonical(word.toLowerCase());
      add(single, key, 1);
      if (open !== undefined && isAccented(before[0]!)) see(casedFirst, `${before} ${key}`, open);
      open = undefined;
      if ((before !== "" || text === names) && before !== NUMBER && word !== word.toUpperCase()) {
        open = word[0] !== word[0]!.toLowerCase();
        see(capital, key, open);
        if (before !== "" && isAccented(key[0]!)) see(casedSecond, `${before} ${key}`, open);
      }
      add(pair, `${before} ${key}`, 1);
      before = key;
    }
  }
  const ends = new Map([...single].map(([key, count]) => [key, endClass(end.get(key) ?? 0, count)]));
  for (const [key, count] of single) single.set(key, count ** DAMPED);
  for (const [key, count] of pair) pair.set(key, count ** DAMPED);
  for (const [first, second] of known) {
    const [a, b] = [canonical(first), canonical(second)];
    if (!isSyllable(a) || !isSyllable(b)) continue;
    add(single, a, 0.25);
    add(single, b, 0.25);
    add(pair, `${a} ${b}`, KNOWN_PAIR);
  }
  const words = [...single]
    .filter(([word, count]) => word === NUMBER || named.has(word) || (isSyllable(word) && count >= 0.5) || count >= 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const id = new Map(words.map((word, at) => [word, at + 1]));
  const followers: [number, number][][] = Array.from({ length: words.length + 1 }, () => []);
  for (const [key, count] of pair) {
    const [first, second] = key.split(" ") as [string, string];
    const a = first === "" ? 0 : id.get(first);
    const b = id.get(second);
    if (a !== undefined && b !== undefined) followers[a]!.push([b, toClass(count)]);
  }
  return {
    casedFirst: writeCased(casedFirst, capital, 0),
    casedSecond: writeCased(casedSecond, capital, 1),
    words: words.join(" "),
    classes: words.map((word) => DIGITS[toClass(4 * single.get(word)!, 44)]).join(""),
    capitals: words.map((word) => DIGITS[capitalClass(capital.get(word))]).join(""),
    ends: words.map((word) => DIGITS[ends.get(word) ?? endClass(0, 0)]).join(""),
    pairs: followers.map((list) => {
      list.sort((a, b) => a[0] - b[0]);
      return writeNumbers(list.map(([b, cls], at) => (b - (list[at - 1]?.[0] ?? 0)) * CLASSES + cls));
    }),
  };
}

/** How often a word or pair within a sentence had a capital, and how often it stood there. */
type Cased = Map<string, [number, number]>;

function see(cased: Cased, key: string, isUpper: boolean): void {
  const seen = cased.get(key) ?? [0, 0];
  seen[0] += isUpper ? 1 : 0;
  seen[1]++;
  cased.set(key, seen);
}

/** Pairs seen often enough that are cased unlike the word alone; `which` of the two words is meant. */
function writeCased(cased: Cased, capital: Cased, which: 0 | 1): string {
  return [...cased]
    .filter(([key, seen]) => {
      const alone = capitalClass(capital.get(key.split(" ")[which]!));
      return seen[1] >= LEAST_CASED && Math.abs(capitalClass(seen) - alone) >= LEAST_UNLIKE;
    })
    .map(([key, seen]) => `${key} ${DIGITS[capitalClass(seen)]}`)
    .join(" ");
}

function toClass(count: number, most = CLASSES - 1): number {
  return Math.max(0, Math.min(most, Math.round(Math.log(count) / Math.log(CLASS_BASE))));
}

/** Behind a word never seen a clause ends this often; what is usual counts as much as this many times seen. */
const USUAL_END = 0.15;
const USUAL_TIMES = 6;

function endClass(ended: number, seen: number): number {
  return Math.round(-2 * Math.log2((ended + USUAL_END * USUAL_TIMES) / (seen + USUAL_TIMES)));
}

/** How often a word within a sentence has a capital, in tenths. */
function capitalClass(seen: readonly [number, number] | undefined): number {
  return seen === undefined ? 1 : Math.round((10 * (seen[0] + 0.1)) / (seen[1] + 1));
}

/** Numbers as text: base 45, the low 45 digits end a number, the high 45 go on. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = "";
  for (let number of numbers) {
    while (number >= 45) {
      text += DIGITS[45 + (number % 45)];
      number = Math.floor(number / 45);
    }
    text += DIGITS[number];
  }
  return text;
}

const value = new Uint8Array(128);
[...DIGITS].forEach((digit, at) => {
  value[digit.charCodeAt(0)] = at;
});

/** The value of one digit of `classes` and `capitals`. */
export function readDigit(text: string, at: number): number {
  return value[text.charCodeAt(at)]!;
}

/**
 * Pairs of words: those of word i stand from `starts[i]` to `starts[i + 1]`, by the second word. `totals[i]` is how often
 * all of them were seen, `preceded[i]` how many words were seen before word i.
 */
export type Pairs = {
  readonly starts: Int32Array;
  readonly seconds: Uint16Array;
  readonly classes: Uint8Array;
  readonly totals: Float64Array;
  readonly preceded: Int32Array;
};

/** What a class stands for, by its number. */
export const powers: Float64Array = Float64Array.from({ length: 64 }, (_, at) => CLASS_BASE ** at);

/** The pairs of `Counts`. One loop without calls: this is most of what loading the model takes. */
export function readPairs(lists: readonly string[]): Pairs {
  const room = lists.reduce((all, list) => all + list.length, 0);
  const starts = new Int32Array(lists.length + 1);
  const seconds = new Uint16Array(room);
  const classes = new Uint8Array(room);
  const totals = new Float64Array(lists.length);
  const preceded = new Int32Array(lists.length);
  let next = 0;
  for (let first = 0; first < lists.length; first++) {
    const list = lists[first]!;
    let second = 0;
    let number = 0;
    let place = 1;
    let total = 0;
    for (let at = 0; at < list.length; at++) {
      const digit = value[list.charCodeAt(at)]!;
      if (digit >= 45) {
        number += (digit - 45) * place;
        place *= 45;
        continue;
      }
      number += digit * place;
      second += (number / CLASSES) | 0;
      const cls = number % CLASSES;
      seconds[next] = second;
      classes[next++] = cls;
      total += powers[cls]!;
      preceded[second] = preceded[second]! + 1;
      number = 0;
      place = 1;
    }
    totals[first] = total;
    starts[first + 1] = next;
  }
  return { starts, seconds, classes, totals, preceded };
}
