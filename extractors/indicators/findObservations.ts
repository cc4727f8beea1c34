import type { Observation } from "../../model/observation.ts";
import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { knowAreas } from "./areas/findAreas.ts";
import { computedSums } from "./computedSums.ts";
import { confidenceOf } from "./confidenceOf.ts";
import { isChange, type Reading } from "./decision.ts";
import { markHeadlines } from "./markHeadlines.ts";
import { type Before, passageContext } from "./passageContext.ts";
import { phraseBoards } from "./phraseBoards.ts";
import { quoteOf, tidy } from "./quoteOf.ts";
import { readFigures } from "./readFigures.ts";
import { readTables } from "./readTables.ts";
import { relabelListed } from "./relabelListed.ts";
import { statedZeros } from "./statedZeros.ts";

/** Passages that hold no figures of the report. */
const silent = new Set<Passage["type"]>(["letterhead", "recipients", "signature", "title"]);

/**
 * The observations of a text, in reading order: what each figure counts, where, when, in what role, and how sure that is.
 *
 * Every figure is given, those of no known indicator too. Exactly one statement of an indicator, area and period is its
 * headline, where one has no narrower scope; a total that is not printed but whose parts are complete is added, marked
 * as computed.
 */
export function findObservations(plain: Plain, identity: Report): readonly Observation[] {
  const report = knowAreas(plain.text, identity);
  const before: Before = { settings: new Map(), readings: new Map(), contexts: new Map() };
  const boards = phraseBoards();
  const found: Observation[] = [];
  const tables = readTables(plain, report);
  plain.passages.forEach((passage, index) => {
    if (silent.has(passage.type)) return;
    if (passage.type === "row") {
      for (const reading of tables.get(index) ?? []) found.push(observe(plain, passage, reading, report));
      return;
    }
    const context = passageContext(plain, index, report, before);
    const readings = relabelListed(plain, index, readFigures(context, boards), context);
    before.contexts.set(index, context);
    before.readings.set(index, readings);
    for (const reading of readings) found.push(observe(plain, passage, reading, report));
    found.push(...statedZeros(plain, context));
  });
  const ordered = found.sort((left, right) => left.start - right.start);
  return markHeadlines([...ordered, ...computedSums(ordered)], report);
}

/** The observation of one reading. */
function observe(plain: Plain, passage: Passage, reading: Reading, report: Report): Observation {
  const { figure, entry, place, time } = reading;
  const start = passage.start + figure.quantity.start;
  const end = passage.start + figure.quantity.end;
  const where = passage.places.find((one) => one.start <= start && one.end > start)?.place;
  const sure = confidenceOf(reading, plain, { start, end }, report);
  return {
    indicator: entry?.id,
    value: reading.value ?? figure.quantity.value,
    number: tidy(figure.quantity.number),
    unit: reading.unit.text,
    area: place.area,
    area_code: place.code,
    period: time.period,
    as_of: time.as_of,
    role: reading.role,
    dims: isChange(reading) ? { ...reading.dims, direction: reading.direction } : reading.dims,
    headline: !reading.part,
    computed: false,
    implied: false,
    approx: reading.approx,
    quote: quoteOf(plain.text, passage, start, end),
    page: where?.type === "page" ? where.page : undefined,
    start,
    end,
    place: where,
    confidence: sure.confidence,
    review: sure.review,
    reasons: sure.reasons,
  };
}
