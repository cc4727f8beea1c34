import type { XmlElement } from "../package/parseXml.ts";
import type { Reading } from "./reading.ts";

/** An item of a list: its style, the counters it counts in, its depth from 0, and whether its number is still to be printed. */
export type ListPlace = {
  readonly style: string | undefined;
  readonly counters: string;
  readonly level: number;
  readonly start: number | undefined;
  pending: boolean;
};

/** Lists nested deeper than these are one level: OpenDocument has ten. */
const deepest = 9;

/**
 * A list about to be read: the place of each of its items. Inner lists count with the outer one; an outermost one goes
 * on with the list it names, or with the last one of its style, or begins anew (OpenDocument 1.2, 5.3.1).
 */
export function beginList(
  reading: Reading,
  list: XmlElement,
  outer: ListPlace | undefined,
): (item: XmlElement) => ListPlace {
  const { attributes } = list;
  const style = attributes["text:style-name"] ?? outer?.style;
  const counters = outer?.counters ?? countersOf(reading, attributes, style);
  const level = Math.min(deepest, outer === undefined ? 0 : outer.level + 1);
  return (item) => {
    const start = Number.parseInt(item.attributes["text:start-value"] ?? "", 10);
    return {
      style: item.attributes["text:style-override"] ?? style,
      counters,
      level,
      start: Number.isNaN(start) ? undefined : start,
      pending: item.name === "text:list-item",
    };
  };
}

function countersOf(
  { lists }: Reading,
  attributes: Readonly<Record<string, string>>,
  style: string | undefined,
): string {
  const named = lists.get(`#${attributes["text:continue-list"]}`);
  const last = attributes["text:continue-numbering"] === "true" ? lists.get(`${style}`) : undefined;
  const counters = named ?? last ?? `list ${lists.size}`;
  lists.set(`${style}`, counters);
  lists.set(`#${attributes["xml:id"] ?? counters}`, counters);
  return counters;
}

/** The marker that a paragraph prints: that of its item where it is the first there, that of its level where it is a heading. */
export function takeMarker(
  reading: Reading,
  paragraph: XmlElement,
  place: ListPlace | undefined,
  outline: number,
): string {
  const { attributes } = paragraph;
  if (place) {
    if (!place.pending) return "";
    place.pending = false;
    const style = place.style ?? reading.styles.listOf(attributes["text:style-name"]);
    return count(reading, place.counters, reading.styles.levels(style), place.level, place.start);
  }
  if (outline === 0 || attributes["text:is-list-header"] === "true") return "";
  const restart = attributes["text:restart-numbering"] === "true";
  const start = restart ? Number.parseInt(attributes["text:start-value"] ?? "1", 10) : undefined;
  return count(reading, "outline", reading.styles.levels(undefined), outline - 1, start);
}

function count(
  reading: Reading,
  key: string,
  levels: ReturnType<Reading["styles"]["levels"]>,
  level: number,
  start: number | undefined,
): string {
  if (start === undefined) return reading.count(key, { key, levels }, level).trim();
  reading.lists.set(`restart ${reading.lists.size}`, key);
  return reading.count(`${key} ${reading.lists.size}`, { key, levels, starts: { [level]: start } }, level).trim();
}
