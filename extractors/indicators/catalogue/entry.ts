import type { Indicator } from "../../../model/indicator.ts";

/**
 * One way in which reports state an indicator. Alternatives are parted by ` | `, words are spelled out, in lower case,
 * without commas and quotes; abbreviations of `spellings.ts` match their long forms.
 *
 * - `counts`: the unit; `@session` names a class of `quantities/units.ts`, `-` a number without unit, `*` any unit.
 * - `says`, `also`: phrases that must stand near the number, in its clause or the words it hangs on.
 * - `about`: subjects (`subjects.ts`) of the clause, the sentence, the cited sentence or the headings.
 * - `not`: phrases that must not stand as near.
 * - `beside`: the indicator of the number before it in the same clause; `part`: of the total it is part of.
 * - `sure`: more or less than the usual weight.
 */
export type Wording = {
  readonly counts: string;
  readonly says?: string;
  readonly also?: string;
  readonly about?: string;
  readonly not?: string;
  readonly beside?: string;
  readonly part?: string;
  readonly sure?: number;
};

/** A sentence and the value that must be read in it; `under` is the heading above, where the sentence needs one. */
export type Example = { readonly text: string; readonly value: string; readonly under?: string };

/**
 * An indicator with the wordings it is known by. To add one, add an entry to the file of its topic: no code.
 *
 * `dims` are the dimensions of `dimensions.ts` that may narrow it. `listed` is the indicator meant where the number
 * only counts the names that follow (48 mô hình + their names). `context` marks what describes and is no result.
 * `ratio` is the rate that a percentage of the indicator states (resolved → resolution rate), `of` what the base of its
 * fractions counts. `denied` are phrases that state zero after `không` or `chưa`. `contract` is false of topics beyond the contract.
 */
export type Entry = Indicator & {
  readonly wordings: readonly Wording[];
  readonly dims?: readonly string[];
  readonly listed?: string;
  readonly context?: boolean;
  readonly denied?: string;
  readonly ratio?: string;
  readonly of?: string;
  readonly examples: readonly Example[];
  /** Sentences in which nothing is this indicator. */
  readonly counterexamples?: readonly string[];
};
