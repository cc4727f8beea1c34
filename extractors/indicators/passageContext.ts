import type { Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { areaBefore, areaLabel, type Placed, placeMentions } from "./areaOf.ts";
import { findAreas } from "./areas/findAreas.ts";
import type { Reading } from "./decision.ts";
import { type Surroundings, surroundings } from "./evidence.ts";
import { periodLeft, placePeriods, type Timed } from "./periodOf.ts";
import { findPeriods } from "./periods/findPeriods.ts";
import { anchorsOf } from "./relate.ts";
import { once, readSetting, type Setting } from "./setting.ts";

/** A passage with all that bears on its figures from outside: headings, lead-in, the sentence that cites a footnote. */
export type PassageContext = {
  readonly setting: Setting;
  readonly report: Report;
  readonly around: Surroundings;
  readonly mentions: ReturnType<typeof placeMentions>;
  readonly periods: ReturnType<typeof placePeriods>;
  /** The figures that a footnote explains. */
  readonly anchors: readonly Reading[];
  /** The figures of the sentence that cites the passage. */
  readonly citedReadings: readonly Reading[];
  /** Whether the passage lists areas one after the other: a breakdown of its anchors. */
  readonly breakdown: boolean;
  readonly plan: boolean;
  readonly future: boolean;
  readonly features: boolean;
  /** The area and the period of figures that name none. */
  readonly place: Placed;
  readonly time: Timed | undefined;
};

/** What has been read of the passages before. */
export type Before = {
  readonly settings: Map<number, Setting>;
  readonly readings: Map<number, readonly Reading[]>;
  readonly contexts: Map<number, PassageContext>;
};

/** The context of passage `index`, given what stands before it. */
export function passageContext(plain: Plain, index: number, report: Report, before: Before): PassageContext {
  const setting = settingOf(plain, index, before);
  const passage = setting.passage;
  const headings = [...passage.headings].reverse().map((heading) => settingOf(plain, heading, before));
  const citedPassage = passage.cited === undefined ? undefined : plain.passages[passage.cited];
  const citedSetting = passage.cited === undefined ? undefined : settingOf(plain, passage.cited, before);
  const mark = citedSetting && markWord(citedSetting, passage.label);
  const citedContext = passage.cited === undefined ? undefined : before.contexts.get(passage.cited);
  const leads = citedSetting === undefined ? leadsOf(plain, index).map((lead) => settingOf(plain, lead, before)) : [];
  const above =
    headings.length > 0
      ? headings
      : citedPassage
        ? [...citedPassage.headings].reverse().map((one) => settingOf(plain, one, before))
        : [];
  const citation = citedSetting && mark !== undefined ? { setting: citedSetting, at: mark } : undefined;
  const around = once(() => surroundings(above, leads, citation));
  const inTable = passage.type === "row";
  const mentions = once(() => (inTable ? [] : placeMentions(setting, findAreas(setting.text, report), report)));
  const periods = once(() => placePeriods(setting, findPeriods(setting.text, report)));
  const citedReadings = once(() => (passage.cited === undefined ? [] : (before.readings.get(passage.cited) ?? [])));
  const anchors = once(() =>
    citation === undefined
      ? []
      : anchorsOf(citation.setting, citation.at)
          .map((at) => citedReadings()[at])
          .filter((reading) => reading !== undefined)
          .reverse(),
  );
  const leadContext = leads[0] && before.contexts.get(leads[0].index);
  const place = once(() =>
    inTable
      ? reportPlace(report)
      : defaultPlace({ setting, mentions: mentions(), report, citation, citedContext, leadContext, above, before }),
  );
  const future = once(() => above.some((heading) => ahead.test(heading.text)));
  const time = once(
    () =>
      (future() ? aheadOf(above, report) : undefined) ??
      (citedContext && citation
        ? periodLeft(citation.setting, citedContext.periods, citation.at, report)
        : undefined) ??
      (leadContext
        ? (periodLeft(leadContext.setting, leadContext.periods, leadContext.setting.words.length, report) ??
          leadContext.time)
        : undefined),
  );
  return {
    setting,
    report,
    plan: report.kind === "plan",
    get around() {
      return around();
    },
    get mentions() {
      return mentions();
    },
    get periods() {
      return periods();
    },
    get anchors() {
      return anchors();
    },
    get citedReadings() {
      if (citation === undefined) return [];
      const sentence = citation.setting.clauses.sentence[citation.at];
      return citedReadings().filter((one) => one.figure.sentence === sentence);
    },
    get breakdown() {
      return anchors().length > 0 && new Set(mentions().map((mention) => mention.name)).size >= 2;
    },
    get future() {
      return future();
    },
    get features() {
      return above[0] !== undefined && describing.test(above[0].text);
    },
    get place() {
      return place();
    },
    get time() {
      return time();
    },
  };
}

export function settingOf(plain: Plain, index: number, before: Before): Setting {
  const known = before.settings.get(index);
  if (known !== undefined) return known;
  const setting = readSetting(plain, index);
  before.settings.set(index, setting);
  return setting;
}

/** Headings under which everything is still to be done. */
const ahead =
  /^(?:phần[^.:]{0,20}[.:]\s*)?[IVXLC\d.)\s]*(?:về\s+)?(?:một số\s+)?(?:phương hướng|nhiệm vụ|công tác trọng tâm|mục tiêu|chỉ tiêu|dự kiến|chương trình công tác|kế hoạch)(?!.*kết quả)|(?:phương hướng|nhiệm vụ|công tác)[^.;]{0,60}(?:thời gian tới|năm tới|năm sau|năm tiếp theo|cuối năm)/iu;

