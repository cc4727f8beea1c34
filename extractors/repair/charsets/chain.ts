import { charsetOfFont } from "./fonts.ts";
import { readWord, STATES, type State } from "./readWord.ts";
import type { Piece, Stretch } from "./stretches.ts";

/** How likely a charset is before anything is read, against Unicode. */
const PRIOR: Readonly<Record<State, number>> = {
  unicode: 0.86,
  mapped: 0.04,
  tcvn3: 0.04,
  tcvn1: 0.003,
  vni: 0.03,
  viscii: 0.005,
  vps: 0.005,
  cp1258: 0.005,
  bkhcm2: 0.004,
  vietwareX: 0.004,
  vietwareF: 0.004,
};
/** A font made for a charset holds text of it this often; the document's own evidence soon outweighs it. */
const FONT_TRUST = 0.9;
/** What is expected of a font counts for as many words as this; its name for as many more. */
const PRIOR_WORDS = 2;
const NAME_WORDS = 5;
/** The charset changes no likelier than this where only names of fonts speak for it: some lie. */
const MOST_BY_NAME = 0.3;

/** Natural logarithms of the chances of the states where a stretch in a font begins, by the font's name. */
export type FontChances = ReadonlyMap<string, Float64Array>;

function byName(font: string | undefined): Float64Array {
  const named = charsetOfFont(font);
  return Float64Array.from(STATES, (state) =>
    Math.log(named === undefined ? PRIOR[state] : state === named ? FONT_TRUST : (1 - FONT_TRUST) * PRIOR[state]),
  );
}

/** What each font turned out to hold, as what is expected of it. */
export function learnFonts(stretches: readonly Stretch[], pieces: readonly Piece[], path: Uint8Array): FontChances {
  const counts = new Map<string, Float64Array<ArrayBuffer>>();
  let last: Stretch | undefined;
  let count = new Float64Array();
  pieces.forEach(({ parts }, at) => {
    const stretch = stretches[parts[0]!.stretch]!;
    if (stretch !== last) count = countOf(counts, stretch.font);
    last = stretch;
    count[path[at]!]! += 1;
  });
  return new Map(
    [...counts].map(([font, count]) => {
      const sum = count.reduce((all, one) => all + one, 0);
      return [font, count.map((one) => Math.log(one / sum))];
    }),
  );
}

function countOf(counts: Map<string, Float64Array<ArrayBuffer>>, font: string | undefined): Float64Array<ArrayBuffer> {
  let count = counts.get(font ?? "");
  if (count === undefined) {
    const named = charsetOfFont(font);
    count = Float64Array.from(STATES, (state) => PRIOR[state] * PRIOR_WORDS + (state === named ? NAME_WORDS : 0));
    counts.set(font ?? "", count);
  }
  return count;
}

/** The likeliest state of every piece (its index in `STATES`), all pieces considered (Viterbi). */
export function likeliestStates(
  stretches: readonly Stretch[],
  pieces: readonly Piece[],
  allowed: readonly boolean[],
  fonts: FontChances,
): Uint8Array {
  const count = STATES.length;
  const states = STATES.map((_, at) => at).filter((at) => allowed[at]);
  const back = new Uint8Array(pieces.length * count);
  const steps = new Steps(fonts);
  let best = new Float64Array(count);
  let next = new Float64Array(count);
  pieces.forEach(({ parts, word, change }, at) => {
    const { start, stay, leaving } = steps.into(stretches[parts[0]!.stretch]!.font, change);
    const top = highest(best, states);
    const leave = at === 0 ? 0 : best[top]! + leaving;
    for (const state of states) {
      const same = at === 0 ? Number.NEGATIVE_INFINITY : best[state]! + stay[state]!;
      const other = leave + start[state]!;
      back[at * count + state] = same >= other ? state : top;
      next[state] = Math.max(same, other) + readWord(word, state).score;
    }
    [best, next] = [next, best];
  });
  const path = new Uint8Array(pieces.length);
  let state = highest(best, states);
  for (let at = pieces.length - 1; at >= 0; at--) {
    path[at] = state;
    state = back[at * count + state]!;
  }
  return path;
}

/** Natural logarithms of the chances of each state after a change, of staying in it, and of a change at all. */
type Step = { readonly start: Float64Array; readonly stay: Float64Array; readonly leaving: number };

class Steps {
  readonly #fonts: FontChances;
  readonly #known = new Map<number, Map<string | undefined, Step>>();
  #last: { readonly font: string | undefined; readonly change: number; readonly step: Step } | undefined;

  constructor(fonts: FontChances) {
    this.#fonts = fonts;
  }

  into(font: string | undefined, change: number): Step {
    if (this.#last?.change !== change || this.#last.font !== font)
      this.#last = { font, change, step: this.#find(font, change) };
    return this.#last.step;
  }

  #find(font: string | undefined, change: number): Step {
    const known = this.#known.get(change) ?? new Map<string | undefined, Step>();
    this.#known.set(change, known);
    let step = known.get(font);
    if (step === undefined) {
      const start = this.#fonts.get(font ?? "") ?? byName(font);
      const leaves = this.#fonts.size === 0 ? Math.min(change, MOST_BY_NAME) : change;
      const stay = start.map((chance) => Math.log(1 - leaves + leaves * Math.exp(chance)));
      step = { start, stay, leaving: Math.log(leaves) };
      known.set(font, step);
    }
    return step;
  }
}

function highest(scores: Float64Array, states: readonly number[]): number {
  let top = states[0]!;
  for (const state of states) if (scores[state]! > scores[top]!) top = state;
  return top;
}
