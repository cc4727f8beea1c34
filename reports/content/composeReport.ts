import { composeAnnexes } from "./composeAnnexes.ts";
import { composeChart } from "./composeChart.ts";
import { composeSentence } from "./composeSentence.ts";
import { composeTargets, composeTopicTable } from "./composeTable.ts";
import type { Block, Content, Letterhead, Section, Text } from "./content.ts";
import { capitalised, fill, inSentence } from "./fill.ts";
import { findFact, indicatorsOf, type Scope } from "./scope.ts";
import { summaryOrder, topicHeadings, words } from "./sentences.ts";
import { Sources } from "./sources.ts";

/** What the office that issues the report adds to it. */
export type Issue = {
  readonly form: Content["form"];
  readonly letterhead: Letterhead;
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
};

/** How full a report is: with charts, without, or with as few words and rows as tell the year. */
export type Detail = "full" | "tables" | "brief";

/**
 * The report on an area and a year: the summary, the topics with tables and charts, targets against results, and the
 * annexes. Every number in it cites its sentence; what was not reported is named as missing.
 *
 * `page` makes the elements of the charts (linkedom outside a browser).
 */
export function composeReport(scope: Scope, issue: Issue, page: Document, detail: Detail = "full"): Content {
  const sources = new Sources();
  const summary = composeSummary(scope, sources);
  const topics = composeTopics(scope, sources, page, detail);
  const targets = composeTargets(scope, sources);
  const annexes = composeAnnexes(scope, sources);
  const sections: readonly Section[] = [
    { heading: `I. ${words.summary}`, blocks: summary },
    { heading: `II. ${words.results}`, blocks: topics },
    ...(targets === undefined ? [] : [{ heading: `III. ${words.targets}`, blocks: [targets] }]),
  ];
  const documents = new Set(sources.list().map((source) => source.document)).size;
  const opening: Block = { type: "paragraph", text: [fill(words.opening, { documents })] };
  return {
    ...issue,
    title: [words.kind, fill(words.about, { year: scope.year, area: inSentence(scope.area) })],
    sections: sections.map((section, index) =>
      index === 0 ? { ...section, blocks: [opening, ...section.blocks] } : section,
    ),
    annexes,
    sources: sources.list(),
    snapshot: scope.facts.snapshot,
  };
}

function composeSummary(scope: Scope, sources: Sources): readonly Block[] {
  const said = summaryOrder.map((id) => [id, composeSentence(scope, sources, id)] as const);
  const clauses = said.flatMap(([, clause]) => (clause === undefined ? [] : [clause]));
  const missing = said.filter(([id, clause]) => clause === undefined && scope.indicators.has(id)).map(([id]) => id);
  const { area, year } = scope;
  if (clauses.length === 0) return [{ type: "paragraph", text: [fill(words.none, { area: inSentence(area), year })] }];
  const text: Text = [
    `Năm ${year}, ${inSentence(area)}: `,
    ...clauses.flatMap((clause, index) => (index === 0 ? clause : ["; ", ...clause])),
    ".",
  ];
  const labels = missing.map((id) => inSentence(scope.indicators.get(id)!.label.vi)).join("; ");
  const gaps: readonly Block[] =
    missing.length === 0 ? [] : [{ type: "paragraph", text: [fill(words.missing, { year, labels })] }];
  return [{ type: "paragraph", text }, ...gaps];
}

function composeTopics(scope: Scope, sources: Sources, page: Document, detail: Detail): readonly Block[] {
  const wanted = topicHeadings.filter(
    ([keys]) => scope.topics.length === 0 || keys.some((key) => scope.topics.includes(key)),
  );
  return wanted.flatMap(([keys, heading]): readonly Block[] => {
    const indicators = indicatorsOf(scope, keys);
    if (indicators.length === 0) return [];
    const shown = detail === "brief" ? indicators.slice(0, 4) : indicators;
    const lead = indicators.find(({ id }) => findFact(scope, id, scope.area, scope.year) !== undefined);
    const sentence = lead === undefined ? undefined : composeSentence(scope, sources, lead.id);
    const chart = detail === "full" && lead !== undefined ? composeChart(scope, sources, lead, page) : undefined;
    return [
      { type: "paragraph", text: [`${heading}. `, ...(sentence === undefined ? [] : [...capital(sentence), "."])] },
      composeTopicTable(scope, sources, heading, shown),
      ...(chart === undefined ? [] : [chart]),
    ];
  });
}

function capital([first = "", ...rest]: Text): Text {
  return [typeof first === "string" ? capitalised(first) : first, ...rest];
}
