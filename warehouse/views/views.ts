import { comparison, comparisonComments } from "./comparison.ts";
import { published, publishedComments } from "./published.ts";

/** Statements that make all views anew, with their comments. Views hold no data, so they need no migration. */
export const views: readonly string[] = [
  published,
  "COMMENT ON VIEW published IS 'Observations fit to show: the one that stands for its indicator, area, period and role'",
  ...comments("published", publishedComments),
  comparison,
  "COMMENT ON VIEW comparison IS 'What is shown of each indicator, area, period and role, to compare areas and years'",
  ...comments("comparison", comparisonComments),
];

function comments(view: string, texts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(texts).map(
    ([column, text]) => `COMMENT ON COLUMN ${view}."${column}" IS '${text.replaceAll("'", "''")}'`,
  );
}
