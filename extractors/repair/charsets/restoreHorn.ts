import { EDGE, followScore, wordId, wordScore } from "../language/languageModel.ts";
import { isSyllable } from "../language/spelling.ts";
import type { Edit, FlowSpan } from "../text/edits.ts";

/** A word that may have lost a ư: what stands in the text, what it would be, whether nothing else can be meant. */
type Find = { readonly start: number; readonly end: number; readonly fixed: string; readonly sure: boolean };
type Finder = (text: string) => readonly Find[];

const DROPPED = "ư was dropped";
/** Consonants that open a syllable before ư. */
const ONSET = "(?:ngh|ng|nh|ph|th|tr|ch|kh|gi|[bcdđghklmnrstvx])";
/** What can follow ư in a syllable, ư itself without a tone: ươ, ưa, ưu, ưi, ưng. */
const REST = "(?:[ơờớởỡợ]\\p{L}{0,2}|[aui]|ng|n|c|t|m)";
/** Signs that are no space and no point of a sentence: where one stands beside a word, more of it than a ư is missing. */
const SIGN = "\\p{S}\\p{No}§¶";
/** A rest that is no word by itself. */
const MARKED = /[ơờớởỡợ]\p{L}/u;
const hyphened = new RegExp(`(?<![\\p{L}\\d'’${SIGN}])(${ONSET}?)-(${REST}|)(?![\\p{L}\\d${SIGN}-])`, "giu");
const spaced = new RegExp(`(?<![\\p{L}\\d${SIGN}])(${ONSET}|(?<= ))[ ](${REST})(?![\\p{L}\\d${SIGN}])`, "giu");
const alone = new RegExp(`(?<![\\p{L}\\d./'’${SIGN}-])(${ONSET})()(?![\\p{L}\\d.)/'’${SIGN}-])`, "giu");
const closed = new RegExp(`(?<![\\p{L}\\d/'’${SIGN}-])(${ONSET}?)(${REST})(?![\\p{L}\\d/'’${SIGN}-])`, "giu");

/** What converters make of the code, a sign of it that no sound text has, and where such a word may have lost its letter. */
const LOSSES: readonly { readonly evidence: string; readonly sign: RegExp; readonly finders: readonly Finder[] }[] = [
  { evidence: "ư was made a hyphen", sign: /-[ơờớởỡợ]\p{L}/iu, finders: [finder(hyphened, isTorn)] },
  { evidence: "ư was made a space", sign: / [ơờớởỡợ]\p{L}/iu, finders: [finder(spaced), finder(alone)] },
  { evidence: DROPPED, sign: /(?<!ư)[ơờớởỡợ](?:ng|c|u)|ngời/iu, finders: [finder(closed), finder(alone)] },
];

/** True where the letters left are no word by themselves. */
function isNoWord(onset: string, rest: string): boolean {
  const own = onset + rest;
  return own.length > 1 && (onset !== "" || MARKED.test(rest)) && !isSyllable(own.toLowerCase());
}

/** True of consonants and a marked rest too: with a hyphen between them no word is written. */
function isTorn(onset: string, rest: string): boolean {
  return (onset !== "" && MARKED.test(rest)) || isNoWord(onset, rest);
}

function finder(pattern: RegExp, isSure = isNoWord): Finder {
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: onset = "", 2: rest = "", index }): readonly Find[] => {
      const upper = found !== found.toLowerCase() && found === found.toUpperCase() && (onset + rest).length > 1;
      const fixed = `${onset}${upper ? "Ư" : "ư"}${rest}`;
      const word = fixed.toLowerCase();
      if (wordId(word) < 0 && !(MARKED.test(rest) && isSyllable(word))) return [];
      // Capitals without a vowel are abbreviations.
      if (rest === "" && onset === onset.toUpperCase()) return [];
      return [{ start: index, end: index + found.length, fixed, sure: isSure(onset, rest) }];
    });
}