/** Headings under which the place is described. */
const describing = /đặc điểm|khái quát|^[IVXLC\d.)\s]*tình hình(?: chung)?\s*$/iu;

/** The period that headings on what is ahead name: `Nhiệm vụ 6 tháng cuối năm`, `Công tác trọng tâm năm 2023`. */
function aheadOf(headings: readonly Setting[], report: Report): Timed | undefined {
  for (const heading of headings) {
    const named = findPeriods(heading.text, report).find((one) => !one.cited && one.relation === "named");
    if (named !== undefined)
      return { period: named.period, as_of: undefined, confidence: named.confidence, named: true };
  }
  return undefined;
}

/** The word at which a footnote's mark stands in the passage that cites it. */
function markWord(setting: Setting, label: string | undefined): number | undefined {
  const mark = setting.passage.marks.find((one) => one.label === label);
  if (mark === undefined) return undefined;
  const at = mark.start - setting.passage.start;
  const found = setting.words.findIndex((word) => word.start >= at);
  return found < 0 ? undefined : found;
}

/** The passages that lead in to a list item: the nearest before it that ends in a colon or carries another marker. */
function leadsOf(plain: Plain, index: number): readonly number[] {
  const leads: number[] = [];
  let marker = plain.passages[index]!.marker;
  if (plain.passages[index]!.type === "heading") return leads;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 40 && leads.length < 2; i--, steps++) {
    const passage = plain.passages[i]!;
    if (passage.type === "note" || passage.type === "row") continue;
    if (passage.type === "heading") break;
    const ends = plain.text.slice(passage.end - 2, passage.end);
    if (passage.marker === marker && !(marker === undefined && ends.includes(":"))) continue;
    if (!ends.includes(":") && !(marker === "+" && passage.marker !== undefined)) {
      if (marker === undefined) break;
      if (passage.marker === undefined) break;
      continue;
    }
    leads.push(i);
    marker = passage.marker;
    if (marker === undefined) break;
  }
  return leads;
}

function defaultPlace(given: {
  readonly setting: Setting;
  readonly mentions: PassageContext["mentions"];
  readonly report: Report;
  readonly citation: { readonly setting: Setting; readonly at: number } | undefined;
  readonly citedContext: PassageContext | undefined;
  readonly leadContext: PassageContext | undefined;
  readonly above: readonly Setting[];
  readonly before: Before;
}): Placed {
  const { report } = given;
  const label = areaLabel(given.setting, given.mentions, report);
  if (label !== undefined) return label;
  if (given.citation && given.citedContext) {
    const { setting, at } = given.citation;
    return areaBefore(setting, at, given.citedContext.mentions, report) ?? given.citedContext.place;
  }
  if (given.leadContext && given.leadContext.place.area !== report.area) return given.leadContext.place;
  if (given.leadContext) {
    const lead = areaLabel(given.leadContext.setting, given.leadContext.mentions, report);
    if (lead !== undefined) return lead;
  }
  for (const heading of given.above) {
    const mentions =
      given.before.contexts.get(heading.index)?.mentions ??
      placeMentions(heading, findAreas(heading.text, report), report);
    const found = areaLabel(heading, mentions, report);
    if (found !== undefined) return found;
  }
  return reportPlace(report);
}

/** The reporting area: of figures that name none, and of cells of tables, whose headings are asked apart. */
function reportPlace(report: Report): Placed {
  return { area: report.area, code: report.area_code, confidence: report.confidence };
}
