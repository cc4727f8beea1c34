import type { Indicator } from "../../model/indicator.ts";
import type { Block, Cell, Figure } from "./content.ts";
import { fill, inSentence } from "./fill.ts";
import { changeBetween, printNumber } from "./numbers.ts";
import { comparable, findFact, type Scope } from "./scope.ts";
import { words } from "./sentences.ts";
import type { Sources } from "./sources.ts";

/** The table of a topic: an indicator a row; last year, this year, the change, then the areas beside it. */
export function composeTopicTable(
  scope: Scope,
  sources: Sources,
  topic: string,
  indicators: readonly Indicator[],
): Block {
  const { area, year, compare } = scope;
  const figure = (id: string, of: string, when: number): Cell => {
    const fact = findFact(scope, id, of, when);
    return fact === undefined ? "missing" : inMillions(sources.cite(fact), scope.indicators.get(id)?.unit);
  };
  return {
    type: "table",
    caption: fill(words.tableByYear, { topic: inSentence(topic), area: inSentence(area) }),
    columns: [
      words.columns.indicator,
      words.columns.unit,
      String(year - 1),
      String(year),
      words.columns.change,
      ...compare.map((other) => `${other} (${year})`),
    ],
    rows: indicators.map(({ id, label, unit }) => [
      label.vi,
      unit === "đồng" ? "triệu đồng" : unit,
      figure(id, area, year - 1),
      figure(id, area, year),
      changeCell(scope, id, area),
      ...compare.map((other) => figure(id, other, year)),
    ]),
  };
}

/** A figure in đồng printed in millions, so that a column of money stays narrow; its value stays in đồng. */
function inMillions(figure: Figure, unit: string | undefined): Figure {
  return unit === "đồng" ? { ...figure, printed: printNumber(String(Number(figure.value) / 1e6)) } : figure;
}

/** `+19 (7,9%)`: the change of an indicator as a cell, or a dash where the two years cannot be compared. */
function changeCell(scope: Scope, id: string, area: string): Cell {
  const now = findFact(scope, id, area, scope.year);
  const before = findFact(scope, id, area, scope.year - 1);
  if (now === undefined || before === undefined || !comparable(now, before)) return "–";
  const scale = scope.indicators.get(id)?.unit === "đồng" ? 1e6 : 1;
  const { direction, step, percent } = changeBetween(
    String(Number(now.value) / scale),
    String(Number(before.value) / scale),
  );
  if (direction === "same") return "0";
  const sign = direction === "rise" ? "+" : "−";
  if (scope.indicators.get(id)?.unit === "%") return `${sign}${step} ${words.points}`;
  return `${sign}${step}${percent === undefined ? "" : ` (${percent}%)`}`;
}

/** Targets of the year against what was reached; `undefined` where no target is known. */
export function composeTargets(scope: Scope, sources: Sources): Block | undefined {
  const targets = scope.facts.figures.filter(
    (fact) => fact.role === "target" && fact.area === scope.area && fact.year === scope.year,
  );
  if (targets.length === 0) return undefined;
  return {
    type: "table",
    caption: fill("Chỉ tiêu năm {year} và kết quả của {area}", { year: scope.year, area: inSentence(scope.area) }),
    columns: [words.columns.indicator, words.columns.unit, words.columns.target, words.columns.result],
    rows: targets.map((target): readonly Cell[] => {
      const indicator = scope.indicators.get(target.indicator);
      const result = findFact(scope, target.indicator, scope.area, scope.year);
      return [
        indicator?.label.vi ?? target.indicator,
        indicator?.unit ?? "",
        sources.cite(target),
        result === undefined ? "missing" : sources.cite(result),
      ];
    }),
  };
}