const BEYOND_ASCII = /[^\u0000-\u007f]/;
/** So many different words must have lost a ư for certain where others have kept theirs. */
const LEAST_SURE = 3;
/** Words beside that go so much better with a ư are as good as a word that is none without it: `mọi ngời cùng`. */
const FAR_LIKELIER = 8;
const A_THOUSAND_TIMES = Math.log(1000);

/**
 * Edits that put back the ư that converters have lost in blocks of TCVN3, and of plain ASCII beside them, where it is
 * the code of the soft hyphen: `tr-ờng`, `tr ờng`, `trờng` become `trường`. Only where some word in these blocks can be
 * nothing else. Words that are right without it are decided by their neighbours, but stay in plain ASCII, and where a ư
 * stands and none can have been dropped.
 */
export function restoreHorn(text: string, spans: readonly FlowSpan[], tcvn3: ReadonlySet<number>): readonly Edit[] {
  const blocks = blocksOf(text, spans).filter(({ own, block }) => tcvn3.has(block) || !BEYOND_ASCII.test(own));
  const kept = blocks.some(({ own }) => own.includes("ư"));
  for (const { evidence, sign, finders } of LOSSES) {
    if (!sign.test(text)) continue;
    const found = blocks.flatMap(({ own, start }) =>
      finders.flatMap((find) => find(own)).map((one) => ({ ...one, own, offset: start })),
    );
    const isCertain = ({ own, sure, ...one }: (typeof found)[number]): boolean =>
      MARKED.test(one.fixed) && (sure || (isRare(own, one) && gainOf(own, one) > FAR_LIKELIER));
    const certain = new Set(found.filter(isCertain).map(({ fixed }) => fixed));
    const partly = kept && evidence === DROPPED;
    if (certain.size < (partly ? LEAST_SURE : 1)) continue;
    const doubtful = (own: string): boolean => !partly && BEYOND_ASCII.test(own);
    let last = 0;
    return found
      .filter(({ own, sure, ...one }) => sure || (doubtful(own) && gainOf(own, one) > 0))
      .map(({ start, end, fixed, offset }) => ({ start: start + offset, end: end + offset, fixed }))
      .sort((one, other) => one.start - other.start)
      .flatMap(({ start, end, fixed }): readonly Edit[] => {
        if (start < last) return [];
        last = end;
        return [{ start, end, fixed, rule: "tcvn3", evidence, confidence: 0.95 }];
      });
  }
  return [];
}

/** True where what stands there is hardly a word beside the one with a ư: `ngời` beside `người`, not `tới` beside `tưới`. */
function isRare(text: string, { start, end, fixed }: Omit<Find, "sure">): boolean {
  const scoreOf = (word: string): number => wordScore(word, wordId(word));
  return scoreOf(fixed.toLowerCase()) - scoreOf(text.slice(start, end).toLowerCase()) > A_THOUSAND_TIMES;
}

function blocksOf(text: string, spans: readonly FlowSpan[]): readonly { start: number; block: number; own: string }[] {
  const ranges: { start: number; end: number; block: number }[] = [];
  for (const { start, end, block } of spans) {
    const last = ranges.at(-1);
    if (last?.block === block) last.end = end;
    else ranges.push({ start, end, block });
  }
  return ranges.map(({ start, end, block }) => ({ start, block, own: text.slice(start, end) }));
}

/** How much better the words beside go with the word as it would be than with what stands there. */
function gainOf(text: string, { start, end, fixed }: Omit<Find, "sure">): number {
  const before = /([\p{L}\p{M}]+)[ ]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase();
  const after = /^[ ]([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  const score = (words: readonly string[]): number => {
    const row = after === undefined ? words : [...words, after];
    let last = before === undefined ? EDGE : wordId(before);
    return row.reduce((sum, word) => {
      const id = wordId(word);
      const next = sum + followScore(last, id, word);
      last = id;
      return next;
    }, 0);
  };
  return score([fixed.toLowerCase()]) - score(text.slice(start, end).toLowerCase().split(/[ -]/).filter(Boolean));
}
