import { foldName, foldWord, nameWords, stripName } from "./foldName.ts";
import { gazetteer, type Unit } from "./gazetteer.ts";

/** Other names that documents use, and the area's own. */
const aliases: Readonly<Record<string, string>> = {
  HCM: "Hồ Chí Minh",
  "Sài Gòn": "Hồ Chí Minh",
  "Bắc Cạn": "Bắc Kạn",
  "Thừa Thiên": "Thừa Thiên Huế",
  BRVT: "Bà Rịa - Vũng Tàu",
  "Pờ Y": "Bờ Y",
  "Lang Biang": "Lang Biang - Đà Lạt",
};

type Index = {
  readonly names: ReadonlyMap<string, readonly Unit[]>;
  readonly stripped: ReadonlyMap<string, readonly Unit[]>;
  /** Keys of the first words of longer names: how far a match may still grow. */
  readonly beginnings: ReadonlySet<string>;
};

let built: Index | undefined;

/** Areas by the key of their name without its kind. */
export function nameIndex(): Index {
  built ??= build();
  return built;
}

function build(): Index {
  const names = new Map<string, Unit[]>();
  const stripped = new Map<string, Unit[]>();
  const beginnings = new Set<string>();
  const begin = (name: string): void => {
    const words = nameWords(name);
    let key = "";
    for (const word of words.slice(0, -1)) {
      key += foldWord(word);
      beginnings.add(key);
    }
  };
  for (const unit of gazetteer().units) {
    push(names, foldName(unit.proper), unit);
    push(stripped, stripName(unit.proper), unit);
    begin(unit.proper);
  }
  for (const [alias, proper] of Object.entries(aliases)) {
    for (const unit of names.get(foldName(proper)) ?? []) push(names, foldName(alias), unit);
    begin(alias);
  }
  return { names, stripped, beginnings };
}

function push(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = map.get(key);
  if (list) list.push(unit);
  else map.set(key, [unit]);
}
