import { actorBefore, isCounted, isPlural } from "./around.ts";
import { readBare } from "./readBare.ts";
import type { Reading } from "./reading.ts";
import { type KindAt, readKind } from "./readKind.ts";
import { type Extra, type NameAt, readName, readUnknownName } from "./readName.ts";
import { type Spot, spotOf } from "./spot.ts";
import { isCapital } from "./words.ts";

const office = /^P[ACHKVX]\d{2}$/;
/** What stands between a kind and its name: `huyện Đăk Hà`, `TP. Kon Tum`, `các xã (Đăk Xú, …)`, `các huyện: …`. */
const singleGap = /^[ \u00a0]{0,2}$/;
const shortGap = /^\.?[ \u00a0]{0,2}$/;
const pluralGap = /^[ \u00a0]{0,2}[:(]?[ \u00a0]?$/;
/** What stands between the areas of a list. */
const comma = /^[ \u00a0]?(?:\[\d+\])?(?:,|;|\/|&|\+| [-–])[ \u00a0]?$/;

/** The places of a text where areas may be named, in order and apart. One pass over the words; `extra` are names beside the gazetteer's. */
export function spotAreas(reading: Reading, extra?: Extra): readonly Spot[] {
  const spots: Spot[] = [];
  for (let index = 0; index < reading.count; ) {
    const found = mayStart(reading.text, reading.start(index))
      ? spotsAt(reading, index, spots.at(-1), extra)
      : undefined;
    index += 1;
    if (found === undefined) continue;
    for (const spot of found) spots.push(spot);
    index = Math.max(index, found.at(-1)?.to ?? 0);
  }
  return spots;
}

/** The first two letters of the small words that may begin a spot: kinds, `toàn quốc`, `cả nước`; decomposed letters too. */
const starts: Readonly<Record<string, string>> = {
  t: "ỉihoH",
  h: "u",
  q: "u",
  p: "h",
  x: "ãa",
  đ: "ặăa",

  c: "ảa",
};

/** A quick look at the letters at a place: most words begin no spot. */
function mayStart(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (isCapital(first)) return true;
  return starts[first]?.includes(text.charAt(at + 1)) ?? false;
}

function spotsAt(reading: Reading, index: number, last: Spot | undefined, extra?: Extra): readonly Spot[] | undefined {
  const word = reading.at(index);
  if (office.test(word.text) && !/[/-]$/.test(reading.between(index)))
    return [spotOf(reading, index, index + 1, { by: "office", printed: word.text })];
  if (
    (word.low === "toàn" && reading.at(index + 1).low === "quốc") ||
    (word.low === "cả" && reading.at(index + 1).low === "nước")
  ) {
    return [spotOf(reading, index, index + 2, { by: "country" })];
  }
  const kindAt = readKind(reading, index);
  if (kindAt) return kindSpots(reading, index, kindAt);
  const bare = word.capital ? readBare(reading, index, last, extra) : undefined;
  return bare && [bare];
}

function kindSpots(reading: Reading, index: number, kindAt: KindAt): readonly Spot[] {
  const { kind, words } = kindAt;
  const plural = isPlural(reading, index);
  const actor = kindAt.actor ?? actorBefore(reading, index);
  const gap = reading.between(index + words);
  const close = (kindAt.short ? shortGap : plural ? pluralGap : singleGap).test(gap);
  const name = close ? nameAfter(reading, index + words, kindAt) : undefined;
  if (!name) {
    if (kindAt.short && !kindAt.actor) return [];
    return plural ? [] : [spotOf(reading, index, index + words, { by: "own", kind, actor })];
  }
  const first = spotOf(reading, index, name.to, {
    by: "name",
    kind,
    units: name.units,
    weak: name.weak,
    printed: reading.text.slice(reading.start(index + words), reading.end(name.to - 1)),
    actor,
  });
  const rest = listAfter(reading, first, plural);
  return rest.length > 0 ? [{ ...first, group: first.start }, ...rest] : [first];
}

function nameAfter(reading: Reading, index: number, { kind, short }: KindAt): NameAt | undefined {
  const word = reading.at(index);
  if (word.digit) {
    const numbered = readName(reading, index, (unit) => unit.kind === kind.word);
    return numbered && !isCounted(reading, numbered.to) ? numbered : undefined;
  }
  if (!word.capital) return undefined;
  const fits = readName(reading, index, (unit) => kind.levels.includes(unit.level), undefined, true);
  const longer = fits?.to === index + 1 && reading.at(fits.to).capital && /^[ \u00a0]$/.test(reading.between(fits.to));
  if (fits && !longer) return fits;
  if (short) return undefined;
  if (office.test(word.text) || readKind(reading, index) || /^(?:UBND|HĐND|MTTQ|BCĐ|ANTT|ANTQ|PCTP)$/.test(word.text))
    return undefined;
  return readUnknownName(reading, index, (unit) => kind.levels.includes(unit.level));
}

/** The names that follow the first of a list and share its kind: `các huyện Đăk Hà, Sa Thầy và Ngọc Hồi`. */
function listAfter(reading: Reading, first: Spot, plural: boolean): readonly Spot[] {
  const kind = first.kind!;
  const found: Spot[] = [];
  let index = first.to;
  for (;;) {
    const joined = reading.at(index).low === "và" && /^\s$/.test(reading.between(index));
    const from = joined ? index + 1 : index;
    if (from >= reading.count || !(joined || comma.test(reading.between(from)))) break;
    if (!reading.at(from).capital && !reading.at(from).digit) break;
    if (readKind(reading, from)) break;
    const name = readName(
      reading,
      from,
      (unit) => kind.levels.includes(unit.level) && (!reading.at(from).digit || unit.kind === kind.word),
    );
    const any =
      name ?? (plural ? readUnknownName(reading, from, (unit) => kind.levels.includes(unit.level)) : undefined);
    if (!any || (reading.at(from).digit && isCounted(reading, any.to))) break;
    found.push(
      spotOf(reading, from, any.to, {
        by: "list",
        kind,
        units: any.units,
        weak: any.weak,
        printed: reading.text.slice(reading.start(from), reading.end(any.to - 1)),
        group: first.start,
        firm: plural,
      }),
    );
    index = any.to;
  }
  return found;
}
