import type { Passage, Plain } from "../../model/plain.ts";
import type { Quantity } from "../../model/quantity.ts";
import { quantitiesOfWords } from "../quantities/findQuantities.ts";
import { noteQuantities } from "../quantities/notedQuantities.ts";
import { readUnit } from "../quantities/readUnit.ts";
import { readWords, type Word } from "../quantities/readWords.ts";
import { type UnitClass, unitClass } from "../quantities/units.ts";
import { vocabulary } from "./catalogue/compiled.ts";
import { expandWords } from "./expandWords.ts";
import type { Hit } from "./phrases.ts";
import { type Clauses, readClauses } from "./readClauses.ts";

/** A quantity where it stands: its words (`from`–`to` the number, `unitTo` the end of its unit) and its clause. */
export type Figure = {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly unitTo: number;
  /** The end of all that it is a number of: of a share, of the nouns after the sign (`90% khu dân cư`). */
  readonly through: number;
  readonly clause: number;
  readonly sentence: number;
  /** The nouns of the unit in lower case, spelled out; empty where none is printed. */
  readonly nouns: readonly string[];
  readonly class: UnitClass | undefined;
  /** The second number of a fraction. */
  readonly base: boolean;
};

/** A passage made ready for reading: its words, clauses, phrases of the catalogue, and figures. Offsets are the passage's. */
export type Setting = {
  readonly passage: Passage;
  readonly index: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: Clauses;
  readonly hits: readonly Hit[];
  readonly figures: readonly Figure[];
};

/** Reads one passage of a text; what no figure asks for is never computed. */
export function readSetting(plain: Plain, index: number): Setting {
  return new LazySetting(plain, index);
}

class LazySetting implements Setting {
  readonly passage: Passage;
  readonly index: number;
  readonly text: string;
  #words: readonly Word[] | undefined;
  #clauses: Clauses | undefined;
  #hits: readonly Hit[] | undefined;
  #figures: readonly Figure[] | undefined;

  constructor(plain: Plain, index: number) {
    this.passage = plain.passages[index]!;
    this.index = index;
    this.text = plain.text.slice(this.passage.start, this.passage.end);
  }

  get words(): readonly Word[] {
    this.#words ??= readWords(this.text);
    return this.#words;
  }

  get clauses(): Clauses {
    this.#clauses ??= readClauses(this.words, this.text);
    return this.#clauses;
  }

  get hits(): readonly Hit[] {
    this.#hits ??= vocabulary.find(expandWords(this.words, this.text));
    return this.#hits;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= this.#findFigures();
    return this.#figures;
  }

  #findFigures(): readonly Figure[] {
    if (!/\d/.test(this.text)) return [];
    const quantities = quantitiesOfWords(this.words, this.text);
    noteQuantities(this.passage, quantities);
    return quantities.length === 0 ? [] : placeQuantities(quantities, this.words, this.clauses, this.text);
  }
}

/** A value that is computed when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
}

function placeQuantities(
  quantities: readonly Quantity[],
  words: readonly Word[],
  clauses: Clauses,
  text: string,
): readonly Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  for (const quantity of quantities) {
    while (at < words.length && words[at]!.start < quantity.start) at++;
    let to = at;
    while (to < words.length && words[to]!.end <= quantity.end) to++;
    let unitTo = to;
    if (quantity.unitSpan !== undefined && quantity.unitSpan.start >= quantity.end) {
      while (unitTo < words.length && words[unitTo]!.end <= quantity.unitSpan.end) unitTo++;
    }
    const nouns = unitNouns(quantity.unit);
    const before = figures.at(-1);
    const base = before !== undefined && before.to + 1 === at && words[before.to]?.text === "/";
    figures.push({
      quantity,
      from: at,
      to,
      unitTo,
      through: quantity.unit === "%" ? sharedNouns(words, unitTo, text) : unitTo,
      clause: clauses.clause[at]!,
      sentence: clauses.sentence[at]!,
      nouns,
      class: nouns[0] === undefined ? undefined : unitClass(nouns[0]),
      base: base && text[quantity.start - 1] !== undefined,
    });
  }
  return figures;
}

/** The word after the nouns of a share that name units of administration: `90% khu dân cư`, `95% cơ quan, doanh nghiệp`. */
function sharedNouns(words: readonly Word[], from: number, text: string): number {
  const unit = readUnit(words, from, text);
  return typeof unit === "object" && administered.has(unit.class) ? unit.to : from;
}

/** What reports count by the kind in lists: units of administration. */
export const administered: ReadonlySet<UnitClass | undefined> = new Set<UnitClass>([
  "residential",
  "commune",
  "agency",
  "enterprise",
  "school",
]);

const knownNouns = new Map<string, readonly string[]>();

/** `tổ dân phố, bản` → `tổ dân phố`, `bản`. */
export function unitNouns(unit: string | undefined): readonly string[] {
  if (unit === undefined) return [];
  let nouns = knownNouns.get(unit);
  if (nouns === undefined) {
    if (knownNouns.size > 10_000) knownNouns.clear();
    nouns = splitNouns(unit);
    knownNouns.set(unit, nouns);
  }
  return nouns;
}

function splitNouns(unit: string): readonly string[] {
  if (unit === "%") return ["%"];
  const tokens = expandWords(readWords(unit), unit);
  const parts = unit.split(/\s*[,;–“”"]\s*|\s+-\s*|\s*-\s+|\s+và\s+|\s+hoặc\s+/).filter((part) => part !== "");
  if (parts.length < 2)
    return [
      tokens
        .filter((token) => !token.break)
        .map((token) => token.text)
        .join(" "),
    ];
  return parts.flatMap((part) => unitNouns(part));
}
