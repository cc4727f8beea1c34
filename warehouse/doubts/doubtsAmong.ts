/** Below this a reading is shown to a reviewer, even where nothing else speaks against it. */
const sureEnough = 0.8;

/** Of observations `o`: those that a person should look at. An SQL condition. */
export const isDoubtful: string = `(o.review OR o.confidence < ${sureEnough})`;

/**
 * What a decision on an observation `o` is expected to bring: how unsure it is, times how much hangs on it. A headline
 * result is what leaders read first; a number of no known indicator hardly counts. 0 to 6, an SQL expression.
 */
export const worthOf: string = `(1 - o.confidence)
  * CASE WHEN o.headline THEN 3 ELSE 1 END
  * CASE o.role WHEN 'actual' THEN 2 WHEN 'target' THEN 1.5 WHEN 'share' THEN 1 ELSE 0.4 END
  * CASE WHEN o.indicator IS NULL THEN 0.05 ELSE 1 END`;

/** The words of a sentence with every number left out: equal for sentences of one wording. An SQL expression. */
export const wordingOf = "lower(regexp_replace(o.quote, '[0-9][0-9.,]*', '#', 'g'))";

/** Equal for observations `o` of one indicator in the same words: 52 bits of an MD5, so that a double holds it. An SQL expression. */
export const alikeOf = `(md5_number_lower(concat(o.indicator, '|', ${wordingOf})) >> 12)::BIGINT`;

/** A query: the rows of table `doubt` for those observations that a condition on `o` means. */
export function doubtsAmong(condition: string): string {
  return `SELECT o.id, o.key, o.document, o.indicator, ${worthOf} AS worth, ${alikeOf} AS alike, o.reasons
FROM observation o WHERE ${isDoubtful} AND ${condition}`;
}
