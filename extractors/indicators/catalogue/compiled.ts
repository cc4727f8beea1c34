import { type UnitClass, unitClasses } from "../../quantities/units.ts";
import { cueLists } from "../cues.ts";
import { dimensions } from "../dimensions.ts";
import { type PhraseIndex, phraseIndex } from "../phrases.ts";
import { catalogue } from "./catalogue.ts";
import type { Entry, Wording } from "./entry.ts";
import { openSubjects, subjects } from "./subjects.ts";

/** A wording with its phrases as numbers of `vocabulary`. */
export type CompiledWording = {
  readonly entry: Entry;
  readonly wording: Wording;
  readonly nouns: ReadonlySet<string>;
  readonly any: boolean;
  readonly says: readonly number[];
  readonly also: readonly number[];
  readonly not: readonly number[];
  readonly about: readonly number[];
};

/** All phrases of the catalogue, the subjects, the dimensions and the cues. */
export const vocabulary: PhraseIndex = phraseIndex();

/** The names of the subjects; a subject's number is its place here. */
export const subjectNames: readonly string[] = Object.keys(subjects);

/** Whether a subject of a number competes with others. */
export const competes: readonly boolean[] = subjectNames.map((name) => !openSubjects.has(name));

/** What a phrase speaks of, wherever it stands: subjects by number, codes of dimensions, cues of roles and scopes. */
export type Meaning = {
  readonly subjects: readonly number[];
  readonly codes: readonly { readonly dimension: string; readonly code: string }[];
  readonly cues: readonly string[];
};

/** The meaning of a phrase by its number, or `undefined` where it only belongs to wordings. */
export const meanings: readonly (Meaning | undefined)[] = (() => {
  const found: ({ subjects: number[]; codes: Meaning["codes"][number][]; cues: string[] } | undefined)[] = [];
  const meaning = (phrase: string): NonNullable<(typeof found)[number]> => {
    const number = vocabulary.add(phrase);
    while (found.length <= number) found.push(undefined);
    found[number] ??= { subjects: [], codes: [], cues: [] };
    return found[number];
  };
  subjectNames.forEach((name, number) => {
    for (const phrase of alternatives(subjects[name]!)) meaning(phrase).subjects.push(number);
  });
  for (const { dimension, code, says } of dimensions)
    for (const phrase of alternatives(says)) meaning(phrase).codes.push({ dimension, code });
  for (const [cue, phrases] of Object.entries(cueLists))
    for (const phrase of alternatives(phrases)) meaning(phrase).cues.push(cue);
  return found;
})();

const compiled: readonly CompiledWording[] = catalogue.flatMap((entry) =>
  entry.wordings.map((wording) => ({
    entry,
    wording,
    nouns: nounsOf(wording.counts),
    any: alternatives(wording.counts).includes("*"),
    says: numbers(wording.says),
    also: numbers(wording.also),
    not: numbers(wording.not),
    about: alternatives(wording.about).map((name) => subjectNumber(name, entry.id)),
  })),
);

/** The wordings that a unit noun may belong to; `-` for a number without unit. */
export const wordingsByNoun: ReadonlyMap<string, readonly CompiledWording[]> = (() => {
  const found = new Map<string, CompiledWording[]>();
  for (const wording of compiled) {
    for (const noun of wording.nouns) found.set(noun, [...(found.get(noun) ?? []), wording]);
  }
  return found;
})();

/** `a | b` → `a`, `b`. */
export function alternatives(list: string | undefined): readonly string[] {
  return list === undefined || list === "" ? [] : list.split("|").map((part) => part.trim());
}

function numbers(list: string | undefined): readonly number[] {
  return alternatives(list).map((phrase) => vocabulary.add(phrase));
}

function subjectNumber(name: string, id: string): number {
  const number = subjectNames.indexOf(name);
  if (number < 0) throw new Error(`${id}: no subject “${name}” in subjects.ts`);
  return number;
}

function nounsOf(counts: string): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const part of alternatives(counts)) {
    if (!part.startsWith("@")) nouns.add(part);
    else {
      const list = unitClasses[part.slice(1) as UnitClass];
      if (list === undefined) throw new Error(`no unit class ${part} in units.ts`);
      for (const noun of list.split(" | ")) nouns.add(noun);
    }
  }
  return nouns;
}
